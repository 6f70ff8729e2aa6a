package annotebook.checks;

/** Student code came to no answer: it was too slow and was stopped, or its process ended. */
public final class StoppedException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Reply.Failed failed;

    /** Stopped for this reason. */
    public StoppedException(Reply.Failed failed) {
        super(failed.detail());
        this.failed = failed;
    }

    /** Its process ended. */
    public static StoppedException died(String detail) {
        return new StoppedException(new Reply.Failed(Reply.Kind.DIED, detail));
    }

    /** The reply to the call that was stopped, and to every later one. */
    public Reply.Failed failed() {
        return failed;
    }
}
