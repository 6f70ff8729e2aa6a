package annotebook.grading.release;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.checks.ExerciseChecks;
import annotebook.exercises.Lessons;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HiddenJarTest {

    @TempDir private Path folder;

    @Test
    void itsChecksRunAndItsSentencesAreItsOwn() throws IOException {
        try (HiddenJar jar = HiddenJar.open(Course.in(folder).hiddenJar())) {
            ExerciseChecks visible =
                    Lessons.GETTING_STARTED.exercise("matrix-product").orElseThrow();
            assertTrue(jar.checks().of(Lessons.GETTING_STARTED, visible).isPresent());
            Set<String> sentences = jar.sentences();
            assertTrue(sentences.contains("a column by a row, and a row by a column"));
            assertFalse(sentences.contains("a row by a column, by hand"), "that one is visible");
        }
    }
}
