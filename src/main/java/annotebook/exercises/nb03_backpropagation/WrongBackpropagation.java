package annotebook.exercises.nb03_backpropagation;

import static annotebook.matrix.Arithmetic.hadamard;
import static annotebook.matrix.Arithmetic.minus;
import static annotebook.matrix.Arithmetic.transpose;
import static annotebook.matrix.Bias.withBias;
import static annotebook.matrix.Bias.withoutBias;
import static annotebook.nn.Sigmoid.sigmoidGradient;

import annotebook.nn.lecture.ForwardPass;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * Backpropagation, examples as rows, each of whose steps may be wrong.
 *
 * @param output the delta of the output layer
 * @param hidden the delta of a hidden layer
 * @param outer the sum of a layer's gradients over the examples
 * @param mean what becomes of the sum at the end
 */
record WrongBackpropagation(
        Output output, Hidden hidden, Outer outer, UnaryOperator<RealMatrix> mean) {

    /** Delta of the output layer, m x s_L, from the pass and the answers that were wanted. */
    interface Output {
        RealMatrix delta(ForwardPass pass, RealMatrix Y);
    }

    /** Delta of hidden layer l, m x s_l, from Theta^(l), the next layer's delta, and the pass. */
    interface Hidden {
        RealMatrix delta(RealMatrix Theta, RealMatrix deltaNext, ForwardPass pass, int l);
    }

    /** The accumulator of Theta^(l), from the next layer's delta and the pass. */
    interface Outer {
        RealMatrix sum(RealMatrix deltaNext, ForwardPass pass, int l);
    }

    /** The sums over the examples, every step right. */
    static final WrongBackpropagation RIGHT =
            new WrongBackpropagation(
                    (pass, Y) -> minus(pass.h(), Y),
                    (Theta, deltaNext, pass, l) ->
                            hadamard(shares(Theta, deltaNext), sigmoidGradient(pass.z(l))),
                    (deltaNext, pass, l) -> transpose(deltaNext).multiply(withBias(pass.a(l))),
                    Delta -> Delta);

    WrongBackpropagation with(Output wrong) {
        return new WrongBackpropagation(wrong, hidden, outer, mean);
    }

    WrongBackpropagation with(Hidden wrong) {
        return new WrongBackpropagation(output, wrong, outer, mean);
    }

    WrongBackpropagation with(Outer wrong) {
        return new WrongBackpropagation(output, hidden, wrong, mean);
    }

    /** The same with every sum times a number. */
    WrongBackpropagation scaled(double factor) {
        return new WrongBackpropagation(
                output, hidden, outer, Delta -> mean.apply(Delta).scalarMultiply(factor));
    }

    /** D^(1) first. */
    List<RealMatrix> of(TrainingSet seen) {
        ForwardPass pass = seen.pass();
        RealMatrix delta = output.delta(pass, seen.Y());
        Deque<RealMatrix> D = new ArrayDeque<>();
        for (int l = pass.layers() - 1; l >= 1; l--) {
            D.addFirst(mean.apply(outer.sum(delta, pass, l)));
            if (l > 1) {
                delta = hidden.delta(seen.Thetas().get(l - 1), delta, pass, l);
            }
        }
        return List.copyOf(D);
    }

    /** The blame that each unit of a layer gets, m x s_l, the bias unit's left out. */
    static RealMatrix shares(RealMatrix Theta, RealMatrix deltaNext) {
        return withoutBias(deltaNext.multiply(Theta));
    }
}
