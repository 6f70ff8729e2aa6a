package annotebook.grading.run;

import annotebook.grading.notebook.Master;
import annotebook.grading.release.HiddenJar;
import annotebook.grading.release.MasterReview;
import annotebook.grading.sandbox.Box;
import annotebook.grading.sandbox.BoxFolder;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** One grading run: reads a folder of submissions, runs what the ledger does not know, and reports everything. */
public final class GradingRun {

    /** The time that a worker may take beyond the limits of a submission. */
    private static final Duration SLACK = Duration.ofSeconds(60);

    /** One for the visible checks and one for the hidden ones, each after all cells have run again. */
    private static final int TRAININGS = 2;

    private final GradingPlan plan;
    private final Ledger ledger;
    private final Submissions submissions;
    private final List<Intake> intakes = new ArrayList<>();
    private final List<WorkerTask> tasks = new ArrayList<>();

    private GradingRun(GradingPlan plan, Ledger ledger) {
        this.plan = plan;
        this.ledger = ledger;
        this.submissions = Submissions.in(plan.folder(), Course.of(plan.masters().values()));
    }

    /**
     * The result of a run.
     *
     * @param gradebook all that is known now
     * @param graded how many notebooks were run
     * @param resumed how many the ledger knew
     * @param failed how many could not be graded, through no fault of theirs
     */
    public record Outcome(Gradebook gradebook, int graded, int resumed, int failed) {}

    /**
     * Grades what is to be graded.
     *
     * @throws GradingException when the instructor has to fix something first
     * @throws IOException when files cannot be read or written
     */
    public static Outcome run(GradingPlan plan, Ledger ledger, GradingPlan.Progress progress)
            throws IOException, InterruptedException {
        review(plan);
        GradingRun run = new GradingRun(plan, ledger);
        run.takeIn();
        return run.grade(progress);
    }

    private static void review(GradingPlan plan) throws IOException {
        try (HiddenJar hidden = HiddenJar.open(plan.kit().checks())) {
            List<String> mistakes =
                    plan.masters().values().stream()
                            .filter(master -> plan.chosen().contains(master.name()))
                            .flatMap(
                                    master ->
                                            MasterReview.mistakes(master, hidden.checks()).stream())
                            .toList();
            if (!mistakes.isEmpty()) {
                throw new GradingException(String.join("\n", mistakes));
            }
        }
    }

    private void takeIn() {
        for (Submission submission : submissions.found()) {
            Master master = plan.masters().get(submission.notebook());
            if (master != null && plan.chosen().contains(submission.notebook())) {
                Intake intake = Intake.of(submission, master.file());
                tasks.add(WorkerTask.of(intakes.size(), submission, intake.steps(), master.file()));
                intakes.add(intake);
            }
        }
    }

    private Outcome grade(GradingPlan.Progress progress) throws IOException, InterruptedException {
        VerdictKey key = VerdictKey.of(plan);
        Verdicts verdicts = new Verdicts(ledger, progress);
        List<WorkerTask> open = new ArrayList<>();
        for (WorkerTask task : tasks) {
            if (!verdicts.resume(task, key.of(task)) && !task.steps().isEmpty()) {
                open.add(task);
            }
        }
        progress.begin(open.size() + verdicts.resumed(), verdicts.resumed());
        if (!open.isEmpty()) {
            work(open, verdicts);
        }
        int unreadable = (int) intakes.stream().filter(Intake::isUnreadable).count();
        return new Outcome(
                gradebook(verdicts),
                verdicts.graded(),
                verdicts.resumed(),
                verdicts.failed() + unreadable);
    }

    private void work(List<WorkerTask> open, Verdicts verdicts)
            throws IOException, InterruptedException {
        try (BoxFolder folder = Box.prepare(plan.resources().sandbox(), data())) {
            coordinator(folder).run(open, verdicts);
        }
    }

    private List<String> data() {
        return plan.challenge().map(challenge -> challenge.settings().training()).orElse(List.of());
    }

    private Coordinator coordinator(BoxFolder folder) {
        GradingPlan.Resources resources = plan.resources();
        WorkerSetup setup =
                new WorkerSetup(
                        plan.secret().value(),
                        folder.path().toString(),
                        resources.sandbox().name(),
                        resources.limits(),
                        0);
        Duration submission = resources.limits().times().submission();
        Duration trainings =
                plan.challenge()
                        .map(challenge -> challenge.time().plus(submission).multipliedBy(TRAININGS))
                        .orElse(Duration.ZERO);
        Duration limit = submission.plus(trainings).plus(SLACK);
        List<String> command = WorkerCommand.of(plan.kit(), plan.challenge());
        return new Coordinator(
                place -> WorkerProcess.start(command, setup.at(place), limit), resources.workers());
    }

    private Gradebook gradebook(Verdicts verdicts) {
        List<GradebookRow> rows = new ArrayList<>();
        EqualAnswers answers = new EqualAnswers();
        for (int i = 0; i < intakes.size(); i++) {
            WorkerTask task = tasks.get(i);
            verdicts.grade(i).ifPresent(grade -> answers.add(task, grade));
            NotebookGrade grade = verdicts.grade(i).map(this::told).orElse(null);
            rows.add(intakes.get(i).row(grade, verdicts.problem(i)));
        }
        return new Gradebook(
                rows,
                Stream.concat(answers.remarks().stream(), submissions.remarks().stream()).toList());
    }

    /** What an instructor decides about points counts at once: the ledger does not hold it. */
    private NotebookGrade told(NotebookGrade grade) {
        NotebookGrade scored =
                plan.challenge().map(challenge -> challenge.rescored(grade)).orElse(grade);
        return plan.givesFollowOns() ? scored.withFollowOnsGiven() : scored;
    }
}
