package annotebook.nn.lecture;

import static annotebook.matrix.Arithmetic.times;
import static annotebook.matrix.Arithmetic.transpose;
import static annotebook.matrix.Bias.withBias;

import annotebook.matrix.Shapes;
import annotebook.nn.Sigmoid;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/**
 * The path of examples through the network, from the input layer 1 to the output layer L.
 *
 * <pre>
 *   A⁽¹⁾   = X
 *   Z⁽ˡ⁺¹⁾ = [1 A⁽ˡ⁾] (Θ⁽ˡ⁾)ᵀ
 *   A⁽ˡ⁺¹⁾ = g(Z⁽ˡ⁺¹⁾)
 * </pre>
 *
 * <p>Examples are rows. Every z and a is kept, because backpropagation needs them.
 */
public final class ForwardPass {

    /** Entry l - 1 belongs to layer l; layer 1 has no z, so z lists the layers from 2. */
    private final List<RealMatrix> a;

    private final List<RealMatrix> z;

    private ForwardPass(List<RealMatrix> a, List<RealMatrix> z) {
        this.a = List.copyOf(a);
        this.z = List.copyOf(z);
    }

    /**
     * Sends the rows of X through the network.
     *
     * @param X m x s_1, without the bias column
     * @param Thetas Theta1 of size s_2 x (s_1 + 1), Theta2 of size s_3 x (s_2 + 1), and so on
     * @throws IllegalArgumentException if there is no Theta, or one does not fit the layer before
     */
    public static ForwardPass of(RealMatrix X, List<RealMatrix> Thetas) {
        requireChain(X.getColumnDimension(), Thetas);
        List<RealMatrix> a = new ArrayList<>(List.of(X)); // m x s_1
        List<RealMatrix> z = new ArrayList<>();
        for (RealMatrix Theta : Thetas) {
            RealMatrix biased = withBias(a.get(a.size() - 1)); // m x (s_l + 1)
            RealMatrix zNext = times(biased, transpose(Theta)); // m x s_(l+1)
            z.add(zNext);
            a.add(Sigmoid.sigmoid(zNext)); // m x s_(l+1)
        }
        return new ForwardPass(a, z);
    }

    /** Sends one example, x without its bias unit, through the network; it becomes the one row. */
    public static ForwardPass of(RealVector x, List<RealMatrix> Thetas) {
        return of(MatrixUtils.createRowRealMatrix(x.toArray()), Thetas);
    }

    /** L, the number of layers, input and output included. */
    public int layers() {
        return a.size();
    }

    /**
     * A⁽ˡ⁾, the activations of layer l without the bias unit, m x s_l; a(1) is X itself.
     *
     * @throws IllegalArgumentException if l is not in 1..L
     */
    public RealMatrix a(int l) {
        requireLayer("a", l, 1);
        return a.get(l - 1);
    }

    /**
     * Z⁽ˡ⁾, the weighted input of layer l, m x s_l; the input layer has none.
     *
     * @throws IllegalArgumentException if l is not in 2..L
     */
    public RealMatrix z(int l) {
        requireLayer("z", l, 2);
        return z.get(l - 2);
    }

    /** h_Θ(X) = A⁽ᴸ⁾, what the network answers, m x s_L. */
    public RealMatrix h() {
        return a(layers());
    }

    private void requireLayer(String symbol, int l, int first) {
        if (l < first || l > layers()) {
            throw new IllegalArgumentException(
                    "%s(%d) does not exist: l must be %d to %d."
                            .formatted(symbol, l, first, layers()));
        }
    }

    private static void requireChain(int inputs, List<RealMatrix> Thetas) {
        if (Thetas.isEmpty()) {
            throw new IllegalArgumentException(
                    "forward pass: Thetas is empty, wanted one Theta between each two layers.");
        }
        int units = inputs;
        for (int l = 1; l <= Thetas.size(); l++) {
            RealMatrix Theta = Thetas.get(l - 1);
            if (Theta.getColumnDimension() != units + 1) {
                throw new IllegalArgumentException(
                        "forward pass: Theta%d is %s, wanted %d columns: bias and %d units of layer %d."
                                .formatted(l, Shapes.shape(Theta), units + 1, units, l));
            }
            units = Theta.getRowDimension();
        }
    }
}
