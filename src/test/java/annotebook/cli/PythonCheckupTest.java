package annotebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.cli.setup.Project;
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
        String list = ":env:.root='x'\nglobal.index-url='y'\ninstall.user='true'\n";
        assertEquals(
                "ok     pip         :env:.root, install.user in its settings: set aside for .venv",
                PythonCheckup.pipSettings(list).get(0).toString());
        assertEquals(List.of(), PythonCheckup.pipSettings("global.index-url='y'\n"));
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
        return new PythonCheckup(project, environment, false);
    }
}
