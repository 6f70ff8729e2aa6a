package annotebook.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How JupyterLab is called for a project.
 *
 * @param port the port to serve on; null leaves it to Jupyter
 * @param browser whether to open one
 * @param allowRoot whether to serve although the user is root
 */
record JupyterLab(@Nullable Integer port, boolean browser, boolean allowRoot) {

    /** The program and its arguments; the tree is the project, opened at the notebooks. */
    List<String> command(Path python, Project project) {
        List<String> call = new ArrayList<>(List.of(python.toString(), "-I", "-m", "jupyterlab"));
        call.add("--ServerApp.root_dir=" + project.root());
        call.add("--LabApp.default_url=/lab/tree/notebooks");
        call.addAll(List.of("--ServerApp.log_level=WARN", "--LabApp.log_level=WARN"));
        call.addAll(onlyTheCourseKernel());
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

    private static List<String> onlyTheCourseKernel() {
        return List.of(
                "--KernelSpecManager.allowed_kernelspecs=java",
                "--KernelSpecManager.ensure_native_kernel=False",
                "--MultiKernelManager.default_kernel_name=java");
    }

    private static List<String> nothingFromTheNetwork() {
        return List.of(
                "--LabApp.news_url=None",
                "--LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate",
                "--LabApp.extension_manager=readonly");
    }
}
