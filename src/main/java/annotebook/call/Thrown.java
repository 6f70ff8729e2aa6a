package annotebook.call;

import java.lang.reflect.UndeclaredThrowableException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a student's code threw.
 *
 * @param name the simple name of the exception's class
 * @param message its message, cut when long; null when it has none
 * @param unsupported whether it is an {@code UnsupportedOperationException}
 * @param exhausted whether it is the error of a JVM that may be of no use any more
 * @param place where in the student's cells; null when none of them was at work
 */
public record Thrown(
        String name,
        @Nullable String message,
        boolean unsupported,
        boolean exhausted,
        @Nullable Place place) {

    /**
     * A line of what JShell makes of a cell.
     *
     * @param className the class that it puts the cell into
     * @param line the line there, from 1
     */
    public record Place(String className, int line) {}

    /** JShell's classes; one that a student declares stands in one of them. */
    private static final Pattern SNIPPET = Pattern.compile("REPL\\.\\$JShell\\$\\w{1,20}");

    /** JShell's method around what is no declaration, as the call of a check. */
    private static final String NOT_DECLARED = "do_it$";

    /** More than this of an exception's message is of no use to anybody. */
    private static final int MESSAGE_CHARACTERS = 1000;

    /** This exception; of one that had to be wrapped, what is in it. */
    public static Thrown of(Throwable thrown) {
        if (thrown instanceof UndeclaredThrowableException && thrown.getCause() != null) {
            return of(thrown.getCause());
        }
        return new Thrown(
                nameOf(thrown),
                message(thrown),
                thrown instanceof UnsupportedOperationException,
                thrown instanceof VirtualMachineError && !(thrown instanceof StackOverflowError),
                place(thrown));
    }

    /** The innermost line of the student's own; what it called is not to blame. */
    private static @Nullable Place place(Throwable thrown) {
        for (StackTraceElement frame : thrown.getStackTrace()) {
            Matcher snippet = SNIPPET.matcher(frame.getClassName());
            if (snippet.lookingAt() && !frame.getMethodName().contains(NOT_DECLARED)) {
                return new Place(snippet.group(), frame.getLineNumber());
            }
        }
        return null;
    }

    /** The simple name of a value's class, which a student may have made as long as he likes. */
    public static String nameOf(Object value) {
        return cut(value.getClass().getSimpleName());
    }

    /** A message may be a method of the student's, which may throw in its turn. */
    private static @Nullable String message(Throwable thrown) {
        try {
            String message = thrown.getMessage();
            return message == null ? null : cut(message);
        } catch (Throwable again) {
            return null;
        }
    }

    private static String cut(String text) {
        return text.length() <= MESSAGE_CHARACTERS ? text : text.substring(0, MESSAGE_CHARACTERS);
    }
}
