package annotebook.grading.notebook;

/** A notebook that is there and that the system does not let us read: no fault of whoever wrote it. */
public final class UnreadableNotebookException extends NotebookException {

    private static final long serialVersionUID = 1L;

    /** The sentence that a reader is shown, and what caused it for a debugger. */
    public UnreadableNotebookException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
