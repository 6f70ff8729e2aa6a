package annotebook.grading.run;

import annotebook.checks.TestVerdict;
import annotebook.checks.Verdict;
import java.util.List;
import java.util.OptionalInt;

/** A small gradebook for tests: Ann has all, Bo's text is hostile. */
public final class Books {

    /** Text that would be markup, a formula, and a command to a terminal. */
    public static final String HOSTILE =
            "=1+1<script>alert('x')</script>\"&\u001b[2J\u202e,\r\n\u0000";

    private Books() {}

    /** The gradebook. */
    public static Gradebook book() {
        return new Gradebook(
                List.of(
                        new GradebookRow("ann", "02_net", entries("right", null), List.of()),
                        new GradebookRow(
                                HOSTILE,
                                "02_net",
                                entries(
                                        HOSTILE,
                                        new TestVerdict.Failure(
                                                HOSTILE,
                                                HOSTILE,
                                                HOSTILE,
                                                HOSTILE,
                                                "SWAPPED",
                                                "swap them back",
                                                0)),
                                List.of("cell " + HOSTILE + " was edited."))),
                List.of("stray " + HOSTILE));
    }

    private static List<GradebookEntry> entries(String text, TestVerdict.Failure failure) {
        Verdict visible =
                new Verdict(
                        "sigmoid",
                        List.of(
                                new TestVerdict("by hand", 1, null),
                                new TestVerdict("random", 1, failure)));
        Verdict hidden = new Verdict("sigmoid", List.of(new TestVerdict("far out", 2, failure)));
        return List.of(
                new GradebookEntry.Judged(new ExerciseGrade("sigmoid", visible, hidden)),
                new GradebookEntry.NotJudged("xnor", 3, OptionalInt.of(0)),
                new GradebookEntry.Written("why", 2, text, OptionalInt.empty()));
    }
}
