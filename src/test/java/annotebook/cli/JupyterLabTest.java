package annotebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class JupyterLabTest {

    private static final Path PYTHON = Path.of("venv", "python");
    private static final Project PROJECT =
            Project.ofJar(Path.of("a course", "lib", "annotebook.jar"));

    @Test
    void opensTheNotebooksOfTheProjectAndAsksTheNetworkForNothing() {
        List<String> call = new JupyterLab(null, true, false).command(PYTHON, PROJECT);
        assertEquals(List.of(PYTHON.toString(), "-I", "-m", "jupyterlab"), call.subList(0, 4));
        assertTrue(call.contains("--ServerApp.root_dir=" + PROJECT.root()));
        assertTrue(call.contains("--LabApp.default_url=/lab/tree/notebooks"));
        assertTrue(call.contains("--LabApp.news_url=None"));
        assertTrue(call.contains("--LabApp.extension_manager=readonly"));
        assertTrue(
                call.contains("--LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate"));
    }

    @Test
    void leavesToJupyterWhatIsNotAskedFor() {
        List<String> call = new JupyterLab(null, true, false).command(PYTHON, PROJECT);
        assertFalse(call.contains("--no-browser"));
        assertFalse(call.contains("--allow-root"));
        assertTrue(call.stream().noneMatch(argument -> argument.contains("port")));
    }

    @Test
    void takesThePortThatWasAskedForOrNone() {
        List<String> call = new JupyterLab(9000, false, true).command(PYTHON, PROJECT);
        assertTrue(call.contains("--ServerApp.port=9000"));
        assertTrue(call.contains("--ServerApp.port_retries=0"));
        assertTrue(call.containsAll(List.of("--no-browser", "--allow-root")));
    }
}
