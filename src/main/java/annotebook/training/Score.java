package annotebook.training;

/**
 * How well a network does on a set of examples.
 *
 * @param J the cost, in nats an example where it is a cross-entropy
 * @param accuracy the share of examples whose largest output is the right one, or whose only output is on
 *     the right side of 1/2; from 0 to 1
 */
public record Score(double J, double accuracy) {

    /** No score, because there was no such set: NaN in both places. Charts and tables leave NaN out. */
    public static final Score NONE = new Score(Double.NaN, Double.NaN);

    /** Whether there was a set to score. */
    public boolean isPresent() {
        return !equals(NONE);
    }
}
