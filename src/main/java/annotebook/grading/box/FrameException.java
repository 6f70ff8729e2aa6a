package annotebook.grading.box;

import java.io.IOException;

/** Bytes that no honest partner would have sent, or a value that cannot be sent. */
public final class FrameException extends IOException {

    private static final long serialVersionUID = 1;

    /** Says what was wrong with it. */
    public FrameException(String message) {
        super(message);
    }
}
