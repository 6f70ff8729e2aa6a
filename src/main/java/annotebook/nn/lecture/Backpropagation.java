package annotebook.nn.lecture;

import static annotebook.matrix.Arithmetic.hadamard;
import static annotebook.matrix.Arithmetic.minus;
import static annotebook.matrix.Arithmetic.times;
import static annotebook.matrix.Arithmetic.transpose;
import static annotebook.matrix.Bias.withBias;
import static annotebook.matrix.Bias.withoutBias;
import static annotebook.nn.Sigmoid.sigmoidGradient;

import annotebook.matrix.Shapes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * The gradient of the cross-entropy cost, from the last layer back to the first.
 *
 * <pre>
 *   δ⁽ᴸ⁾ = a⁽ᴸ⁾ − y
 *   δ⁽ˡ⁾ = (Θ⁽ˡ⁾)ᵀ δ⁽ˡ⁺¹⁾ .* g′(z⁽ˡ⁾)      the bias component dropped
 *   D⁽ˡ⁾ = 1/m Σ δ⁽ˡ⁺¹⁾ (a⁽ˡ⁾)ᵀ
 * </pre>
 *
 * <p>Examples are rows here, so the sums over examples become matrix products.
 */
public final class Backpropagation {

    private Backpropagation() {}

    /**
     * D for every layer, given what the forward pass through the same Thetas computed.
     *
     * @param Y m x s_L, the answers that were wanted
     * @throws IllegalArgumentException if Y, or the number of Thetas, does not fit the pass
     */
    public static Gradients gradients(List<RealMatrix> Thetas, ForwardPass pass, RealMatrix Y) {
        requireFit(Thetas, pass, Y);
        double m = Y.getRowDimension();
        RealMatrix delta = minus(pass.h(), Y); // m x s_L
        Deque<RealMatrix> D = new ArrayDeque<>();
        for (int l = pass.layers() - 1; l >= 1; l--) {
            RealMatrix Delta = times(transpose(delta), withBias(pass.a(l))); // s_(l+1) x (s_l + 1)
            D.addFirst(times(1 / m, Delta));
            if (l > 1) {
                delta = hiddenDelta(Thetas.get(l - 1), delta, pass.z(l)); // m x s_l
            }
        }
        return new Gradients(List.copyOf(D));
    }

    /**
     * The errors of a hidden layer, blamed on it by the layer after; one example per row.
     *
     * <pre>
     *   δ⁽ˡ⁾ = (Θ⁽ˡ⁾)ᵀ δ⁽ˡ⁺¹⁾ .* g′(z⁽ˡ⁾)
     * </pre>
     *
     * @param Theta Θ⁽ˡ⁾, s_(l+1) x (s_l + 1)
     * @param deltaNext δ⁽ˡ⁺¹⁾, m x s_(l+1)
     * @param Z Z⁽ˡ⁾, m x s_l: no entry for the bias unit, whose error nobody asks for
     * @return δ⁽ˡ⁾, m x s_l
     * @throws IllegalArgumentException if shapes do not fit
     */
    public static RealMatrix hiddenDelta(RealMatrix Theta, RealMatrix deltaNext, RealMatrix Z) {
        RealMatrix blame = times(deltaNext, Theta); // m x (s_l + 1)
        return hadamard(withoutBias(blame), sigmoidGradient(Z));
    }

    private static void requireFit(List<RealMatrix> Thetas, ForwardPass pass, RealMatrix Y) {
        Shapes.requireSame("backpropagation, h and Y", pass.h(), Y);
        if (Thetas.size() != pass.layers() - 1) {
            throw new IllegalArgumentException(
                    "backpropagation: %d Thetas, wanted the %d that the forward pass went through."
                            .formatted(Thetas.size(), pass.layers() - 1));
        }
    }
}
