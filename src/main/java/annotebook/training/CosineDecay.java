package annotebook.training;

/**
 * A learning rate that falls along half a cosine: slowly at both ends, fast in the middle.
 *
 * <pre>
 *   α(p) = end + (start − end) · (1 + cos πp) / 2
 * </pre>
 *
 * <p>Loshchilov and Hutter, SGDR: Stochastic Gradient Descent with Warm Restarts, 2017, equation 5.
 *
 * @param start the rate of the first update
 * @param end the rate of the last, at most start
 */
public record CosineDecay(double start, double end) implements Schedule {

    /**
     * Refuses rates that cannot train.
     *
     * @throws IllegalArgumentException if start or end is not a finite number &gt; 0, or end is above
     *     start
     */
    public CosineDecay {
        Rates.requirePositive("CosineDecay: start", start);
        Rates.requirePositive("CosineDecay: end", end);
        if (end > start) {
            throw new IllegalArgumentException(
                    "CosineDecay: end must be at most start, got end %s above start %s."
                            .formatted(end, start));
        }
    }

    @Override
    public double rate(double progress) {
        return between(start, end, Rates.requireProgress(progress));
    }

    /** Half a cosine from one rate to another, up or down. */
    static double between(double from, double to, double share) {
        return to + (from - to) * (1 + Math.cos(Math.PI * share)) / 2;
    }
}
