package annotebook.nn;

import java.util.Random;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * Uniform weights in an interval that suits the layer: the more units it connects, the smaller.
 *
 * <p>Glorot and Bengio, Understanding the difficulty of training deep feedforward neural networks,
 * 2010, equation 16.
 *
 * @param random the only source of randomness; it moves on with every draw
 */
public record Glorot(Random random) implements Initializer {

    /**
     * The bound ε of one layer's weights.
     *
     * <pre>
     *   ε = √6 / √(fanIn + fanOut)
     * </pre>
     *
     * @param fanIn s_l, units that feed the layer, the bias unit not counted
     * @param fanOut s_(l+1), units of the layer
     * @throws IllegalArgumentException if one is negative or both are 0
     */
    public static double epsilon(int fanIn, int fanOut) {
        if (fanIn < 0 || fanOut < 0 || (fanIn == 0 && fanOut == 0)) {
            throw new IllegalArgumentException(
                    "epsilon: fanIn and fanOut must be >= 0 and not both 0, got %d and %d."
                            .formatted(fanIn, fanOut));
        }
        return Math.sqrt(6) / Math.sqrt((double) fanIn + fanOut);
    }

    @Override
    public RealMatrix theta(int rows, int cols) {
        return new Uniform(epsilon(cols - 1, rows), random).theta(rows, cols);
    }
}
