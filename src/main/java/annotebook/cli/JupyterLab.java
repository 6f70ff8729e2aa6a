package annotebook.cli;

import annotebook.cli.setup.Project;
import annotebook.cli.setup.Resources;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How JupyterLab is started for a project.
 *
 * @param kernel the name of the only kernel that notebooks may use
 * @param port the port to serve on; null leaves it to Jupyter
 * @param browser whether to open one
 * @param allowRoot whether to serve although the user is root
 */
record JupyterLab(String kernel, @Nullable Integer port, boolean browser, boolean allowRoot) {

    /** The program and its arguments; the tree is the project, opened at the notebooks. */
    List<String> command(Path python, Project project) {
        List<String> call =
                new ArrayList<>(List.of(python.toString(), "-I", "-c", Resources.text("lab.py")));
        call.add("--ServerApp.root_dir=" + project.root());
        call.add("--LabApp.default_url=/lab/tree/notebooks");
        call.addAll(List.of("--ServerApp.log_level=WARN", "--LabApp.log_level=WARN"));
        // Two kits side by side would open each other's notebooks
        call.add("--LabApp.workspaces_dir=" + project.venv().resolve("workspaces"));
        call.addAll(onlyTheKernel());
        call.addAll(nothingFromTheNetwork());
        if (port != null) {
            call.add("--ServerApp.port=" + port);
            call.add("--ServerApp.port_retries=0");
        }
        if (!browser) {
            call.add("--no-browser");
        }
        if (allowRoot) {
            call.add("--allow-root");
        }
        return call;
    }

    private List<String> onlyTheKernel() {
        return List.of(
                "--KernelSpecManager.allowed_kernelspecs=" + kernel,
                "--KernelSpecManager.ensure_native_kernel=False",
                "--MultiKernelManager.default_kernel_name=" + kernel);
    }

    private static List<String> nothingFromTheNetwork() {
        return List.of(
                "--LabApp.news_url=None",
                "--LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate",
                "--LabApp.extension_manager=readonly");
    }
}
