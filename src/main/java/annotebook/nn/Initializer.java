package annotebook.nn;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.RealMatrix;

/** A rule for the weights a network starts from. */
public sealed interface Initializer
        permits Zeros, Constant, Uniform, Gaussian, Nielsen, Glorot, He {

    /**
     * Start weights of one layer, bias column 0 included: s_(l+1) x (s_l + 1).
     *
     * @throws IllegalArgumentException if rows or cols is below 1
     */
    RealMatrix theta(int rows, int cols);

    /**
     * Start weights of a whole network from its layer sizes s₁, …, s_L, bias units not counted.
     *
     * <p>The lecture's network, {@code thetas(3, 3, 3, 1)}, has Theta1 3x4, Theta2 3x4, Theta3 1x4.
     *
     * @throws IllegalArgumentException if there are fewer than two layers, or one has no unit
     */
    default List<RealMatrix> thetas(int... sizes) {
        if (sizes.length < 2) {
            throw new IllegalArgumentException(
                    "thetas: a network has at least 2 layers (input and output), got "
                            + sizes.length
                            + ".");
        }
        for (int l = 1; l <= sizes.length; l++) {
            if (sizes[l - 1] < 1) {
                throw new IllegalArgumentException(
                        "thetas: layer %d must have at least 1 unit, got %d."
                                .formatted(l, sizes[l - 1]));
            }
        }
        return IntStream.range(1, sizes.length)
                .mapToObj(l -> theta(sizes[l], sizes[l - 1] + 1))
                .toList();
    }
}
