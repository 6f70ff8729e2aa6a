package annotebook.nn.file;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** A file of a network that is missing or not what it should be, in one sentence: which, what was found, what was wanted. */
public final class ModelFileException extends RuntimeException {

    private static final long serialVersionUID = 1;
    private static final int QUOTED = 60;
    private static final CharMatcher UNPRINTABLE = CharMatcher.inRange(' ', '~').negate();

    private final String problem;

    private ModelFileException(String message, String problem) {
        super(message);
        this.problem = problem;
    }

    private ModelFileException(String message, IOException cause) {
        super(message, cause);
        this.problem = cause.getClass().getSimpleName();
    }

    /** What was found and what was wanted, without the file and what to do: {@code "3 bytes, wanted 10 or more"}. */
    public String problem() {
        return problem;
    }

    /** {@code "net.safetensors: 3 bytes, wanted 10 or more. Save ..."}. */
    static ModelFileException of(Path file, String foundAndWanted) {
        return new ModelFileException(
                "%s: %s. Save the network again, or take another copy of the file."
                        .formatted(file.getFileName(), foundAndWanted),
                foundAndWanted);
    }

    static ModelFileException unreadable(Path file, IOException cause) {
        return new ModelFileException(
                "%s cannot be read (%s). Is the path right?"
                        .formatted(file, cause.getClass().getSimpleName()),
                cause);
    }

    /** A network that could not be loaded again is not saved, and does not replace one that could. */
    static ModelFileException unsaved(Path file, String foundAndWanted) {
        return new ModelFileException(
                "%s was not written, because it could not be loaded again: %s."
                        .formatted(file.getFileName(), foundAndWanted),
                foundAndWanted);
    }

    static ModelFileException unwritable(Path file, IOException cause) {
        return new ModelFileException(
                "%s cannot be written (%s). Is the folder there, and is there space?"
                        .formatted(file, cause.getClass().getSimpleName()),
                cause);
    }

    /** A text from an untrusted file, short and in printable ASCII. */
    static String printable(String text) {
        return Ascii.truncate(UNPRINTABLE.replaceFrom(text, '?'), QUOTED, "...");
    }

    /** A whole number as a reader writes it, 30,730,000, in every locale. */
    static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
