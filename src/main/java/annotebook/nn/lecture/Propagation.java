package annotebook.nn.lecture;

import java.util.List;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * The forward and the backward pass in one call each, under the names that notebooks 02 and 03 gave them.
 *
 * <p>{@link ForwardPass} and {@link Backpropagation} do the work, and keep the values in between.
 */
public final class Propagation {

    private Propagation() {}

    /**
     * What the network answers, forwards through all layers.
     *
     * <pre>
     *   A⁽¹⁾ = X      A⁽ˡ⁺¹⁾ = g([1 A⁽ˡ⁾] (Θ⁽ˡ⁾)ᵀ)      h_Θ(X) = A⁽ᴸ⁾
     * </pre>
     *
     * @param X m x s_1, without the bias column
     * @param Thetas Theta1 of size s_2 x (s_1 + 1), Theta2 of size s_3 x (s_2 + 1), and so on
     * @return h_Θ(X), m x s_L
     * @throws IllegalArgumentException if there is no Theta, or one does not fit the layer before
     */
    public static RealMatrix forwardBatch(RealMatrix X, List<RealMatrix> Thetas) {
        return ForwardPass.of(X, Thetas).h();
    }

    /**
     * The gradient of the cross-entropy J, backwards through all layers.
     *
     * <pre>
     *   D⁽ˡ⁾ = ∂J/∂Θ⁽ˡ⁾ = 1/m Σ δ⁽ˡ⁺¹⁾ (a⁽ˡ⁾)ᵀ
     * </pre>
     *
     * @param X m x s_1, without the bias column
     * @param Y m x s_L, the answers that were wanted
     * @param Thetas as for {@link #forwardBatch}; left as they came
     * @return D⁽¹⁾, D⁽²⁾, ..., each of the size of its Theta
     * @throws IllegalArgumentException if shapes do not fit
     */
    public static List<RealMatrix> backpropagation(
            RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas) {
        return Backpropagation.gradients(Thetas, ForwardPass.of(X, Thetas), Y).D();
    }
}
