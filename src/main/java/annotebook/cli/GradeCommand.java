package annotebook.cli;

import annotebook.cli.setup.Platform;
import annotebook.cli.setup.Project;
import annotebook.cli.setup.UserError;
import annotebook.grading.run.Challenge;
import annotebook.grading.run.CourseSecret;
import annotebook.grading.run.GradingException;
import annotebook.grading.run.GradingPlan;
import annotebook.grading.run.GradingRun;
import annotebook.grading.run.Ledger;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code grade}: grades a folder of submitted notebooks. */
@Command(
        name = "grade",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Grades a folder of submitted notebooks and writes grades.csv, report.html and ledger.jsonl.",
            "An exercise earns the lower of two numbers: the points of the visible checks and those of the"
                    + " hidden checks, both on inputs drawn from the course secret and the student.",
            "Written answers are left to be graded by hand: type their points into grades.csv, and the next"
                    + " run takes them over, unless another answer was handed in. What the ledger knows is"
                    + " not run again."
        },
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {
            "0:all was graded",
            "1:a notebook or an exercise could not be graded, through no fault of the student's; run the command again",
            "2:something has to be fixed first"
        })
final class GradeCommand implements Callable<Integer> {

    @Spec private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "FOLDER",
            description =
                    "Holds <student>/.../<notebook>.ipynb or submitted/<student>/<assignment>/<notebook>.ipynb.")
    private Path folder = Path.of("");

    @Option(
            names = "--output",
            paramLabel = "FOLDER",
            description = "Where the results go (default: grading/results).")
    private @Nullable Path output;

    @Option(
            names = "--notebook",
            paramLabel = "NAME",
            description =
                    "Grade only this one, 02_forward_propagation; may be repeated (default: all).")
    private List<String> chosen = List.of();

    @Option(
            names = "--secret",
            paramLabel = "FILE",
            description = "The course secret, made if it is missing (default: grading/secret).")
    private @Nullable Path secret;

    @Option(
            names = "--challenge",
            paramLabel = "FOLDER",
            description =
                    "Settings and images of the challenge of notebook 10 (default: grading/challenge).")
    private @Nullable Path challenge;

    private enum Names {
        names,
        pseudonyms
    }

    @Option(
            names = "--leaderboard",
            paramLabel = "NAMING",
            description =
                    "Write leaderboard.html too, with ${COMPLETION-CANDIDATES}: who trained the best network."
                            + " pseudonyms.csv then says who is who.")
    private @Nullable Names leaderboard;

    private enum FollowOn {
        report,
        give
    }

    @Option(
            names = "--follow-on",
            paramLabel = "POINTS",
            description =
                    "Points of an exercise that fails only through an earlier wrong answer, which the report"
                            + " says either way: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private FollowOn followOn = FollowOn.report;

    @Mixin private ResourceOptions options = new ResourceOptions();

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter out = Commands.out(spec);
        try {
            return grade(out);
        } catch (GradingException e) {
            throw new UserError(String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new UserError(
                    "A file could not be read or written (%s): check space and permissions, then run grade again; what the ledger holds is not run again."
                            .formatted(e),
                    e);
        }
    }

    private int grade(PrintWriter out) throws IOException, InterruptedException {
        Platform.requireJdk();
        Project project = Project.here();
        project.noteStaleJar(Commands.out(spec));
        GradingResults results = new GradingResults(place(output, project, "results"), out);
        results.earlier(); // refuse a damaged table before hours of work, not after
        GradingSources sources = GradingSources.of(project, chosen);
        GradingPlan.Resources ready = options.resources();
        CourseSecret course =
                CourseSecret.readOrMake(place(secret, project, "secret"), out::println);
        var retraining = sources.challenge(place(challenge, project, "challenge"));
        GradingPlan plan =
                new GradingPlan(
                        folder,
                        sources.masters(),
                        sources.chosen(),
                        sources.kit(),
                        fair(ready, retraining, out),
                        course,
                        retraining,
                        followOn == FollowOn.give);
        GradingRun.Outcome outcome = run(plan, results.ledger(), out);
        results.write(outcome.gradebook());
        if (leaderboard != null) {
            results.writeLeaderboard(outcome.gradebook(), course, leaderboard == Names.names);
        }
        out.println(new GradingSummary(outcome, results.folder()).text());
        return outcome.failed() == 0 ? 0 : 1;
    }

    private static Path place(@Nullable Path given, Project project, String usual) {
        return given == null ? project.root().resolve("grading").resolve(usual) : given;
    }

    /** Limits the trainings that run at the same time, so that each has the processors that it was promised. */
    private static GradingPlan.Resources fair(
            GradingPlan.Resources resources, Optional<Challenge> challenge, PrintWriter out) {
        int workers =
                challenge.map(it -> it.workers(resources.workers())).orElse(resources.workers());
        if (workers < resources.workers()) {
            out.println(
                    "Notebooks graded at a time: %d, so that each training has its %d processors."
                            .formatted(workers, challenge.orElseThrow().settings().threads()));
        }
        return new GradingPlan.Resources(workers, resources.sandbox(), resources.limits());
    }

    private static GradingRun.Outcome run(GradingPlan plan, Path file, PrintWriter out)
            throws IOException, InterruptedException {
        try (Ledger ledger = Ledger.open(file);
                GradingBar bar = new GradingBar()) {
            if (ledger.wasCut()) {
                out.println(
                        "The ledger ended in half a line, left by a run that was killed: cut off.");
            }
            return GradingRun.run(plan, ledger, bar);
        }
    }
}
