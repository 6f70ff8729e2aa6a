package annotebook.grading.quiet;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The words of a notebook that draw or check, as the grader defines them: they do nothing.
 *
 * <p>A student who leaves one in an answer loses nothing. They name no class of the kit, so they give a lesson
 * no further classes.
 */
public final class QuietWords {

    private QuietWords() {}

    /** Shows nothing. */
    public static void show(Object value) {}

    /** Draws nothing, and asks for no drawing. */
    public static void picture(Supplier<?> drawing) {}

    /** Draws no curves, and asks for no points. */
    public static <A, C> void live(A axes, Consumer<C> work) {}

    /** Trains in the same way, without drawing. */
    public static <E, H> H watch(String title, Function<Consumer<E>, H> training) {
        return training.apply(epoch -> {});
    }

    /** Counts steps in silence. */
    public static ProgressBar progress(String title, int steps) {
        return new ProgressBar(steps);
    }

    /** Checks nothing: the checks come later, and by themselves. */
    public static int check(String exercise) {
        return 0;
    }

    /** A progress bar that nobody sees. */
    public static final class ProgressBar {

        private final int total;
        private int done;

        private ProgressBar(int total) {
            this.total = total;
        }

        /** Whether another step is to be done. */
        public boolean goesOn() {
            return done < total && !Thread.currentThread().isInterrupted();
        }

        /** One step is done. */
        public void step(String note) {
            done = Math.min(total, done + 1);
        }

        /** How many steps are done. */
        public int done() {
            return done;
        }
    }
}
