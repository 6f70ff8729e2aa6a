package annotebook.training;

/**
 * A learning rate that falls in steps: the run has drops + 1 equal parts, each with its own rate.
 *
 * <pre>
 *   α(p) = start · factor^k      k = ⌊p · (drops + 1)⌋, at most drops
 * </pre>
 *
 * <p>The field's usual {@code new StepDecay(0.1, 0.1, 2)} trains at 0.1, 0.01 and 0.001.
 *
 * @param start the rate of the first part
 * @param factor what each drop leaves of the rate, between 0 and 1
 * @param drops how often the rate falls, at least once
 */
public record StepDecay(double start, double factor, int drops) implements Schedule {

    /**
     * Refuses rates that cannot train.
     *
     * @throws IllegalArgumentException if start is not a finite number &gt; 0, factor not between 0 and
     *     1, drops below 1, or the last rate so small that it is 0
     */
    public StepDecay {
        Rates.requirePositive("StepDecay: start", start);
        Rates.requireShare("StepDecay: factor", factor);
        if (drops < 1) {
            throw new IllegalArgumentException(
                    "StepDecay: drops must be >= 1, got %d; without a drop it is a ConstantRate."
                            .formatted(drops));
        }
        Rates.requirePositive("StepDecay: the last rate", start * Math.pow(factor, drops));
    }

    @Override
    public double rate(double progress) {
        double part = Math.floor(Rates.requireProgress(progress) * (drops + 1.0));
        return start * Math.pow(factor, Math.min(part, drops));
    }
}
