package annotebook.checks;

import java.util.Locale;
import org.apache.commons.math3.stat.interval.ConfidenceInterval;
import org.apache.commons.math3.stat.interval.WilsonScoreInterval;

/**
 * How a trained network did on images that it was not trained on.
 *
 * @param correct how many it took for what they are
 * @param examples how many there were
 */
public record Measured(int correct, int examples) {

    private static final double CONFIDENCE = 0.95;

    /**
     * Refuses what cannot have been counted.
     *
     * @throws IllegalArgumentException if there are no examples, or fewer than were right
     */
    public Measured {
        if (examples < 1 || correct < 0 || correct > examples) {
            throw new IllegalArgumentException(
                    String.format(
                            Locale.ROOT,
                            "Measured: %d of %d examples are right, wanted 0 or more of at least 1.",
                            correct,
                            examples));
        }
    }

    /** The share that is right, from 0 to 1. */
    public double accuracy() {
        return (double) correct / examples;
    }

    /** Where the accuracy on ever more such images would lie, with 95 % confidence: Wilson's interval. */
    public ConfidenceInterval interval() {
        return new WilsonScoreInterval().createInterval(examples, correct, CONFIDENCE);
    }

    /** {@code "1,042 of 2,000 images right: 52.1 %, 95 % interval 49.9 % to 54.3 %"}. */
    public String words() {
        ConfidenceInterval interval = interval();
        return String.format(
                Locale.ROOT,
                "%,d of %,d images right: %.1f %%, 95 %% interval %.1f %% to %.1f %%",
                correct,
                examples,
                100 * accuracy(),
                100 * interval.getLowerBound(),
                100 * interval.getUpperBound());
    }
}
