package annotebook.exercises.nb03_backpropagation;

import static annotebook.exercises.nb03_backpropagation.WrongBackpropagation.RIGHT;
import static annotebook.exercises.nb03_backpropagation.WrongBackpropagation.hadamardOfFirst;
import static annotebook.exercises.nb03_backpropagation.WrongBackpropagation.onesBehind;
import static annotebook.exercises.nb03_backpropagation.WrongBackpropagation.shares;
import static annotebook.exercises.nb03_backpropagation.WrongBackpropagation.slope;
import static annotebook.exercises.nb03_backpropagation.WrongBackpropagation.withoutLast;
import static annotebook.exercises.nb03_backpropagation.WrongBackpropagation.z;
import static annotebook.matrix.Arithmetic.hadamard;
import static annotebook.matrix.Arithmetic.minus;
import static annotebook.matrix.Arithmetic.times;
import static annotebook.matrix.Arithmetic.transpose;
import static annotebook.matrix.Bias.withBias;
import static annotebook.matrix.Matrices.constant;
import static annotebook.matrix.Matrices.matrix;
import static annotebook.nn.Sigmoid.sigmoidGradient;

import annotebook.checks.Mistake;
import annotebook.checks.Observation;
import annotebook.checks.Symptom;
import annotebook.exercises.nb03_backpropagation.WrongBackpropagation.Hidden;
import annotebook.exercises.nb03_backpropagation.WrongBackpropagation.Outer;
import annotebook.exercises.nb03_backpropagation.WrongBackpropagation.Output;
import com.google.common.collect.Lists;
import java.util.List;
import org.apache.commons.math3.linear.RealMatrix;

/** Wrong ways known for the whole of backpropagation. */
public class BackpropagationMistakes extends SumOfGradientsMistakes {

    private static final String BIAS_KEPT =
            "a hidden delta kept the entry of the bias unit. Theta^T times the next delta has it in"
                    + " front: drop it, or D gets a row too many";
    private static final String BIAS_MISSING =
            "a bias unit is missing: Theta^(l) has s_l + 1 columns, so put a_0 = 1 in front of"
                    + " every a^(l), on the way forward and in delta a^T";

    /** An exercise that asks for the same has the same wrong ways. */
    protected BackpropagationMistakes() {}

    @Mistake("the list is the wrong way round: D1 first, although it is computed last")
    static List<RealMatrix> reversed(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas) {
        return Lists.reverse(RIGHT.of(X, Y, Thetas));
    }

    @Mistake("every sign is turned round: the output's delta is a - y, not y - a")
    static List<RealMatrix> sign(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas) {
        Output delta = (pass, y) -> minus(y, pass.h());
        return RIGHT.with(delta).of(X, Y, Thetas);
    }

    @Mistake("each example was compared with row 0 of Y: row i of Y belongs to row i of X")
    static List<RealMatrix> firstTargets(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas) {
        Output delta =
                (pass, y) ->
                        minus(
                                pass.h(),
                                times(constant(y.getRowDimension(), 1, 1), y.getRowMatrix(0)));
        return RIGHT.with(delta).of(X, Y, Thetas);
    }

    @Mistake("g' does not belong to the output layer: its delta is a - y alone")
    static List<RealMatrix> slopeAtOutput(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas) {
        Output delta = (pass, y) -> hadamard(minus(pass.h(), y), slope(pass, pass.layers()));
        return RIGHT.with(delta).of(X, Y, Thetas);
    }

    @Mistake("the output's delta was taken from z: the answer is a = g(z), so delta = g(z) - y")
    static List<RealMatrix> outputLinear(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas) {
        Output delta = (pass, y) -> minus(pass.z(pass.layers()), y);
        return RIGHT.with(delta).of(X, Y, Thetas);
    }

    @Mistake("g' is missing: a hidden delta is Theta^T times the next delta, times g'(z)")
    static List<RealMatrix> slopeForgotten(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas) {
        Hidden delta = (Theta, deltaNext, pass, l) -> shares(Theta, deltaNext);
        return RIGHT.with(delta).of(X, Y, Thetas);
    }

