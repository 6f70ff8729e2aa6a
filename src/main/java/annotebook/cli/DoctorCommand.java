package annotebook.cli;

import annotebook.cli.setup.Project;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code doctor}: says what was found on this machine, and what to do about the rest. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description =
                "Says what was found on this machine and what to do; changes nothing. Exit status 1 when notebooks cannot run.")
class DoctorCommand implements Callable<Integer> {

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        List<Finding> todo =
                findings(Project.here())
                        .peek(Commands.out(spec)::println)
                        .filter(finding -> finding.status() == Finding.Status.TODO)
                        .toList();
        return todo.isEmpty() ? 0 : 1;
    }

    Stream<Finding> findings(Project project) {
        return new Checkup(project).findings();
    }
}
