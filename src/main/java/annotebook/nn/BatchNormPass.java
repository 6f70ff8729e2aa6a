package annotebook.nn;

import annotebook.matrix.Block;
import java.util.Arrays;

/** Batch normalisation of m examples on their way forward and back; see {@link BatchNorm}. */
final class BatchNormPass {

    private final BatchNorm norm;
    private final int m;
    private final int units;
    private final Block zHat; // m x s
    private final double[] row;
    private final double[] mean;
    private final double[] variance;
    private final double[] factor; // 1 / √(σ² + ε)
    private final double[] gamma;
    private final double[] beta;
    private final double[] dGamma;
    private final double[] dBeta;

    BatchNormPass(BatchNorm norm, int m) {
        this.norm = norm;
        this.m = m;
        this.units = norm.gamma().cols();
        zHat = Block.zeros(norm.gamma().precision(), m, units);
        row = new double[units];
        mean = new double[units];
        variance = new double[units];
        factor = new double[units];
        gamma = new double[units];
        beta = new double[units];
        dGamma = new double[units];
        dBeta = new double[units];
    }

    /** Z := γ ẑ + β with the mean and variance of this batch, which go into the running averages. */
    void train(Block Z) {
        Arrays.fill(mean, 0);
        Arrays.fill(variance, 0);
        for (int i = 0; i < m; i++) {
            Z.readRow(i, row);
            for (int j = 0; j < units; j++) {
                mean[j] += row[j] / m;
            }
        }
        for (int i = 0; i < m; i++) {
            Z.readRow(i, row);
            for (int j = 0; j < units; j++) {
                variance[j] += (row[j] - mean[j]) * (row[j] - mean[j]) / m;
            }
        }
        norm.average(mean, variance, m);
        normalize(Z, m);
    }

    /** The first {@code rows} rows of Z := γ ẑ + β with the running averages. */
    void predict(Block Z, int rows) {
        System.arraycopy(norm.mean(), 0, mean, 0, units);
        System.arraycopy(norm.variance(), 0, variance, 0, units);
        normalize(Z, rows);
    }

    /**
     * From ∂J/∂(γ ẑ + β) to ∂J/∂z, in place; keeps ∂J/∂γ and ∂J/∂β.
     *
     * <pre>
     *   ∂J/∂β = Σᵢ δᵢ        ∂J/∂γ = Σᵢ δᵢ ẑᵢ
     *   ∂J/∂z = γ / √(σ² + ε) (δ − ∂J/∂β / m − ẑ ∂J/∂γ / m)
     * </pre>
     */
    void backward(Block delta, double[] zHatRow) {
        Arrays.fill(dGamma, 0);
        Arrays.fill(dBeta, 0);
        for (int i = 0; i < m; i++) {
            delta.readRow(i, row);
            zHat.readRow(i, zHatRow);
            for (int j = 0; j < units; j++) {
                dBeta[j] += row[j];
                dGamma[j] += row[j] * zHatRow[j];
            }
        }
        for (int i = 0; i < m; i++) {
            delta.readRow(i, row);
            zHat.readRow(i, zHatRow);
            for (int j = 0; j < units; j++) {
                row[j] = gamma[j] * factor[j] * (row[j] - (dBeta[j] + zHatRow[j] * dGamma[j]) / m);
            }
            delta.writeRow(i, row);
        }
    }

    /** ∂J/∂γ, summed over examples; the mean is taken when it is asked for. */
    Gradient dGamma() {
        return (target, scale, keep) -> mix(dGamma, target, scale, keep);
    }

    /** ∂J/∂β, summed over examples; the mean is taken when it is asked for. */
    Gradient dBeta() {
        return (target, scale, keep) -> mix(dBeta, target, scale, keep);
    }

    private void mix(double[] sum, Block target, double scale, double keep) {
        for (int j = 0; j < units; j++) {
            double kept = keep == 0 ? 0 : keep * target.get(0, j);
            target.set(0, j, scale * sum[j] / m + kept);
        }
    }

    private void normalize(Block Z, int rows) {
        norm.gamma().readRow(0, gamma);
        norm.beta().readRow(0, beta);
        for (int j = 0; j < units; j++) {
            factor[j] = 1 / Math.sqrt(variance[j] + BatchNorm.EPSILON);
        }
        for (int i = 0; i < rows; i++) {
            Z.readRow(i, row);
            for (int j = 0; j < units; j++) {
                row[j] = (row[j] - mean[j]) * factor[j];
            }
            zHat.writeRow(i, row);
            for (int j = 0; j < units; j++) {
                row[j] = gamma[j] * row[j] + beta[j];
            }
            Z.writeRow(i, row);
        }
    }
}
