package annotebook.grading;

import annotebook.checks.Check;
import annotebook.checks.CheckRunner;
import annotebook.checks.ExerciseChecks;
import annotebook.checks.Lesson;
import annotebook.checks.Seeds;
import annotebook.checks.StudentCode;
import annotebook.checks.TestVerdict;
import annotebook.checks.Verdict;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

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
        try (Session session = box.open(lesson)) {
            for (Step step : task.steps()) {
                if (step instanceof Step.Run run) {
                    run(session, run, faults);
                } else if (step instanceof Step.Judge judge) {
                    ExerciseChecks visible =
                            ExerciseChecks.visible(lesson, judge.exercise()).orElseThrow();
                    ExerciseChecks hidden = hiddenChecks.of(lesson, visible).orElseThrow();
                    StudentCode code = session.code();
                    exercises.add(
                            new ExerciseGrade(
                                    judge.exercise(),
                                    verdict(visible, code, seeds),
                                    verdict(hidden, code, seeds)));
                }
            }
        }
        return new NotebookGrade(exercises, faults);
    }

    /** An untouched stub that runs at once throws its id: the check says so better. */
    private static void run(Session session, Step.Run cell, List<String> faults) {
        CellOutcome outcome = session.runCell(cell.source());
        boolean isStub =
                outcome.kind() == CellOutcome.Kind.THREW && outcome.detail().equals(cell.cell());
        if (outcome.kind() != CellOutcome.Kind.RAN && !isStub) {
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

    /** A check that breaks is no reason to lose the other exercises; a person has to look at it. */
    private static Verdict verdict(ExerciseChecks checks, StudentCode code, Seeds seeds) {
        try {
            return CheckRunner.run(checks, code, seeds);
        } catch (IllegalStateException e) {
            return new Verdict(checks.id(), broken(checks));
        }
    }

    private static List<TestVerdict> broken(ExerciseChecks checks) {
        TestVerdict.Failure failure =
                new TestVerdict.Failure(
                        "This check broke on what the code gave: grade the exercise by hand.",
                        "",
                        "",
                        "",
                        "",
                        "",
                        0);
        return Arrays.stream(checks.nested().getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Check.class))
                .map(method -> method.getAnnotation(Check.class))
                .sorted(Comparator.comparingInt(Check::order))
                .map(check -> new TestVerdict(check.name(), check.points(), failure))
                .toList();
    }
}
