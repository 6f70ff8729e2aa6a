package annotebook.grading.run;

/** Something that stops a whole grading run and that the instructor can fix, told in one sentence. */
public final class GradingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The sentence that the instructor reads. */
    public GradingException(String sentence) {
        super(sentence);
    }

    /** The sentence that the instructor reads, and what caused it for a debugger. */
    public GradingException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
