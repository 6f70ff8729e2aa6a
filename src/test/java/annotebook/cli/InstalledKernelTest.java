package annotebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import annotebook.cli.setup.UserError;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstalledKernelTest {

    @TempDir private Path root = Path.of("");

    @BeforeEach
    void kernels() throws IOException {
        for (String kernel :
                List.of("user/kernels/java", "all/kernels/java", "all/kernels/ijava")) {
            Path folder = Files.createDirectories(root.resolve(kernel));
            Files.createFile(folder.resolve("kernel.json"));
        }
        Files.createDirectories(root.resolve("user/kernels/half"));
    }

    @Test
    void theFirstFolderThatHasItCounts() {
        assertEquals(new InstalledKernel("java", root.resolve("user")), find("java"));
        assertEquals(new InstalledKernel("ijava", root.resolve("all")), find("ijava"));
    }

    @Test
    void aMissingOneIsSaidWithThoseThatAreThere() {
        assertEquals(
                "No kernel named half is installed for this user; there are ijava, java. Install it, or set JUPYTER_PATH to the folder share/jupyter of the Jupyter that has it.",
                assertThrows(UserError.class, () -> find("half")).sentence());
    }

    @Test
    void nothingOfItsEnvironmentChangesButWhereJupyterLooksFirst() {
        Map<String, String> environment =
                new HashMap<>(Map.of("JUPYTER_PATH", "mine", "PATH", "p"));
        find("ijava").prepare(environment);
        String path = root.resolve("all") + File.pathSeparator + "mine";
        assertEquals(Map.of("JUPYTER_PATH", path, "PATH", "p"), environment);
    }

    private InstalledKernel find(String name) {
        List<Path> folders =
                List.of(root.resolve("absent"), root.resolve("user"), root.resolve("all"));
        return InstalledKernel.in(folders, name);
    }
}
