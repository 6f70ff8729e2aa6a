package annotebook.cli;

import annotebook.kit.Home;
import annotebook.kit.Version;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** What every command shares: one way to run, one way to fail, one place to print to. */
public final class Commands {

    private Commands() {}

    /**
     * Runs one command and returns its exit status: 0 done, 1 done with a bad result, 2 the user can fix it.
     *
     * @param top an object annotated as a picocli command with subcommands
     */
    public static int execute(Object top, String... args) {
        Home.settle();
        return line(top).execute(args);
    }

    static CommandLine line(Object top) {
        CommandLine line =
                new CommandLine(top).setExecutionExceptionHandler(new UserErrorHandler());
        nameVersion(line);
        return line;
    }

    /** Every command answers {@code --version}. */
    private static void nameVersion(CommandLine line) {
        line.getCommandSpec().version(Version.name());
        line.getSubcommands().values().forEach(Commands::nameVersion);
    }

    /** Where a command prints its results; picocli has filled in the spec before it calls. */
    static PrintWriter out(@Nullable CommandSpec spec) {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }

    /** Where unwanted output goes. */
    public static PrintWriter quiet() {
        return new PrintWriter(Writer.nullWriter());
    }
}
