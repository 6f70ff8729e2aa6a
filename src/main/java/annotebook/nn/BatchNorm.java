package annotebook.nn;

import annotebook.matrix.Block;
import annotebook.matrix.Precision;
import java.util.Arrays;

/**
 * What batch normalisation has learnt for the s units of a layer, and the averages that it uses when there is no
 * batch.
 *
 * <pre>
 *   ẑ = (z − μ) / √(σ² + ε)        z := γ ẑ + β
 * </pre>
 *
 * <p>Ioffe and Szegedy, Batch Normalization, 2015. In training μ and σ² are those of the batch, afterwards
 * running averages of them.
 */
public final class BatchNorm {

    /** ε, so that a unit that never changes is divided by something. */
    static final double EPSILON = 1e-5;

    /** The weight of the newest batch in the running averages. */
    private static final double NEWEST = 0.1;

    private final Block gamma; // 1 x s
    private final Block beta; // 1 x s
    private final Block mean; // 1 x s
    private final Block variance; // 1 x s

    BatchNorm(Precision precision, int units) {
        gamma = Block.zeros(precision, 1, units);
        beta = Block.zeros(precision, 1, units);
        mean = Block.zeros(Precision.DOUBLE, 1, units);
        variance = Block.zeros(Precision.DOUBLE, 1, units);
        double[] ones = new double[units];
        Arrays.fill(ones, 1);
        gamma.writeRow(0, ones);
        variance.writeRow(0, ones);
    }

    /** Copies the numbers of another one for the same number of units. */
    void set(BatchNorm other) {
        gamma.set(other.gamma);
        beta.set(other.beta);
        mean.set(other.mean);
        variance.set(other.variance);
    }

    /** γ, the scale of each unit. */
    public Block gamma() {
        return gamma;
    }

    /** β, the shift of each unit. */
    public Block beta() {
        return beta;
    }

    /** The running average of μ. */
    public Block mean() {
        return mean;
    }

    /** The running average of σ², which divides by m − 1. */
    public Block variance() {
        return variance;
    }

    /** Updates the averages with the mean and the variance (divided by m) of one unit over a batch of m examples. */
    void average(int unit, double batchMean, double batchVariance, int m) {
        double unbiased = batchVariance * m / (m - 1.0);
        mean.set(0, unit, mean.get(0, unit) + NEWEST * (batchMean - mean.get(0, unit)));
        variance.set(0, unit, variance.get(0, unit) + NEWEST * (unbiased - variance.get(0, unit)));
    }
}
