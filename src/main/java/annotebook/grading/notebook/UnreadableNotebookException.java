package annotebook.grading.notebook;

/** A notebook that exists but that the system does not let us read, which is not its author's fault. */
public final class UnreadableNotebookException extends NotebookException {

    private static final long serialVersionUID = 1L;

    /** The sentence that a reader is shown, and what caused it for a debugger. */
    public UnreadableNotebookException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
