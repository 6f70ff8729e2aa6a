package annotebook.cli.setup;

import annotebook.cli.UserErrorHandler;

/**
 * A mistake that the person at the keyboard can fix, told in one sentence.
 *
 * <p>Commands throw it; {@link UserErrorHandler} prints the sentence and ends with status 2. The
 * sentence says what was wrong, where, what was expected and what to do.
 */
public final class UserError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The sentence that the user reads. */
    public UserError(String sentence) {
        super(sentence);
    }

    /** The sentence that the user reads, and what caused it for a debugger. */
    public UserError(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** The sentence that the user reads. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