    @Mistake("g' was taken of a, wanted of z: keep the z of every layer in the forward pass")
    static List<RealMatrix> slopeOfA(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas) {
        Hidden delta =
                (Theta, deltaNext, pass, l) ->
                        hadamard(shares(Theta, deltaNext), sigmoidGradient(pass.a(l)));
        return RIGHT.with(delta).of(X, Y, Thetas);
    }

    @Mistake("the hidden deltas are multiplied by a = g(z); it must be g'(z)")
    static List<RealMatrix> slopeIsG(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas) {
        Hidden delta = (Theta, deltaNext, pass, l) -> hadamard(shares(Theta, deltaNext), pass.a(l));
        return RIGHT.with(delta).of(X, Y, Thetas);
    }

    @Mistake("g' is one layer off: delta of layer l takes g'(z) of layer l itself, after Theta^T")
    static List<RealMatrix> slopeOfNext(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas) {
        Hidden delta =
                (Theta, deltaNext, pass, l) ->
                        shares(Theta, hadamard(deltaNext, slope(pass, l + 1)));
        return RIGHT.with(delta).of(X, Y, Thetas);
    }

    @Mistake("the wrong component of a hidden delta was dropped: the bias unit's is the first")
    static List<RealMatrix> lastDropped(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas) {
        Hidden delta =
                (Theta, deltaNext, pass, l) ->
                        hadamard(withoutLast(times(deltaNext, Theta)), slope(pass, l));
        return RIGHT.with(delta).of(X, Y, Thetas);
    }

    @Mistake(BIAS_KEPT)
    static List<RealMatrix> biasKeptInSum(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas) {
        Hidden delta = (Theta, deltaNext, pass, l) -> times(deltaNext, Theta);
        return RIGHT.with(delta).with(RIGHT.outer().addedTo(Thetas)).of(X, Y, Thetas);
    }

    @Mistake(BIAS_KEPT)
    static List<RealMatrix> biasKeptAtOnce(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas) {
        Hidden delta =
                (Theta, deltaNext, pass, l) -> hadamard(times(deltaNext, Theta), slope(pass, l));
        return RIGHT.with(delta).of(X, Y, Thetas);
    }

    @Mistake(BIAS_KEPT)
    static List<RealMatrix> biasKeptInProduct(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas) {
        Hidden delta =
                (Theta, deltaNext, pass, l) ->
                        hadamardOfFirst(times(deltaNext, Theta), slope(pass, l));
        return RIGHT.with(delta).of(X, Y, Thetas);
    }

    /** All at once: the sizes do not fit until the layer before. */
    @Mistake(BIAS_KEPT)
    static List<RealMatrix> biasKeptInNext(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas) {
        Hidden delta =
                (Theta, deltaNext, pass, l) -> times(times(deltaNext, Theta), Thetas.get(l - 2));
        return RIGHT.with(delta).of(X, Y, Thetas);
    }

    @Mistake("each D is transposed: it has the shape of its Theta, delta a^T, not a delta^T")
    static List<RealMatrix> transposed(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas) {
        Outer Delta = (deltaNext, pass, l) -> times(transpose(withBias(pass.a(l))), deltaNext);
        return RIGHT.with(Delta).of(X, Y, Thetas);
    }

    @Mistake(
            "the bias column is missing: D has the shape of Theta, so a needs its bias unit in"
                    + " front")
    static List<RealMatrix> biasForgotten(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas) {
        Outer Delta = (deltaNext, pass, l) -> times(transpose(deltaNext), pass.a(l));
        return RIGHT.with(Delta).of(X, Y, Thetas);
    }

    @Mistake(BIAS_MISSING)
    static List<RealMatrix> biasMissingInSum(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas) {
        Outer Delta = (deltaNext, pass, l) -> times(transpose(deltaNext), pass.a(l));
        return RIGHT.with(Delta.addedTo(Thetas)).of(X, Y, Thetas);
    }

