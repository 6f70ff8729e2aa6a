package annotebook.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code data}: the whole data sets that the kit is too small to ship. */
@Command(
        name = "data",
        mixinStandardHelpOptions = true,
        subcommands = {
            DataListCommand.class,
            DataCifar10Command.class,
            DataFashionMnistCommand.class
        },
        description = "Fetches whole data sets into the data folder, and says what is there.")
final class DataCommand implements Callable<Integer> {

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        line.usage(line.getErr());
        return CommandLine.ExitCode.USAGE;
    }
}
