package annotebook.cli;

import annotebook.cli.setup.UserError;
import annotebook.grading.run.GradingPlan;
import annotebook.grading.sandbox.Bubblewrap;
import annotebook.grading.sandbox.Limits;
import annotebook.grading.sandbox.PlainProcess;
import annotebook.grading.sandbox.Sandbox;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options of {@code grade} that say how the work is done, and what a submission may use up. */
final class ResourceOptions {

    private enum Walls {
        bubblewrap,
        process
    }

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(
            names = "--workers",
            paramLabel = "N",
            description = "Notebooks graded at a time (default: one a core).")
    private int workers = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--sandbox",
            paramLabel = "KIND",
            description =
                    "What stands around the students' code: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})."
                            + " A plain process can read your files and reach the network.")
    private Walls sandbox = Walls.bubblewrap;

    @Option(
            names = "--as-root",
            description =
                    "Let a plain process run as root all the same: the students' code may then do anything to"
                            + " this machine.")
    private boolean asRoot;

    @Option(
            names = "--seconds",
            paramLabel = "S",
            description =
                    "For one call by a check; a cell gets twice that (default: ${DEFAULT-VALUE}).")
    private long seconds = Limits.DEFAULT.times().call().toSeconds();

    @Option(
            names = "--total-seconds",
            paramLabel = "S",
            description = "For all of one notebook (default: ${DEFAULT-VALUE}).")
    private long totalSeconds = Limits.DEFAULT.times().submission().toSeconds();

    @Option(
            names = "--memory",
            paramLabel = "MiB",
            description =
                    "Heap of the program that runs a notebook's code (default: ${DEFAULT-VALUE}).")
    private int memory = Limits.DEFAULT.sizes().mebibytes();

    @Option(
            names = "--processes",
            paramLabel = "N",
            description =
                    "Its processes and threads; a JVM alone has about 15 (default: ${DEFAULT-VALUE}).")
    private int processes = Limits.DEFAULT.sizes().processes();

    /**
     * What the options say.
     *
     * @throws UserError when a number is too small, or the sandbox does not work here
     */
    GradingPlan.Resources resources() {
        atLeast(1, workers, "--workers");
        atLeast(1, seconds, "--seconds");
        atLeast(1, totalSeconds, "--total-seconds");
        atLeast(32, memory, "--memory");
        atLeast(32, processes, "--processes");
        return new GradingPlan.Resources(workers, walls(), limits());
    }

    private Limits limits() {
        Limits.Sizes sizes = Limits.DEFAULT.sizes();
        return new Limits(
                new Limits.Times(
                        Duration.ofSeconds(seconds),
                        Duration.ofSeconds(2 * seconds),
                        Limits.DEFAULT.times().compile(),
                        Duration.ofSeconds(totalSeconds)),
                new Limits.Sizes(
                        memory,
                        processes,
                        sizes.cellCharacters(),
                        sizes.notebookBytes(),
                        sizes.snippets()));
    }

    private Sandbox walls() {
        if (sandbox == Walls.process) {
            return plain(System.getProperty("user.name"), asRoot);
        }
        try {
            Sandbox box = Bubblewrap.find();
            box.notices().forEach(Commands.out(command)::println);
            return box;
        } catch (IOException e) {
            throw new UserError(String.valueOf(e.getMessage()), e);
        }
    }

    /**
     * A plain process of this user's.
     *
     * @throws UserError for root, who has to insist: one cell of a student's can empty the JDK itself
     */
    static Sandbox plain(String user, boolean insisted) {
        if (user.equals("root") && !insisted) {
            throw new UserError(
                    "--sandbox=process as root lets students' code change and delete anything on this machine: run grade as another user or with bubblewrap, or insist with --as-root.");
        }
        return new PlainProcess();
    }

    private static void atLeast(long least, long got, String option) {
        if (got < least) {
            throw new UserError("%s must be at least %d, got %d.".formatted(option, least, got));
        }
    }
}
