package annotebook.grading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** A small master for tests: every kind of cell once. */
final class Masters {

    static final String NAME = "00_getting_started.ipynb";

    private Masters() {}

    static byte[] bytes() {
        try (InputStream in = Masters.class.getResourceAsStream(NAME)) {
            return Objects.requireNonNull(in, NAME).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static NotebookFile file() {
        try {
            return NotebookFile.parse(bytes(), NAME);
        } catch (NotebookException e) {
            throw new UncheckedIOException(e);
        }
    }
}
