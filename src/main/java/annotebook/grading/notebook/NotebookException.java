package annotebook.grading.notebook;

import java.io.IOException;

/**
 * A file that is not the notebook it should be, told in one sentence.
 *
 * <p>The sentence names the file and never quotes it: its text may be hostile.
 */
public sealed class NotebookException extends IOException permits UnreadableNotebookException {

    private static final long serialVersionUID = 1L;

    /** The sentence that a reader is shown. */
    public NotebookException(String sentence) {
        super(sentence);
    }

    /** The sentence that a reader is shown, and what caused it for a debugger. */
    public NotebookException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
