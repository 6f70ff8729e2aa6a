package annotebook.cli;

import annotebook.cli.setup.PackageSet;
import annotebook.cli.setup.Platform;
import annotebook.cli.setup.Project;
import annotebook.cli.setup.PythonEnvironment;
import annotebook.cli.setup.Subprocess;
import annotebook.cli.setup.UserError;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code lab}: makes {@code .venv} on the first start, and opens the notebooks in JupyterLab. */
@Command(
        name = "lab",
        mixinStandardHelpOptions = true,
        description =
                "Opens the notebooks in JupyterLab; sets up everything it needs on the first start. Ctrl-C ends it.")
final class LabCommand implements Callable<Integer> {

    private static final int SECONDS_TO_END = 10;
    private static final int LAST_PORT = 65_535;

    @Spec private @Nullable CommandSpec spec;

    @Option(names = "--port", description = "The port to serve on (default: a free one from 8888).")
    private @Nullable Integer port;

    @Mixin private KernelOption kernelOption = new KernelOption();

    @Option(names = "--no-browser", description = "Print the address instead of opening a browser.")
    private boolean noBrowser;

    @Option(
            names = "--instructor",
            description = "Install nbgrader too, with its panels in JupyterLab.")
    private boolean instructor;

    @Override
    public Integer call() throws IOException {
        Platform.requireJdk();
        requirePort(port);
        Project project = Project.here();
        project.noteStaleJar(Commands.out(spec));
        project.requireNotebooks();
        Path python =
                new PythonEnvironment(project, Commands.out(spec))
                        .ensure(instructor ? PackageSet.INSTRUCTOR : PackageSet.STUDENT);
        boolean browser = !noBrowser && Platform.hasDisplay(System.getenv());
        NotebookKernel kernel = kernelOption.kernel(python, project);
        JupyterLab lab = new JupyterLab(kernel.name(), port, browser, Platform.isRoot());
        ProcessBuilder program = new ProcessBuilder(lab.command(python, project));
        kernel.prepare(program.environment());
        return serve(program.directory(project.root().toFile()));
    }

    /** Refuses a port that no program may use. */
    static void requirePort(@Nullable Integer port) {
        if (port != null && (port < 1 || port > LAST_PORT)) {
            throw new UserError("--port must be from 1 to %d, got %d.".formatted(LAST_PORT, port));
        }
    }

    private static int serve(ProcessBuilder program) throws IOException {
        Process jupyter =
                program.redirectOutput(ProcessBuilder.Redirect.INHERIT)
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        Subprocess.stopWithUs(jupyter, SECONDS_TO_END);
        return Subprocess.waitFor(jupyter);
    }
}
