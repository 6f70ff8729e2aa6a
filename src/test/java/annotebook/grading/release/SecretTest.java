package annotebook.grading.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.grading.notebook.Master;
import annotebook.grading.notebook.Masters;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SecretTest {

    @Test
    void solutionsAreSecretAsAWholeAndLineByLine() {
        List<String> texts = texts(Masters.well());
        assertTrue(texts.contains("RealMatrix masterProduct = A.multiply(B);"), texts.toString());
        assertTrue(texts.contains("return masterProduct;"));
        assertTrue(
                texts.contains("RealMatrix masterProduct = A.multiply(B); return masterProduct;"));
        assertTrue(texts.stream().anyMatch(text -> text.startsWith("Because every entry pairs")));
    }

    @Test
    void aLineThatIsGivenElsewhereIsNoSecretByItself() {
        List<String> texts = texts(Masters.with("half(4)", "return masterProduct;"));
        assertFalse(texts.contains("return masterProduct;"), texts.toString());
        assertTrue(texts.contains("RealMatrix masterProduct = A.multiply(B);"));
    }

    @Test
    void shortLinesAreNoSecrets() {
        assertFalse(
                texts(Masters.with("return masterProduct;", "return x;")).contains("return x;"));
    }

    @Test
    void linesThatOnlyDrawAreNoSecrets() {
        String line = "| --- | --- | --- |";
        assertFalse(texts(Masters.with("return masterProduct;", line)).contains(line));
    }

    @Test
    void sentencesOfHiddenChecksAreSecret() {
        assertEquals(
                "a hidden check",
                Secret.of(List.of(), Set.of("rows of uneven shapes")).stream()
                        .filter(secret -> secret.text().equals("rows of uneven shapes"))
                        .findFirst()
                        .orElseThrow()
                        .what());
    }

    private static List<String> texts(Master master) {
        return Secret.of(List.of(master), Set.of()).stream().map(Secret::text).toList();
    }
}
