package annotebook.data;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A data file that is missing or not what it should be, in one sentence: where, what was found, what was wanted. */
public final class DataException extends RuntimeException {

    private static final long serialVersionUID = 1;
    private static final String REMEDY =
            ". Take it from the course kit again (data/README.md says what it must be).";

    private final String problem;

    DataException(String message) {
        super(message);
        problem = message;
    }

    private DataException(String problem, String remedy, @Nullable Throwable cause) {
        super(problem + remedy, cause);
        this.problem = problem;
    }

    /** {@code "digits.csv, line 7: 64 cells, wanted 65. Take it ..."}; the place is a line or an offset. */
    static DataException at(Path file, String place, String foundAndWanted) {
        return new DataException(
                file.getFileName() + ", " + place + ": " + foundAndWanted, REMEDY, null);
    }

    /** {@code "digits.csv: 0 bytes, wanted ... Take it ..."}. */
    static DataException of(Path file, String foundAndWanted) {
        return new DataException(file.getFileName() + ": " + foundAndWanted, REMEDY, null);
    }

    static DataException unreadable(Path file, IOException cause) {
        return new DataException(
                file + " cannot be read (" + cause.getClass().getSimpleName() + ")", REMEDY, cause);
    }

    /** The same for a file that the kit does not ship: a command fetches it again. */
    DataException fetchAgain(String command) {
        return new DataException(problem, ". Fetch it again with: " + command, this);
    }

    /** A whole number as a reader writes it, 30,730,000, in every locale. */
    public static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
