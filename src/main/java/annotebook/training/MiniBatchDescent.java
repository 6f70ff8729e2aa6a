package annotebook.training;

import static annotebook.matrix.Arithmetic.hadamard;
import static annotebook.matrix.Arithmetic.map;
import static annotebook.matrix.Arithmetic.minus;
import static annotebook.matrix.Arithmetic.plus;
import static annotebook.matrix.Arithmetic.times;
import static annotebook.matrix.Arithmetic.transpose;
import static annotebook.matrix.Bias.withBias;
import static annotebook.matrix.Bias.withoutBias;

import annotebook.data.Order;
import annotebook.matrix.DenseMatrix;
import annotebook.matrix.Shapes;
import annotebook.nn.Regularizer;
import annotebook.nn.Sigmoid;
import annotebook.nn.lecture.OutputLayer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.random.RandomGenerator;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * The training loop as the course teaches it, with one open end: the caller supplies the output layer.
 *
 * <pre>
 *   for each mini-batch of an epoch:
 *     A⁽¹⁾ = X,  A⁽ˡ⁺¹⁾ = g([1 A⁽ˡ⁾] (Θ⁽ˡ⁾)ᵀ),  H = activation([1 A⁽ᴸ⁻¹⁾] (Θ⁽ᴸ⁻¹⁾)ᵀ)
 *     δ⁽ᴸ⁾ = delta(H, Y),  δ⁽ˡ⁾ = δ⁽ˡ⁺¹⁾ Θ⁽ˡ⁾ .* g′(Z⁽ˡ⁾)
 *     Θ⁽ˡ⁾ := Θ⁽ˡ⁾ − α (1/b (δ⁽ˡ⁺¹⁾)ᵀ [1 A⁽ˡ⁾] + λ/m Θ⁽ˡ⁾)      b examples in the batch, no λ for biases
 * </pre>
 *
 * <p>Hidden units are sigmoids; without a hidden layer the inputs lead straight into the output. {@link
 * Training} is the loop for speed.
 *
 * @param output the output layer
 * @param alpha α, the learning rate
 * @param lambda λ, the strength of the L2 penalty; 0 for none
 * @param batch b, examples in a mini-batch; the last of an epoch may be smaller
 */
public record MiniBatchDescent(OutputLayer output, double alpha, double lambda, int batch) {

    /** What the backward pass needs from the forward pass: the activations with their bias units, and H. */
    private record Forward(List<RealMatrix> biased, RealMatrix H) {}

    /**
     * Refuses settings that cannot train.
     *
     * @throws IllegalArgumentException if alpha is not a finite number &gt; 0, lambda not one &gt;= 0, or
     *     batch below 1
     */
    public MiniBatchDescent {
        Rates.requirePositive("MiniBatchDescent: alpha", alpha);
        Regularizer.requireLambda("MiniBatchDescent", lambda);
        if (batch < 1) {
            throw new IllegalArgumentException(
                    "MiniBatchDescent: batch must be >= 1, got " + batch + ".");
        }
    }

    /**
     * Trains for one epoch.
     *
     * @param X m x s_1, without the bias column
     * @param Y m x K
     * @param Thetas the weights before; left as they came
     * @param random draws the order of the examples
     * @return the weights after
     * @throws IllegalArgumentException if shapes do not fit, including those that the output layer returns
     */
    public List<RealMatrix> epoch(
            RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas, RandomGenerator random) {
        Shapes.requireSameRows("epoch, X and Y", X, Y);
        int m = X.getRowDimension();
        Order order = new Order(m, random);
        order.shuffle();
        List<RealMatrix> trained = Thetas;
        for (int from = 0; from < m; from += batch) {
            int to = Math.min(m, from + batch);
            trained = step(rows(X, order, from, to), rows(Y, order, from, to), trained, lambda / m);
        }
        return trained;
    }

    /** H, what the network answers to each row of X; m x K. */
    public RealMatrix answers(RealMatrix X, List<RealMatrix> Thetas) {
        return forward(X, Thetas).H();
    }

    /** J, the cost of the network's answers to X with targets Y, without the penalty. */
    public double cost(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas) {
        return output.cost().applyAsDouble(answers(X, Thetas), Y);
    }

    private Forward forward(RealMatrix X, List<RealMatrix> Thetas) {
        List<RealMatrix> biased = new ArrayList<>();
        RealMatrix A = X;
        for (int l = 1; l <= Thetas.size(); l++) {
            biased.add(DenseMatrix.of(withBias(A))); // b x (s_l + 1)
            RealMatrix Z = times(biased.get(l - 1), transpose(Thetas.get(l - 1))); // b x s_(l+1)
            A = l < Thetas.size() ? Sigmoid.sigmoid(Z) : output.activation().apply(Z);
            Shapes.requireSame("output layer, Z and H", Z, A);
        }
        return new Forward(biased, A);
    }

    private List<RealMatrix> step(
            RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas, double decay) {
        Forward pass = forward(X, Thetas);
        Shapes.requireSame("output layer, H and Y", pass.H(), Y);
        RealMatrix delta = DenseMatrix.of(output.delta().apply(pass.H(), Y)); // b x K
        Shapes.requireSame("output layer, delta and Y", delta, Y);
        Deque<RealMatrix> stepped = new ArrayDeque<>();
        for (int l = Thetas.size(); l >= 1; l--) {
            RealMatrix Theta = Thetas.get(l - 1);
            RealMatrix A = pass.biased().get(l - 1);
            RealMatrix Delta = times(transpose(delta), A); // s_(l+1) x (s_l + 1)
            RealMatrix D = plus(times(1.0 / X.getRowDimension(), Delta), decayed(Theta, decay));
            stepped.addFirst(minus(Theta, times(alpha, D)));
            if (l > 1) {
                RealMatrix slopes = map(withoutBias(A), a -> a * (1 - a));
                delta = hadamard(withoutBias(times(delta, Theta)), slopes); // b x s_l
            }
        }
        return List.copyOf(stepped);
    }

    /** The gradient of the penalty: biases have none. */
    private static RealMatrix decayed(RealMatrix Theta, double decay) {
        RealMatrix gradient = times(decay, Theta);
        gradient.setColumn(0, new double[Theta.getRowDimension()]);
        return gradient;
    }

    private static RealMatrix rows(RealMatrix A, Order order, int from, int to) {
        RealMatrix rows = DenseMatrix.zeros(to - from, A.getColumnDimension());
        for (int i = from; i < to; i++) {
            rows.setRow(i - from, A.getRow(order.at(i)));
        }
        return rows;
    }
}
