package annotebook;

import java.util.Arrays;
import java.util.stream.Stream;

/** Reduces a stack trace to what a student can act on: the lines of the notebook's own cells. */
final class StudentFrames {

    /** The package that JShell puts every snippet into. */
    private static final String SNIPPETS = "REPL.";

    /** An endless recursion has a thousand. */
    private static final int MOST = 20;

    private StudentFrames() {}

    /** The same exception, and its causes, without the frames of libraries and of this one. */
    static <T extends Throwable> T only(T thrown) {
        Stream.iterate((Throwable) thrown, t -> t != null, Throwable::getCause)
                .forEach(t -> t.setStackTrace(ofCells(t.getStackTrace())));
        return thrown;
    }

    private static StackTraceElement[] ofCells(StackTraceElement[] frames) {
        return Arrays.stream(frames)
                .filter(frame -> frame.getClassName().startsWith(SNIPPETS))
                .limit(MOST)
                .toArray(StackTraceElement[]::new);
    }
}
