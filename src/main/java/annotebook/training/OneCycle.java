package annotebook.training;

/**
 * A learning rate that warms up to a peak and then falls far below its start, both along half a cosine.
 *
 * <pre>
 *   α(0) = peak / 25      α(warmUp) = peak      α(1) = peak / 25 / 10⁴
 * </pre>
 *
 * <p>Smith and Topin, Super-Convergence: Very Fast Training of Neural Networks Using Large Learning
 * Rates, 2018; in the form of PyTorch's {@code OneCycleLR}.
 *
 * @param peak the largest rate; about the largest with which training does not diverge
 * @param warmUp the share of the run before the peak, between 0 and 1
 */
public record OneCycle(double peak, double warmUp) implements Schedule {

    private static final double WARM_UP = 0.3;
    private static final double START_BELOW_PEAK = 25;
    private static final double END_BELOW_START = 1e4;

    /**
     * Refuses rates that cannot train.
     *
     * @throws IllegalArgumentException if peak is not a finite number &gt; 0, the last rate so small
     *     that it is 0, or warmUp not between 0 and 1
     */
    public OneCycle {
        Rates.requirePositive("OneCycle: peak", peak);
        Rates.requirePositive("OneCycle: the last rate", peak / START_BELOW_PEAK / END_BELOW_START);
        Rates.requireShare("OneCycle: warmUp", warmUp);
    }

    /** The usual cycle: the peak comes after three tenths of the run. */
    public OneCycle(double peak) {
        this(peak, WARM_UP);
    }

    @Override
    public double rate(double progress) {
        double p = Rates.requireProgress(progress);
        double start = peak / START_BELOW_PEAK;
        return p < warmUp
                ? CosineDecay.between(start, peak, p / warmUp)
                : CosineDecay.between(peak, start / END_BELOW_START, (p - warmUp) / (1 - warmUp));
    }
}
