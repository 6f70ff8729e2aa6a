package annotebook.nn;

import annotebook.matrix.Matrices;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * Every weight starts at the same value c: Θ_ij = c, as symmetric as zero.
 *
 * @param value c, the common weight
 */
public record Constant(double value) implements Initializer {

    @Override
    public RealMatrix theta(int rows, int cols) {
        return Matrices.constant(rows, cols, value);
    }
}
