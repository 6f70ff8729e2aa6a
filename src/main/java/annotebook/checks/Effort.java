package annotebook.checks;

import annotebook.training.Budget;
import java.time.Duration;

/**
 * What one call may use up that is to train a network, where an ordinary call may use little.
 *
 * <p>In a notebook only the time counts; the grader holds all of it.
 *
 * @param time on the clock on the wall, as seen by who calls
 * @param mebibytes memory for the objects and matrices of the program, in MiB
 * @param threads how many processors it may keep busy
 */
public record Effort(Duration time, int mebibytes, int threads) {

    /** The least that is added to a budget: on a busy machine it takes so long to come to an end. */
    private static final double LEAST_SECONDS = 2;

    private static final double SHARE = 0.1;

    /** The budget's seconds and a tenth more, but at least two seconds more. */
    public static Effort of(Budget budget, int mebibytes, int threads) {
        double seconds = budget.seconds() + Math.max(LEAST_SECONDS, SHARE * budget.seconds());
        return new Effort(Duration.ofMillis(Math.round(1000 * seconds)), mebibytes, threads);
    }
}
