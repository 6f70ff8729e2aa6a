package annotebook.nn;

import annotebook.matrix.Block;
import annotebook.matrix.Precision;
import java.util.Arrays;

/** Batch normalisation of some units of a layer, in the forward and backward pass of m examples; see {@link BatchNorm}. */
final class BatchNormPass {

    private final BatchNorm norm;
    private final int first; // the first of these units among those of the layer
    private final Block Z; // m x s, of these units
    private final Block delta; // m x s
    private final Block zHat; // m x s
    private final int m;
    private final int units;
    private final double[] row;
    private final double[] zHatRow;
    private final double[] mean;
    private final double[] variance;
    private final double[] factor; // 1 / √(σ² + ε)
    private final double[] gamma;
    private final double[] beta;
    private final double[] dGamma;
    private final double[] dBeta;

    BatchNormPass(BatchNorm norm, int first, Block Z, Block delta) {
        this.norm = norm;
        this.first = first;
        this.Z = Z;
        this.delta = delta;
        m = Z.rows();
        units = Z.cols();
        zHat = Block.zeros(Precision.DOUBLE, m, units);
        row = new double[units];
        zHatRow = new double[units];
        mean = new double[units];
        variance = new double[units];
        factor = new double[units];
        gamma = new double[units];
        beta = new double[units];
        dGamma = new double[units];
        dBeta = new double[units];
    }

    /** Z := γ ẑ + β with the mean and variance of this batch, which go into the running averages. */
    void train() {
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
        for (int j = 0; j < units; j++) {
            norm.average(first + j, mean[j], variance[j], m);
        }
        normalize();
    }

    /** Z := γ ẑ + β with the running averages. */
    void predict() {
        for (int j = 0; j < units; j++) {
            mean[j] = norm.mean().get(0, first + j);
            variance[j] = norm.variance().get(0, first + j);
        }
        normalize();
    }

    /**
     * From ∂J/∂(γ ẑ + β) to ∂J/∂z, in place; keeps ∂J/∂γ and ∂J/∂β.
     *
     * <pre>
     *   ∂J/∂β = Σᵢ δᵢ        ∂J/∂γ = Σᵢ δᵢ ẑᵢ
     *   ∂J/∂z = γ / √(σ² + ε) (δ − ∂J/∂β / m − ẑ ∂J/∂γ / m)
     * </pre>
     */
    void backward() {
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

    /** target := scale ∂J/∂γ + keep target, for these units. */
    void dGamma(Block target, double scale, double keep) {
        mix(dGamma, target, scale, keep);
    }

    /** target := scale ∂J/∂β + keep target, for these units. */
    void dBeta(Block target, double scale, double keep) {
        mix(dBeta, target, scale, keep);
    }

    private void mix(double[] sum, Block target, double scale, double keep) {
        for (int j = 0; j < units; j++) {
            double kept = keep == 0 ? 0 : keep * target.get(0, first + j);
            target.set(0, first + j, scale * sum[j] / m + kept);
        }
    }

    /** Z := γ ẑ + β with ẑ = (z − mean) / √(variance + ε). */
    private void normalize() {
        for (int j = 0; j < units; j++) {
            factor[j] = 1 / Math.sqrt(variance[j] + BatchNorm.EPSILON);
            gamma[j] = norm.gamma().get(0, first + j);
            beta[j] = norm.beta().get(0, first + j);
        }
        for (int i = 0; i < m; i++) {
            Z.readRow(i, row);
            for (int j = 0; j < units; j++) {
                zHatRow[j] = (row[j] - mean[j]) * factor[j];
                row[j] = gamma[j] * zHatRow[j] + beta[j];
            }
            zHat.writeRow(i, zHatRow);
            Z.writeRow(i, row);
        }
    }
}
