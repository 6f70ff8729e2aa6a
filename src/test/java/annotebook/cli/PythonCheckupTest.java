package annotebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PythonCheckupTest {

    @TempDir private Path root = Path.of("");

    @Test
    void settingsOfPipThatAreSetAsideAreNamed() {
        Finding pip = checkup(Map.of("PIP_USER", "1", "PIP_ROOT", "x")).pipSettings().get(0);
        assertEquals(
                "ok     pip         PIP_USER, PIP_ROOT in your environment: set aside for .venv",
                pip.toString());
        assertEquals(List.of(), checkup(Map.of("PIP_INDEX_URL", "x")).pipSettings());
    }

    @Test
    void anotherKernelOfTheNameIsNoted() throws IOException {
        Path folder = root.resolve("jupyter");
        Path kernel = Files.createDirectories(folder.resolve("kernels").resolve("java"));
        String path = root.resolve("absent") + File.pathSeparator + folder;
        assertEquals(List.of(), checkup(Map.of("JUPYTER_PATH", path)).otherKernels());
        Files.createFile(kernel.resolve("kernel.json"));
        Finding other = checkup(Map.of("JUPYTER_PATH", path)).otherKernels().get(0);
        assertEquals(Finding.Status.NOTE, other.status());
        assertTrue(other.text().contains(folder + " (JUPYTER_PATH)"), other.text());
        assertEquals(List.of(), checkup(Map.of()).otherKernels());
    }

    private PythonCheckup checkup(Map<String, String> environment) {
        Project project = Project.ofJar(root.resolve("lib").resolve("annotebook.jar"));
        return new PythonCheckup(project, environment);
    }
}
