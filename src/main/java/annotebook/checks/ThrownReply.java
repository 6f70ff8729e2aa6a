package annotebook.checks;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.jspecify.annotations.Nullable;

/** Turns what a student's method threw, or an unusable value of it, into a reply. */
public final class ThrownReply {

    /** What JShell throws when a body refers to something that is not there yet. */
    private static final String UNRESOLVED = "SPIResolutionException";

    private static final int LINE_CHARACTERS = 200;

    private ThrownReply() {}

    /** The reply to what was thrown in this process. */
    static Reply.Failed of(Throwable thrown) {
        return of(
                thrown.getClass().getSimpleName(),
                thrown instanceof UnsupportedOperationException,
                thrown.getMessage());
    }

    /**
     * The reply to what was thrown, here or elsewhere: the simple name of its class, whether it is an
     * {@code UnsupportedOperationException}, and its message or null.
     */
    public static Reply.Failed of(String name, boolean unsupported, @Nullable String message) {
        if (unsupported && message != null && message.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            return new Reply.Failed(Reply.Kind.NOT_WRITTEN, message);
        }
        if (name.equals(UNRESOLVED)) {
            return new Reply.Failed(Reply.Kind.INCOMPLETE, "a name in its body");
        }
        return new Reply.Failed(
                Reply.Kind.THREW, message == null ? name : name + ": " + firstLine(message));
    }

    /** Empty when the value is one of those that {@link Reply.Returned} may hold. */
    static Optional<Reply> readable(@Nullable Object value) {
        if (value == null) {
            return Optional.of(new Reply.Failed(Reply.Kind.NULL, ""));
        }
        boolean plain =
                value instanceof Number
                        || value instanceof Boolean
                        || value instanceof String
                        || value instanceof byte[]
                        || value instanceof double[]
                        || value instanceof int[]
                        || (value instanceof int[][] table
                                && Arrays.stream(table).allMatch(Objects::nonNull))
                        || value instanceof RealVector
                        || value instanceof RealMatrix
                        || (value instanceof List<?> list
                                && list.stream().allMatch(RealMatrix.class::isInstance));
        return plain
                ? Optional.empty()
                : Optional.of(
                        new Reply.Failed(Reply.Kind.UNREADABLE, value.getClass().getSimpleName()));
    }

    private static String firstLine(String message) {
        String line = message.lines().findFirst().orElse("");
        return line.substring(0, Math.min(line.length(), LINE_CHARACTERS));
    }
}
