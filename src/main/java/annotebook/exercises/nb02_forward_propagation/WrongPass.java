package annotebook.exercises.nb02_forward_propagation;

import java.util.List;
import org.apache.commons.math3.linear.RealMatrix;

/** A forward pass whose steps from layer to layer may be wrong. */
interface WrongPass {

    /**
     * The step from one layer to the next.
     *
     * @param A the activations of layer l, a row an example, without the bias column
     * @param Theta maps layer l to layer l + 1
     * @param l the layer, from 1
     * @param last the layer before the output layer
     */
    RealMatrix next(RealMatrix A, RealMatrix Theta, int l, int last);

    /** Goes all the steps. */
    default RealMatrix of(RealMatrix X, List<RealMatrix> Thetas) {
        RealMatrix A = X;
        for (int l = 1; l <= Thetas.size(); l++) {
            A = next(A, Thetas.get(l - 1), l, Thetas.size());
        }
        return A;
    }
}
