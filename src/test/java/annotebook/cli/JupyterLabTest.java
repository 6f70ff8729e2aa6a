package annotebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.cli.setup.Project;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class JupyterLabTest {

    private static final Path PYTHON = Path.of("venv", "python");
    private static final Project PROJECT =
            Project.ofJar(Path.of("a course", "lib", "annotebook.jar"));

    @Test
    void opensTheNotebooksOfTheProjectAndAsksTheNetworkForNothing() {
        List<String> call = new JupyterLab("java", null, true, false).command(PYTHON, PROJECT);
        assertEquals(List.of(PYTHON.toString(), "-I", "-c"), call.subList(0, 3));
        assertTrue(call.contains("--ServerApp.root_dir=" + PROJECT.root()));
        assertTrue(call.contains("--LabApp.default_url=/lab/tree/notebooks"));
        assertTrue(call.contains("--LabApp.news_url=None"));
        assertTrue(call.contains("--LabApp.extension_manager=readonly"));
        assertTrue(
                call.contains("--LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate"));
    }

    @Test
    void leavesToJupyterWhatIsNotAskedFor() {
        List<String> call = new JupyterLab("java", null, true, false).command(PYTHON, PROJECT);
        assertFalse(call.contains("--no-browser"));
        assertFalse(call.contains("--allow-root"));
        assertTrue(call.stream().noneMatch(argument -> argument.startsWith("--ServerApp.port")));
    }

    @Test
    void takesThePortThatWasAskedForOrNone() {
        List<String> call = new JupyterLab("ijava", 9000, false, true).command(PYTHON, PROJECT);
        assertTrue(call.contains("--ServerApp.port=9000"));
        assertTrue(call.contains("--ServerApp.port_retries=0"));
        assertTrue(call.containsAll(List.of("--no-browser", "--allow-root")));
    }

    @Test
    void offersOneKernelAndKeepsItsTabsInTheKit() {
        List<String> call = new JupyterLab("ijava", null, true, false).command(PYTHON, PROJECT);
        assertTrue(call.contains("--KernelSpecManager.allowed_kernelspecs=ijava"));
        assertTrue(call.contains("--MultiKernelManager.default_kernel_name=ijava"));
        assertTrue(
                call.contains("--LabApp.workspaces_dir=" + PROJECT.venv().resolve("workspaces")));
    }
}
