package annotebook.cli;

import annotebook.cli.setup.Project;
import annotebook.cli.setup.UserError;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option {@code --kernel} of the commands that run notebooks. */
final class KernelOption {

    @Option(
            names = "--kernel",
            paramLabel = "NAME",
            description =
                    "A Java kernel of your own, such as IJava, by the name that 'jupyter kernelspec list' shows"
                            + " (default: JJava, which the kit brings).")
    private @Nullable String name;

    /**
     * The kernel that was asked for.
     *
     * @param python with Jupyter in it: that of {@code .venv}
     * @throws UserError when it is not installed
     */
    NotebookKernel kernel(Path python, Project project) {
        return name == null ? new KitKernel(project) : InstalledKernel.find(name, python, project);
    }
}
