package annotebook.nn;

import annotebook.matrix.Matrices;
import org.apache.commons.math3.linear.RealMatrix;

/** Every weight starts at 0: Θ_ij = 0, and the hidden units of a layer stay alike for ever. */
public record Zeros() implements Initializer {

    @Override
    public RealMatrix theta(int rows, int cols) {
        return Matrices.constant(rows, cols, 0);
    }
}
