package annotebook.nn;

import java.util.random.RandomGenerator;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * Gaussian weights for layers of rectified linear units, half of which are silent; biases start at 0.
 *
 * <pre>
 *   Θ_ij ~ N(0, 2 / s_l),   Θ_i0 = 0
 * </pre>
 *
 * <p>He, Zhang, Ren and Sun, Delving Deep into Rectifiers, 2015, equation 10.
 *
 * @param random the only source of randomness; it moves on with every draw
 */
public record He(RandomGenerator random) implements Initializer {

    @Override
    public RealMatrix theta(int rows, int cols) {
        double deviation = Math.sqrt(2.0 / Math.max(1, cols - 1));
        RealMatrix Theta = new Gaussian(deviation, random).theta(rows, cols);
        Theta.setColumnVector(0, new ArrayRealVector(rows));
        return Theta;
    }
}