    /** Never gets beyond its first product, nor does the next. */
    @Mistake(BIAS_MISSING)
    static List<RealMatrix> biasMissingInPass(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas) {
        return List.of(matrix(times(Thetas.get(0), X.getRowVector(0)).toArray()));
    }

    @Mistake(BIAS_MISSING)
    static List<RealMatrix> biasMissingAtOnce(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas) {
        return List.of(times(X, transpose(Thetas.get(0))));
    }

    @Mistake("the bias unit stands at the end of a: it comes first, as in Theta's column 0")
    static List<RealMatrix> biasAtEnd(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas) {
        Outer Delta = (deltaNext, pass, l) -> times(transpose(deltaNext), onesBehind(pass.a(l)));
        return RIGHT.with(Delta).of(X, Y, Thetas);
    }

    @Mistake(
            "column 0 of every D is 0: the bias unit is 1, so its weights have gradients like all others")
    static List<RealMatrix> biasZero(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas) {
        Outer Delta =
                (deltaNext, pass, l) -> {
                    RealMatrix sum = RIGHT.outer().sum(deltaNext, pass, l);
                    sum.setColumn(0, new double[sum.getRowDimension()]);
                    return sum;
                };
        return RIGHT.with(Delta).of(X, Y, Thetas);
    }

    @Mistake(
            "delta and a were averaged over the examples before they were multiplied: multiply them"
                    + " for each example, then take the mean")
    static List<RealMatrix> meansMultiplied(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas) {
        Outer Delta =
                (deltaNext, pass, l) -> {
                    RealMatrix mean = constant(1, X.getRowDimension(), 1.0 / X.getRowDimension());
                    RealMatrix a = times(mean, withBias(pass.a(l)));
                    return times(X.getRowDimension(), times(transpose(times(mean, deltaNext)), a));
                };
        return RIGHT.with(Delta).of(X, Y, Thetas);
    }

    @Mistake("z was used where a belongs: dJ/dTheta_ij = a_j times delta_i")
    static List<RealMatrix> zForA(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas) {
        Outer Delta = (deltaNext, pass, l) -> times(transpose(deltaNext), withBias(z(pass, l)));
        return RIGHT.with(Delta).of(X, Y, Thetas);
    }

    @Mistake(
            "delta and a are of the same layer: D of Theta^(l) is the delta of layer l + 1 times"
                    + " the a of layer l")
    static List<RealMatrix> aOfNext(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas) {
        Outer Delta = (deltaNext, pass, l) -> times(transpose(deltaNext), withBias(pass.a(l + 1)));
        return RIGHT.with(Delta).of(X, Y, Thetas);
    }

    /** The two lines of the loop exchanged, so that it reaches the input layer. */
    @Mistake("the delta is one layer off: compute D of Theta^(l) before delta goes back to layer l")
    static List<RealMatrix> deltaOfLayer(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas) {
        Outer Delta =
                (deltaNext, pass, l) -> {
                    RealMatrix slope = sigmoidGradient(z(pass, l));
                    RealMatrix delta = hadamard(shares(Thetas.get(l - 1), deltaNext), slope);
                    return times(transpose(delta), withBias(pass.a(l)));
                };
        return RIGHT.with(Delta).of(X, Y, Thetas);
    }

    /** Whatever the student has in front of the slope. */
    @Symptom(BIAS_KEPT)
    static boolean biasKept(List<Observation> calls) {
        return calls.stream().map(SeenGradients::of).anyMatch(SeenGradients::haveRowTooMany);
    }

    @Symptom(
            "Delta is not 0 when a call begins: what an earlier call added up is still in it. Make"
                    + " the zeros inside the method, before the loop over the examples")
    static boolean notReset(List<Observation> calls) {
        return SeenGradients.areAddedUp(calls.stream().map(SeenGradients::of).toList());
    }
}
