package annotebook.grading.sandbox;

import annotebook.checks.Reply;
import annotebook.checks.StoppedException;

/**
 * What came of one cell of a submission.
 *
 * @param kind how it ended
 * @param detail what there is to add, in a few words; empty for a cell that ran
 */
public record CellOutcome(Kind kind, String detail) {

    /** How a cell ended. Whatever it was, later cells run. */
    public enum Kind {
        /** Every line of it ran. */
        RAN,
        /** A line of it does not compile; those after it ran. */
        NOT_COMPILED,
        /** It stopped at an exception. */
        THREW,
        /** It did not come to an end in time. */
        TOO_SLOW,
        /** It ended the process that ran it. */
        DIED,
        /** It is too long, or too deeply nested, to be compiled. */
        TOO_LARGE;

        /** How a cell ended that was stopped. */
        static Kind of(StoppedException stopped) {
            Reply.Kind kind = stopped.failed().kind();
            return kind == Reply.Kind.TOO_SLOW || kind == Reply.Kind.WAITED ? TOO_SLOW : DIED;
        }
    }

    /** It ran to its end. */
    public static CellOutcome ran() {
        return new CellOutcome(Kind.RAN, "");
    }
}
