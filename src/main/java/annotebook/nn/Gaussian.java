package annotebook.nn;

import annotebook.matrix.Arithmetic;
import annotebook.matrix.Matrices;
import java.util.random.RandomGenerator;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * Every weight, the bias's too, is drawn from a normal distribution around 0.
 *
 * <pre>
 *   Θ_ij ~ N(0, σ²)
 * </pre>
 *
 * @param deviation σ, at least 0
 * @param random the only source of randomness; it moves on with every draw
 */
public record Gaussian(double deviation, RandomGenerator random) implements Initializer {

    /**
     * Refuses an invalid deviation.
     *
     * @throws IllegalArgumentException if deviation is negative, infinite or NaN
     */
    public Gaussian {
        if (!(deviation >= 0 && Double.isFinite(deviation))) {
            throw new IllegalArgumentException(
                    "Gaussian: deviation must be a finite number >= 0, got " + deviation + ".");
        }
    }

    @Override
    public RealMatrix theta(int rows, int cols) {
        RealMatrix zeros = Matrices.constant(rows, cols, 0);
        return Arithmetic.map(zeros, zero -> deviation * random.nextGaussian());
    }
}
