package annotebook.exercises.nb03_backpropagation;

import static annotebook.matrix.Arithmetic.hadamard;
import static annotebook.matrix.Arithmetic.minus;
import static annotebook.matrix.Arithmetic.plus;
import static annotebook.matrix.Arithmetic.times;
import static annotebook.matrix.Arithmetic.transpose;
import static annotebook.matrix.Bias.withBias;
import static annotebook.matrix.Bias.withoutBias;
import static annotebook.matrix.Matrices.constant;
import static annotebook.matrix.Matrices.matrix;
import static annotebook.nn.Sigmoid.sigmoidGradient;

import annotebook.nn.lecture.ForwardPass;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * Backpropagation, examples as rows, each of whose steps may be wrong.
 *
 * @param output the delta of the output layer
 * @param hidden the delta of a hidden layer
 * @param outer the sum of a layer's gradients over the examples
 */
public record WrongBackpropagation(Output output, Hidden hidden, Outer outer) {

    /** Delta of the output layer, m x s_L, from the pass and the answers y that were wanted. */
    public interface Output {

        /** One row for each example. */
        RealMatrix delta(ForwardPass pass, RealMatrix y);
    }

    /** Delta of hidden layer l, m x s_l, from Theta^(l), the next layer's delta, and the pass. */
    public interface Hidden {

        /** One row for each example. */
        RealMatrix delta(RealMatrix Theta, RealMatrix deltaNext, ForwardPass pass, int l);
    }

    /** The accumulator of Theta^(l), from the next layer's delta and the pass. */
    public interface Outer {

        /** s_(l+1) x (s_l + 1). */
        RealMatrix sum(RealMatrix deltaNext, ForwardPass pass, int l);

        /** The same, added to what stands in Delta. */
        default Outer addedTo(List<RealMatrix> Delta) {
            return (deltaNext, pass, l) -> plus(Delta.get(l - 1), sum(deltaNext, pass, l));
        }
    }

    /** Every step right. */
    public static final WrongBackpropagation RIGHT =
            new WrongBackpropagation(
                    (pass, y) -> minus(pass.h(), y),
                    (Theta, deltaNext, pass, l) ->
                            hadamard(shares(Theta, deltaNext), slope(pass, l)),
                    (deltaNext, pass, l) -> times(transpose(deltaNext), withBias(pass.a(l))));

    /** The same with another delta of the output layer. */
    public WrongBackpropagation with(Output wrong) {
        return new WrongBackpropagation(wrong, hidden, outer);
    }

    /** The same with another delta of the hidden layers. */
    public WrongBackpropagation with(Hidden wrong) {
        return new WrongBackpropagation(output, wrong, outer);
    }

    /** The same with another accumulator. */
    public WrongBackpropagation with(Outer wrong) {
        return new WrongBackpropagation(output, hidden, wrong);
    }

    /** D^(1) first. */
    public List<RealMatrix> of(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas) {
        ForwardPass pass = ForwardPass.of(X, Thetas);
        RealMatrix delta = output.delta(pass, Y);
        Deque<RealMatrix> D = new ArrayDeque<>();
        for (int l = pass.layers() - 1; l >= 1; l--) {
            D.addFirst(times(1.0 / X.getRowDimension(), outer.sum(delta, pass, l)));
            if (l > 1) {
                delta = hidden.delta(Thetas.get(l - 1), delta, pass, l);
            }
        }
        return List.copyOf(D);
    }

    /** D^(1) first, of the example in row i alone. */
    public static List<RealMatrix> ofOne(
            int i, RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas) {
        return RIGHT.of(X.getRowMatrix(i), Y.getRowMatrix(i), Thetas);
    }

    /** The blame that each unit of a layer gets, m x s_l, the bias unit's left out. */
    public static RealMatrix shares(RealMatrix Theta, RealMatrix deltaNext) {
        return withoutBias(times(deltaNext, Theta));
    }

    /** g'(z) of layer l, m x s_l. */
    public static RealMatrix slope(ForwardPass pass, int l) {
        return sigmoidGradient(pass.z(l));
    }

    /** Entry by entry, of the first example alone, which is a vector. */
    public static RealMatrix hadamardOfFirst(RealMatrix A, RealMatrix B) {
        return matrix(hadamard(A.getRowVector(0), B.getRowVector(0)).toArray());
    }

    /** z of layer l; of the input layer, which has none, its x. */
    public static RealMatrix z(ForwardPass pass, int l) {
        return l == 1 ? pass.a(1) : pass.z(l);
    }

    /** Without its last column. */
    public static RealMatrix withoutLast(RealMatrix A) {
        return A.getSubMatrix(0, A.getRowDimension() - 1, 0, A.getColumnDimension() - 2);
    }

    /** [A 1]: the bias units at the wrong end. */
    public static RealMatrix onesBehind(RealMatrix A) {
        RealMatrix both = constant(A.getRowDimension(), A.getColumnDimension() + 1, 1);
        both.setSubMatrix(A.getData(), 0, 0);
        return both;
    }

    /** Every matrix of a list times c. */
    public static List<RealMatrix> scaled(double c, List<RealMatrix> D) {
        return D.stream().map(one -> times(c, one)).toList();
    }

    /** Layer by layer. */
    public static List<RealMatrix> sum(List<RealMatrix> D, List<RealMatrix> other) {
        return IntStream.range(0, D.size()).mapToObj(l -> plus(D.get(l), other.get(l))).toList();
    }
}
