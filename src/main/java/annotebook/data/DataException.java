package annotebook.data;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** A data file that is missing or not what it should be, in one sentence: where, what was found, what was wanted. */
public final class DataException extends RuntimeException {

    private static final long serialVersionUID = 1;
    private static final String REMEDY =
            ". Take it from the course kit again (data/README.md says what it must be).";

    DataException(String message) {
        super(message);
    }

    private DataException(String message, IOException cause) {
        super(message, cause);
    }

    /** {@code "digits.csv, line 7: 64 cells, wanted 65. Take it ..."}; the place is a line or an offset. */
    static DataException at(Path file, String place, String foundAndWanted) {
        return new DataException(
                file.getFileName() + ", " + place + ": " + foundAndWanted + REMEDY);
    }

    /** {@code "digits.csv: 0 bytes, wanted ... Take it ..."}. */
    static DataException of(Path file, String foundAndWanted) {
        return new DataException(file.getFileName() + ": " + foundAndWanted + REMEDY);
    }

    static DataException unreadable(Path file, IOException cause) {
        return new DataException(
                file + " cannot be read (" + cause.getClass().getSimpleName() + ")" + REMEDY,
                cause);
    }

    /** A whole number as a reader writes it, 30,730,000, in every locale. */
    static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
