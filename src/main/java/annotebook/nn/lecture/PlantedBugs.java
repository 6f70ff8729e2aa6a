package annotebook.nn.lecture;

import static annotebook.matrix.Arithmetic.hadamard;
import static annotebook.matrix.Arithmetic.minus;
import static annotebook.matrix.Arithmetic.times;
import static annotebook.matrix.Arithmetic.transpose;
import static annotebook.matrix.Bias.withBias;
import static annotebook.matrix.Bias.withoutBias;
import static annotebook.nn.Sigmoid.sigmoidGradient;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * Two implementations of backpropagation with a bug each, for a gradient check to find.
 *
 * <p>Both run without complaint and give gradients of the right sizes, on any network of more than
 * five layers.
 */
public final class PlantedBugs {

    private static final int LAYER_A = 5;
    private static final int LAYER_B = 3;

    /** A step of a pass backwards: from a delta, m x s_(l+1), at layer l. */
    private interface Step {
        RealMatrix at(int l, RealMatrix delta);
    }

    private PlantedBugs() {}

    /**
     * Suspect A: the gradients D⁽ˡ⁾ of the cross-entropy J, wrong in one layer only.
     *
     * @param X m x s_1, without the bias column
     * @param Y m x s_L, the answers that were wanted
     * @param Thetas six or more, left as they came
     */
    public static List<RealMatrix> suspectA(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas) {
        ForwardPass pass = ForwardPass.of(X, Thetas);
        return backwards(
                minus(pass.h(), Y),
                Thetas,
                (l, delta) -> {
                    RealMatrix D = mean(delta, pass.a(l));
                    if (l == LAYER_A) { // the mean over the examples is not taken for the biases
                        int m = X.getRowDimension();
                        D.setColumnVector(0, D.getColumnVector(0).mapMultiply(m));
                    }
                    return D;
                },
                (l, delta) -> hidden(Thetas, l, delta, pass.z(l)));
    }

    /**
     * Suspect B: the gradients D⁽ˡ⁾ of the cross-entropy J, wrong from one layer on, backwards.
     *
     * @param X m x s_1, without the bias column
     * @param Y m x s_L, the answers that were wanted
     * @param Thetas six or more, left as they came
     */
    public static List<RealMatrix> suspectB(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas) {
        ForwardPass pass = ForwardPass.of(X, Thetas);
        return backwards(
                minus(pass.h(), Y),
                Thetas,
                (l, delta) -> mean(delta, pass.a(l)),
                // the slope is taken at a instead of z
                (l, delta) -> hidden(Thetas, l, delta, l == LAYER_B + 1 ? pass.a(l) : pass.z(l)));
    }

    private static List<RealMatrix> backwards(
            RealMatrix outputDelta, List<RealMatrix> Thetas, Step gradient, Step hidden) {
        Deque<RealMatrix> D = new ArrayDeque<>();
        RealMatrix delta = outputDelta; // m x s_L
        for (int l = Thetas.size(); l >= 1; l--) {
            D.addFirst(gradient.at(l, delta));
            if (l > 1) {
                delta = hidden.at(l, delta);
            }
        }
        return List.copyOf(D);
    }

    private static RealMatrix mean(RealMatrix delta, RealMatrix A) {
        return times(1.0 / A.getRowDimension(), times(transpose(delta), withBias(A)));
    }

    private static RealMatrix hidden(
            List<RealMatrix> Thetas, int l, RealMatrix delta, RealMatrix Z) {
        return hadamard(withoutBias(times(delta, Thetas.get(l - 1))), sigmoidGradient(Z));
    }
}
