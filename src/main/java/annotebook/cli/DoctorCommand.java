package annotebook.cli;

import java.util.List;
import java.util.concurrent.Callable;
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
        List<Finding> findings = findings(Project.here());
        findings.forEach(Commands.out(spec)::println);
        return findings.stream().anyMatch(f -> f.status() == Finding.Status.TODO) ? 1 : 0;
    }

    List<Finding> findings(Project project) {
        return Checkup.of(project);
    }
}
