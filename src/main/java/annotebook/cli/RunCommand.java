package annotebook.cli;

import annotebook.cli.setup.PackageSet;
import annotebook.cli.setup.Platform;
import annotebook.cli.setup.Project;
import annotebook.cli.setup.PythonEnvironment;
import annotebook.cli.setup.UserError;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code run}: executes notebooks headless and keeps copies with their outputs. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description =
                "Executes notebooks on the Java kernel and writes copies with outputs; exit status 1 when a cell failed.")
final class RunCommand implements Callable<Integer> {

    @Spec private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "NOTEBOOK_OR_FOLDER",
            description = "What to execute (default: the folder notebooks/).")
    private List<Path> inputs = List.of();

    @Option(
            names = "--output",
            paramLabel = "FOLDER",
            description =
                    "Where the executed copies go (default: executed, in a checkout target/executed).")
    private @Nullable Path output;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            description = "How long a cell may take (default: ${DEFAULT-VALUE}).")
    private int timeout = 600;

    @Option(names = "--keep-going", description = "Run the cells after a failed one too.")
    private boolean keepGoing;

    @Mixin private KernelOption kernelOption = new KernelOption();

    @Override
    public Integer call() throws IOException {
        if (timeout < 1) {
            throw new UserError("--timeout must be at least 1 second, got %d.".formatted(timeout));
        }
        Platform.requireJdk();
        Project project = Project.here();
        project.noteStaleJar(Commands.out(spec));
        Path copies = output == null ? project.output("executed") : output;
        List<NotebookJob> jobs =
                NotebookJob.of(
                        inputs.isEmpty() ? List.of(project.requireNotebooks()) : inputs, copies);
        PrintWriter out = Commands.out(spec);
        Path python = new PythonEnvironment(project, out).ensure(PackageSet.STUDENT);
        NotebookKernel kernel = kernelOption.kernel(python, project);
        RunReport report = new NotebookRunner(kernel, python).run(jobs, timeout, keepGoing);
        out.println(report.summary());
        out.println("Executed copies: " + copies);
        return report.allWell() ? 0 : 1;
    }
}
