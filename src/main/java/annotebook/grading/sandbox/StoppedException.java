package annotebook.grading.sandbox;

import annotebook.checks.Reply;

/** A process in the box came to no answer: it was too slow and was killed, or it ended. */
final class StoppedException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Reply.Failed failed;

    StoppedException(Reply.Failed failed) {
        super(failed.detail());
        this.failed = failed;
    }

    static StoppedException died(String detail) {
        return new StoppedException(new Reply.Failed(Reply.Kind.DIED, detail));
    }

    Reply.Failed failed() {
        return failed;
    }

    CellOutcome.Kind cellKind() {
        return failed.kind() == Reply.Kind.TOO_SLOW
                ? CellOutcome.Kind.TOO_SLOW
                : CellOutcome.Kind.DIED;
    }
}
