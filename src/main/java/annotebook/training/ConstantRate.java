package annotebook.training;

/**
 * The same learning rate from the first update to the last.
 *
 * <pre>
 *   α(p) = alpha
 * </pre>
 *
 * @param alpha α &gt; 0
 */
public record ConstantRate(double alpha) implements Schedule {

    /**
     * Refuses a rate that cannot train.
     *
     * @throws IllegalArgumentException if alpha is not a finite number &gt; 0
     */
    public ConstantRate {
        Rates.requirePositive("ConstantRate: alpha", alpha);
    }

    @Override
    public double rate(double progress) {
        Rates.requireProgress(progress);
        return alpha;
    }
}
