package annotebook.grading.run;

import annotebook.checks.CheckRunner;
import annotebook.checks.ExerciseChecks;
import annotebook.checks.Seeds;
import annotebook.checks.StudentCode;
import annotebook.checks.Verdict;
import annotebook.exercises.Lesson;
import annotebook.grading.notebook.Step;
import annotebook.grading.release.HiddenChecks;
import annotebook.grading.sandbox.CellOutcome;
import annotebook.grading.sandbox.Session;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs a rebuilt notebook in the box and judges each exercise where the notebook checks it. */
final class Grader {

    /** Opens sessions. */
    interface Opener {

        /** A fresh session. */
        Session open(Lesson lesson) throws IOException;
    }

    private final Opener box;
    private final HiddenChecks hiddenChecks;
    private final String secret;

    /** A grader that opens a session of this box for each notebook. */
    Grader(Opener box, HiddenChecks hiddenChecks, String secret) {
        this.box = box;
        this.hiddenChecks = hiddenChecks;
        this.secret = secret;
    }

    NotebookGrade grade(WorkerTask task) throws IOException {
        Lesson lesson = Lesson.named(task.notebook()).orElseThrow();
        Seeds seeds = new Seeds(secret, task.student());
        List<ExerciseGrade> exercises = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        List<String> broken = new ArrayList<>();
        try (Session session = box.open(lesson)) {
            for (Step step : task.steps()) {
                if (step instanceof Step.Run run) {
                    run(session, run, faults);
                } else if (step instanceof Step.Judge judge) {
                    judge(lesson, judge.exercise(), session.code(), seeds)
                            .ifPresentOrElse(exercises::add, () -> broken.add(judge.exercise()));
                }
            }
            FollowOns followOns =
                    new FollowOns(
                            task,
                            Uses.of(lesson, task.steps()),
                            session,
                            exercise ->
                                    judge(lesson, exercise, session.code(), seeds)
                                            .filter(ExerciseGrade::passed)
                                            .isPresent());
            return followOns.marked(new NotebookGrade(exercises, faults, broken));
        }
    }

    /** Broken checks must not cost the other exercises, and must not give 0 for this one. */
    private Optional<ExerciseGrade> judge(
            Lesson lesson, String exercise, StudentCode code, Seeds seeds) {
        ExerciseChecks visible = lesson.exercise(exercise).orElseThrow();
        ExerciseChecks hidden = hiddenChecks.of(lesson, visible).orElseThrow();
        try {
            List<Verdict> verdicts = CheckRunner.run(List.of(visible, hidden), code, seeds);
            return Optional.of(new ExerciseGrade(exercise, verdicts.get(0), verdicts.get(1)));
        } catch (IllegalStateException e) {
            return Optional.empty();
        }
    }

    /** An untouched stub that runs at once throws its id; the check says that better. */
    private static void run(Session session, Step.Run cell, List<String> faults) {
        CellOutcome outcome = session.runCell(cell.source());
        boolean isStub =
                outcome.kind() == CellOutcome.Kind.THREW && outcome.detail().equals(cell.cell());
        boolean isTrial = cell.trial() && outcome.kind() == CellOutcome.Kind.NOT_COMPILED;
        if (outcome.kind() != CellOutcome.Kind.RAN && !isStub && !isTrial) {
            faults.add("cell \"%s\" %s.".formatted(cell.cell(), words(outcome)));
        }
    }

    private static String words(CellOutcome outcome) {
        String detail = outcome.detail().isEmpty() ? "" : " (" + outcome.detail() + ")";
        return switch (outcome.kind()) {
            case RAN -> "ran" + detail;
            case NOT_COMPILED -> "does not compile" + detail;
            case THREW -> "stopped at an exception" + detail;
            case TOO_SLOW -> "did not come to an end in time" + detail;
            case DIED -> "ended the program that ran it" + detail;
            case TOO_LARGE -> "is too large or too deeply nested to be compiled" + detail;
        };
    }
}
