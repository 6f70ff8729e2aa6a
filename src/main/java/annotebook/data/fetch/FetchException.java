package annotebook.data.fetch;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** A data set that could not be put in place, in one sentence: what stood in the way, and what to do. */
public final class FetchException extends RuntimeException {

    private static final long serialVersionUID = 1;
    private static final List<String> FULL = List.of("no space", "not enough space", "quota");

    FetchException(String sentence) {
        super(sentence);
    }

    /** Nothing can be written there, or not any more. */
    FetchException(Path file, IOException cause) {
        super(file + " could not be written" + reason(file, cause) + ", then start again.", cause);
    }

    /** The sentence that the user reads. */
    public String sentence() {
        return String.valueOf(getMessage());
    }

    private static String reason(Path file, IOException cause) {
        String words = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        if (FULL.stream().anyMatch(words::contains)) {
            return ": the disk is full. Make room";
        }
        String why =
                cause instanceof AccessDeniedException ? "permission denied" : cause.toString();
        return " (%s). See to the permissions of %s"
                .formatted(why, file.toAbsolutePath().getParent());
    }
}
