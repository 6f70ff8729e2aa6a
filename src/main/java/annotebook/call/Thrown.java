package annotebook.call;

import org.jspecify.annotations.Nullable;

/**
 * What a student's code threw.
 *
 * @param name the simple name of the exception's class
 * @param message its message, cut when long; null when it has none
 * @param unsupported whether it is an {@code UnsupportedOperationException}
 * @param exhausted whether it is the error of a JVM that may be of no use any more
 */
public record Thrown(
        String name, @Nullable String message, boolean unsupported, boolean exhausted) {

    /** More than this of an exception's message is of no use to anybody. */
    private static final int MESSAGE_CHARACTERS = 1000;

    /** This exception. */
    public static Thrown of(Throwable thrown) {
        return new Thrown(
                nameOf(thrown),
                message(thrown),
                thrown instanceof UnsupportedOperationException,
                thrown instanceof VirtualMachineError && !(thrown instanceof StackOverflowError));
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
