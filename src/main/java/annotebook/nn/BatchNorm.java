package annotebook.nn;

import annotebook.matrix.Block;
import annotebook.matrix.Precision;
import java.util.Arrays;

/**
 * What batch normalisation has learnt for the s units of a layer, and the averages that it answers with
 * when there is no batch.
 *
 * <pre>
 *   ẑ = (z − μ) / √(σ² + ε)        z := γ ẑ + β
 * </pre>
 *
 * <p>Ioffe and Szegedy, Batch Normalization, 2015. In training μ and σ² are those of the batch, afterwards
 * running averages of them.
 */
final class BatchNorm {

    /** ε, so that a unit that never changes is divided by something. */
    static final double EPSILON = 1e-5;

    /** The weight of the newest batch in the running averages. */
    private static final double NEWEST = 0.1;

    private final Block gamma; // 1 x s
    private final Block beta; // 1 x s
    private final double[] mean;
    private final double[] variance;

    BatchNorm(Precision precision, int units) {
        gamma = Block.zeros(precision, 1, units);
        beta = Block.zeros(precision, 1, units);
        mean = new double[units];
        variance = new double[units];
        double[] ones = new double[units];
        Arrays.fill(ones, 1);
        gamma.writeRow(0, ones);
        Arrays.fill(variance, 1);
    }

    /** Takes over the numbers of another one for as many units. */
    void set(BatchNorm other) {
        gamma.set(other.gamma);
        beta.set(other.beta);
        System.arraycopy(other.mean, 0, mean, 0, mean.length);
        System.arraycopy(other.variance, 0, variance, 0, variance.length);
    }

    Block gamma() {
        return gamma;
    }

    Block beta() {
        return beta;
    }

    /** The running average of μ; changes when it is written to. */
    double[] mean() {
        return mean;
    }

    /** The running average of σ², which divides by m − 1; changes when it is written to. */
    double[] variance() {
        return variance;
    }

    /** Takes the mean and the variance (divided by m) of a batch of m examples into the averages. */
    void average(double[] batchMean, double[] batchVariance, int m) {
        double unbiased = m / (m - 1.0);
        for (int j = 0; j < mean.length; j++) {
            mean[j] += NEWEST * (batchMean[j] - mean[j]);
            variance[j] += NEWEST * (unbiased * batchVariance[j] - variance[j]);
        }
    }
}
