package annotebook.grading.release;

import java.util.List;

/** The kit is not made, for reasons that the instructor can fix: a sentence each. */
public final class ReleaseException extends Exception {

    private static final long serialVersionUID = 1L;

    /** The sentences, one a line. */
    public ReleaseException(List<String> sentences) {
        super(String.join("\n", sentences));
    }
}
