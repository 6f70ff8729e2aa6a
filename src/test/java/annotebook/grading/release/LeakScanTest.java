package annotebook.grading.release;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import annotebook.exercises.Lesson;
import annotebook.files.Archive;
import annotebook.grading.notebook.Master;
import annotebook.kernel.DocumentationWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeakScanTest {

    private static final List<Secret> SECRETS =
            List.of(new Secret(Secret.plain("return δ.  times(Θ);"), "a solution"));

    @Test
    void whatKeepsItsSecretsHasNoLeak() throws IOException {
        assertEquals(List.of(), leaks("a.txt", "return δ.plus(Θ);"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "return δ. times(Θ);",
                "x return δ.\n\t times(Θ); y",
                "return δ.\r\n times(Θ);"
            })
    void whiteSpaceHidesNothing(String text) throws IOException {
        assertEquals(
                List.of("a.txt holds a solution: \"return δ. times(Θ);\"."), leaks("a.txt", text));
    }

    @Test
    void archivesInArchivesAreOpened() throws IOException {
        byte[] inner = Archive.write(files("b.bin", "return δ. times(Θ);".getBytes(UTF_8)));
        byte[] outer = Archive.write(files("inner.any", inner));
        assertEquals(
                List.of("c.zip!/inner.any!/b.bin holds a solution: \"return δ. times(Θ);\"."),
                LeakScan.leaks(files("c.zip", outer), SECRETS));
    }

    @Test
    void namesOfFilesAreReadToo() throws IOException {
        assertEquals(1, leaks("return δ. times(Θ);", "").size());
    }

    @Test
    void escapesInNotebooksHideNothing() throws IOException {
        assertEquals(
                1,
                leaks("a.ipynb", "{\"source\": [\"return \\u03b4.\\n\", \"times(Θ);\"]}").size());
    }

    @Test
    void theJavadocInTheKitHoldsNoSolution(@TempDir Path folder) throws IOException {
        DocumentationWriter.main(new String[] {"src/main/java/annotebook", folder.toString()});
        List<Master> masters = new ArrayList<>();
        for (Lesson lesson : Lesson.all()) {
            masters.add(Master.read(Path.of("notebooks", lesson.notebook() + ".ipynb")));
        }
        byte[] javadoc = Files.readAllBytes(folder.resolve("javadoc.txt"));
        assertEquals(
                List.of(),
                LeakScan.leaks(
                        new TreeMap<>(Map.of("javadoc.txt", javadoc)),
                        Secret.of(masters, Set.of())));
    }

    private static List<String> leaks(String path, String text) throws IOException {
        return LeakScan.leaks(files(path, text.getBytes(UTF_8)), SECRETS);
    }

    private static SortedMap<String, byte[]> files(String path, byte[] content) {
        return new TreeMap<>(Map.of(path, content));
    }
}
