package annotebook.bench;

import java.util.Locale;

/** What a peer is asked for. */
enum Mode {
    /** Examples a second, over all images, warm-up included. */
    TIME,
    /** J before each of the first few steps. */
    CHECK;

    static Mode of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
