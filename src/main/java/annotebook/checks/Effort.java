package annotebook.checks;

import java.time.Duration;

/**
 * What one call may use up that is to train a network, where an ordinary call may use little.
 *
 * <p>In a notebook only the time counts; the grader holds all of it, and starts the clock when the
 * arguments are there, for it is not the student who has to read all of CIFAR-10 on a busy machine.
 *
 * @param time on the clock on the wall, as seen by who calls
 * @param mebibytes memory for the objects and matrices of the program, in MiB
 * @param threads how many processors it may keep busy
 */
public record Effort(Duration time, int mebibytes, int threads) {

    /**
     * The least seconds of a budget that a course may set. Who stops in time still has a batch to end
     * and a network to send: tenths of a second, most of one where the machine is busy. A tenth of
     * less than this is no room for it.
     */
    public static final double LEAST_SECONDS = 10;

    private static final double GRACE = 0.1;

    /** So many seconds and a tenth more. */
    public static Effort of(double seconds, int mebibytes, int threads) {
        long milliseconds = Math.round(1000 * (1 + GRACE) * seconds);
        return new Effort(Duration.ofMillis(milliseconds), mebibytes, threads);
    }
}
