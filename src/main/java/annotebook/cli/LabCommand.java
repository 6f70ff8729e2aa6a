package annotebook.cli;

import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
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

    @Spec private @Nullable CommandSpec spec;

    @Option(names = "--port", description = "The port to serve on (default: a free one from 8888).")
    private @Nullable Integer port;

    @Option(names = "--no-browser", description = "Print the address instead of opening a browser.")
    private boolean noBrowser;

    @Option(
            names = "--instructor",
            description = "Install nbgrader too, with its panels in JupyterLab.")
    private boolean instructor;

    @Override
    public Integer call() throws IOException {
        Platform.requireJdk();
        Project project = Project.here();
        project.requireNotebooks();
        Path python =
                new PythonEnvironment(project, Commands.out(spec))
                        .ensure(instructor ? PackageSet.INSTRUCTOR : PackageSet.STUDENT);
        boolean browser = !noBrowser && !GraphicsEnvironment.isHeadless();
        return serve(new JupyterLab(port, browser, Platform.isRoot()), python, project);
    }

    private static int serve(JupyterLab lab, Path python, Project project) throws IOException {
        ProcessBuilder program =
                new ProcessBuilder(lab.command(python, project))
                        .directory(project.root().toFile())
                        .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                        .redirectError(ProcessBuilder.Redirect.INHERIT);
        KernelEnvironment.apply(program.environment(), project);
        Process jupyter = program.start();
        Subprocess.stopWithUs(jupyter, SECONDS_TO_END);
        // Without a keyboard Jupyter does not stop to ask whether Ctrl-C was meant
        jupyter.getOutputStream().close();
        return Subprocess.waitFor(jupyter);
    }
}
