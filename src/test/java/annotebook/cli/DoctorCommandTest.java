package annotebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code doctor} in a student kit, with the finished jar. */
@Tag("jar")
class DoctorCommandTest {

    @TempDir private Path root = Path.of("");

    @Test
    void aWholeKitIsWellBeforeItsFirstStart() throws IOException {
        JarRun run = JarRun.run(JarRun.kit(root), Map.of(), "doctor");
        assertEquals(0, run.status(), run.output());
        assertTrue(run.output().contains("note   .venv       not complete"));
    }

    @Test
    void theJarAloneFindsItsBlasAndStandardErrorStaysEmpty() throws Exception {
        Path errors = root.resolve("errors.txt");
        Process doctor =
                JarRun.program(JarRun.kit(root), "doctor").redirectError(errors.toFile()).start();
        String found;
        try (BufferedReader reader = doctor.inputReader()) {
            found = reader.lines().filter(line -> line.contains("BLAS")).findFirst().orElse("");
        }
        assertEquals(0, doctor.waitFor());
        boolean carries = !JarRun.platforms().equals("none");
        assertEquals(carries, !found.contains("could not be loaded"), found);
        assertTrue(found.contains(" BLAS        OpenBLAS "), found);
        assertEquals("", Files.readString(errors));
    }

    @Test
    void aKitWithoutItsNotebooksIsNot() throws IOException {
        Path jar = JarRun.kit(root);
        Files.delete(root.resolve("notebooks"));
        JarRun run = JarRun.run(jar, Map.of(), "doctor");
        assertEquals(1, run.status(), run.output());
        assertTrue(run.output().contains("to do  notebooks"));
    }
}
