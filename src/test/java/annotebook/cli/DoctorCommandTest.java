package annotebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.cli.setup.PackageSet;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** {@code doctor} in a student kit, with the finished jar. */
@Tag("jar")
@Isolated("it looks at what is left in the temporary folder")
class DoctorCommandTest {

    @TempDir private Path root = Path.of("");

    /** Both folders that it tries things in are temporary. */
    private static final Path TEMPORARY = Path.of(System.getProperty("java.io.tmpdir"));

    @Test
    void aWholeKitIsWellAndNothingIsChanged() throws IOException {
        TestPython.with(PackageSet.STUDENT);
        Path jar = JarRun.kit(root);
        Path venv =
                Files.createSymbolicLink(root.resolve(".venv"), Path.of(".venv").toAbsolutePath());
        List<Path> before = files();
        JarRun run = JarRun.run(jar, Map.of("PIP_USER", "1"), "doctor");
        Files.delete(venv);
        assertEquals(0, run.status(), run.output());
        assertTrue(run.output().contains("ok     kernel      JJava, in .venv"), run.output());
        assertTrue(run.output().contains("ok     pip         :env:.user in"), run.output());
        before.remove(venv);
        assertEquals(before, files());
    }

    @Test
    void beforeTheFirstStartAnIndexThatDoesNotAnswerIsToDo() throws IOException {
        Map<String, String> offline = Map.of("PIP_INDEX_URL", "http://127.0.0.1:9/simple");
        JarRun run = JarRun.run(JarRun.kit(root), offline, "doctor");
        assertEquals(1, run.status(), run.output());
        assertTrue(run.output().contains("note   .venv       not complete"), run.output());
        assertTrue(run.output().contains("to do  packages    The Python packages"), run.output());
        assertTrue(Files.notExists(root.resolve(".venv")));
    }

    private List<Path> files() throws IOException {
        List<Path> all = new ArrayList<>();
        for (Path folder : List.of(root, TEMPORARY)) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(file -> folder.equals(root) || file.toString().contains("annotebook"))
                        .forEach(all::add);
            }
        }
        return all;
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
