package annotebook.nn;

import java.util.random.RandomGenerator;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * Gaussian weights that keep a sigmoid layer out of saturation, whatever its number of inputs.
 *
 * <pre>
 *   Θ_ij ~ N(0, 1 / s_l)
 * </pre>
 *
 * <p>Nielsen, Neural Networks and Deep Learning, chapter 3; also known as LeCun's initialisation. The bias
 * column is drawn in the same way.
 *
 * @param random the only source of randomness; it moves on with every draw
 */
public record Nielsen(RandomGenerator random) implements Initializer {

    @Override
    public RealMatrix theta(int rows, int cols) {
        return new Gaussian(1 / Math.sqrt(Math.max(1, cols - 1)), random).theta(rows, cols);
    }
}
