package annotebook.nn;

import annotebook.matrix.Shapes;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/**
 * Standardising as part of the first weights, so that a network takes raw inputs.
 *
 * <pre>
 *   Θ⁽¹⁾ [1; (x − μ) ./ σ] = Θ′ [1; x]
 *   Θ′_ij = Θ⁽¹⁾_ij / σ_j,   0 where σ_j = 0      Θ′_i0 = Θ⁽¹⁾_i0 − Σ_j Θ′_ij μ_j
 * </pre>
 */
final class RawInputs {

    private RawInputs() {}

    /** Θ′ for Θ⁽¹⁾, s_2 x (s_1 + 1); mean and deviation have s_1 entries. */
    static RealMatrix Theta(RealMatrix Theta1, RealVector mean, RealVector deviation) {
        requireFit(Theta1, mean, "mean");
        requireFit(Theta1, deviation, "deviation");
        RealMatrix Theta = Theta1.copy();
        for (int i = 0; i < Theta.getRowDimension(); i++) {
            double bias = Theta.getEntry(i, 0);
            for (int j = 1; j < Theta.getColumnDimension(); j++) {
                double sigma = deviation.getEntry(j - 1);
                double weight = sigma == 0 ? 0 : Theta.getEntry(i, j) / sigma;
                Theta.setEntry(i, j, weight);
                bias -= weight * mean.getEntry(j - 1);
            }
            Theta.setEntry(i, 0, bias);
        }
        return Theta;
    }

    private static void requireFit(RealMatrix Theta1, RealVector entries, String name) {
        int inputs = Theta1.getColumnDimension() - 1;
        if (entries.getDimension() != inputs) {
            throw new IllegalArgumentException(
                    "onRawInputs: %s has %d entries, Theta1 is %s, wanted %d, one for each input."
                            .formatted(name, entries.getDimension(), Shapes.shape(Theta1), inputs));
        }
    }
}
