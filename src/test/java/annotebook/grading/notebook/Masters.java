package annotebook.grading.notebook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** A small master for tests: every kind of cell once. */
public final class Masters {

    public static final String NAME = "00_getting_started.ipynb";

    private Masters() {}

    public static byte[] bytes() {
        try (InputStream in = Masters.class.getResourceAsStream(NAME)) {
            return Objects.requireNonNull(in, NAME).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static NotebookFile file() {
        return well().file();
    }

    public static Master well() {
        return parse(bytes());
    }

    /** The master with one text replaced, everywhere, by another. */
    public static Master with(String text, String other) {
        return with(well(), text, other);
    }

    /** A master with one more text replaced. */
    public static Master with(Master master, String text, String other) {
        String json = new String(master.file().bytes(), UTF_8);
        if (!json.contains(text)) {
            throw new IllegalArgumentException("the master does not hold: " + text);
        }
        return parse(json.replace(text, other).getBytes(UTF_8));
    }

    private static Master parse(byte[] bytes) {
        try {
            return new Master(NAME, NotebookFile.parse(bytes, NAME));
        } catch (NotebookException e) {
            throw new UncheckedIOException(e);
        }
    }
}
