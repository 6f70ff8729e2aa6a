package annotebook.data.fetch;

import static annotebook.data.DataException.grouped;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** A data set that could not be put in place, in one sentence: what stood in the way, and what to do. */
public final class FetchException extends RuntimeException {

    private static final long serialVersionUID = 1;
    private static final List<String> FULL = List.of("no space", "not enough space", "quota");
    private static final long MEGABYTE = 1_000_000;

    FetchException(String sentence) {
        super(sentence);
    }

    private FetchException(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** The sentence that the user reads. */
    public String sentence() {
        return String.valueOf(getMessage());
    }

    static FetchException noSource(DataSet set, List<String> clauses) {
        return new FetchException(
                "%s could not be fetched: %s. Connect to the network and start again, or name a copy with --from."
                        .formatted(set.title(), String.join("; ", clauses)));
    }

    static FetchException noSpace(Path folder, long usable, long needed) {
        return new FetchException(
                "%s has %s MB free, %s MB are needed. Make room, then start again."
                        .formatted(
                                folder,
                                grouped(usable / MEGABYTE),
                                grouped((needed + MEGABYTE - 1) / MEGABYTE)));
    }

    /** Nothing can be written there, or not any more. */
    static FetchException unwritable(Path file, IOException cause) {
        String reason = String.valueOf(cause.getMessage());
        String small = reason.toLowerCase(Locale.ROOT);
        if (FULL.stream().anyMatch(small::contains)) {
            return new FetchException(
                    "%s could not be written: the disk is full. Make room, then start again."
                            .formatted(file),
                    cause);
        }
        String why =
                cause instanceof AccessDeniedException ? "permission denied" : cause.toString();
        return new FetchException(
                "%s could not be written (%s). See to the permissions of %s, then start again."
                        .formatted(file, why, file.toAbsolutePath().getParent()),
                cause);
    }
}
