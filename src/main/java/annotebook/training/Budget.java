package annotebook.training;

import java.time.Duration;

/**
 * What a network may cost: time to train it, and numbers that training changes.
 *
 * @param seconds on the clock on the wall, from the call to the answer
 * @param parameters the largest {@link annotebook.nn.Network#size()}
 */
public record Budget(double seconds, long parameters) {

    /**
     * Refuses a budget that buys nothing.
     *
     * @throws IllegalArgumentException if a number is not above 0, or seconds is infinite
     */
    public Budget {
        if (!(seconds > 0 && seconds < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "budget: seconds must be > 0 and finite, got " + seconds + ".");
        }
        if (parameters < 1) {
            throw new IllegalArgumentException(
                    "budget: parameters must be >= 1, got " + parameters + ".");
        }
    }

    /**
     * A share of the time, such as 0.9 for the training itself: reading images, measuring and returning
     * take time too.
     *
     * @throws IllegalArgumentException if the share is not above 0 and at most 1
     */
    public Duration time(double share) {
        if (!(share > 0 && share <= 1)) {
            throw new IllegalArgumentException(
                    "budget: share must be > 0 and <= 1, got " + share + ".");
        }
        return Duration.ofNanos((long) (share * seconds * 1e9));
    }
}
