package annotebook.nn;

import annotebook.matrix.Arithmetic;
import annotebook.matrix.Matrices;
import java.util.Random;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * Symmetry breaking: every weight is drawn uniformly from [−ε, ε].
 *
 * <pre>
 *   Θ_ij = random · 2ε − ε,   random uniform in [0, 1)
 * </pre>
 *
 * @param epsilon ε, at least 0
 * @param random the only source of randomness; it moves on with every draw
 */
public record Uniform(double epsilon, Random random) implements Initializer {

    /**
     * Refuses an invalid interval.
     *
     * @throws IllegalArgumentException if epsilon is negative, infinite or NaN
     */
    public Uniform {
        if (!(epsilon >= 0 && Double.isFinite(epsilon))) {
            throw new IllegalArgumentException(
                    "Uniform: epsilon must be a finite number >= 0, got " + epsilon + ".");
        }
    }

    @Override
    public RealMatrix theta(int rows, int cols) {
        RealMatrix zeros = Matrices.constant(rows, cols, 0);
        return Arithmetic.map(zeros, zero -> random.nextDouble() * (2 * epsilon) - epsilon);
    }
}
