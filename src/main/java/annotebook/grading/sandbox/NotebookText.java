package annotebook.grading.sandbox;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * How much text the cells of one notebook had so far, so that no network is pasted in over many.
 *
 * <p>Bytes count, not characters: no way to write a number in text holds more of it in a byte than
 * plain letters do.
 */
final class NotebookText {

    private final int most;
    private long bytes;

    /** None yet, and at most so many bytes. */
    NotebookText(int most) {
        this.most = most;
    }

    /**
     * Adds a cell, or says why the compiler is spared it. What is refused does not count, so that a
     * smaller cell after it still runs.
     */
    Optional<String> add(String cell) {
        long more = cell.getBytes(StandardCharsets.UTF_8).length;
        if (bytes + more > most) {
            return Optional.of(
                    String.format(
                            Locale.ROOT,
                            "with it the notebook's cells have %,d bytes, at most %,d are compiled",
                            bytes + more,
                            most));
        }
        bytes += more;
        return Optional.empty();
    }
}
