package annotebook.exercises.nb03_backpropagation;

import static annotebook.exercises.nb03_backpropagation.WrongBackpropagation.RIGHT;
import static annotebook.exercises.nb03_backpropagation.WrongBackpropagation.shares;
import static annotebook.matrix.Arithmetic.hadamard;
import static annotebook.matrix.Arithmetic.minus;
import static annotebook.matrix.Arithmetic.transpose;
import static annotebook.matrix.Bias.withBias;
import static annotebook.nn.Sigmoid.sigmoidGradient;

import annotebook.checks.Misconception;
import annotebook.checks.WrongWay;
import annotebook.exercises.nb02_forward_propagation.BiasMisconception;
import annotebook.exercises.nb03_backpropagation.WrongBackpropagation.Hidden;
import annotebook.exercises.nb03_backpropagation.WrongBackpropagation.Outer;
import annotebook.exercises.nb03_backpropagation.WrongBackpropagation.Output;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.math3.linear.RealMatrix;

/** Wrong ways known for the whole of backpropagation. */
enum BackpropagationMisconception implements Misconception {
    NOT_DIVIDED(
            "this is Delta, the sum over the examples, m times too large: D = Delta / m",
            set -> RIGHT.of(set)),
    DIVIDED_TWICE(
            "it was divided by m twice: once, at the end, after the loop over the examples",
            set -> RIGHT.scaled(1.0 / set.m() / set.m()).of(set)),
    INTEGER_DIVISION(
            "every entry is 0: 1 / m with a whole m is 0 in Java, write 1.0 / m",
            set -> RIGHT.scaled(set.m() == 1 ? 1 : 0).of(set)),
    DIVIDED_BY_COLUMNS(
            "it was divided by the number of columns: m is the number of examples, the rows of X",
            set -> RIGHT.scaled(1.0 / set.X().getColumnDimension()).of(set)),
    DIVIDED_IN_LOOP(
            "the accumulators were divided within the loop over the examples, so the early ones"
                    + " shrink again and again: divide once, after the loop",
            BackpropagationMisconception::dividedInLoop),
    LAST_EXAMPLE(
            "only the last example counts: add to Delta, Delta = Delta + ..., do not replace it",
            set -> RIGHT.scaled(1.0 / set.m()).of(set.rows(set.m() - 1, set.m() - 1))),
    LAST_EXAMPLE_UNDIVIDED(
            "this is the gradient of the last example alone: add up all examples in Delta, then"
                    + " divide by m",
            set -> RIGHT.of(set.rows(set.m() - 1, set.m() - 1))),
    FIRST_EXAMPLE(
            "only the first example counts: does the loop over the examples go on to m?",
            set -> RIGHT.scaled(1.0 / set.m()).of(set.rows(0, 0))),
    FIRST_EXAMPLE_UNDIVIDED(
            "this is the gradient of the first example alone: does the method return within the"
                    + " loop?",
            set -> RIGHT.of(set.rows(0, 0))),
    ONE_TOO_FEW(
            "the last example is missing: the loop over the examples ends one too early",
            set ->
                    set.m() == 1
                            ? RIGHT.scaled(0).of(set)
                            : RIGHT.scaled(1.0 / set.m()).of(set.rows(0, set.m() - 2))),
    REVERSED(
            "the list is the wrong way round: D1 first, although it is computed last",
            BackpropagationMisconception::reversed),

    SIGN(
            "every sign is turned round: the output's delta is a - y, not y - a",
            (pass, Y) -> minus(Y, pass.h())),
    SLOPE_AT_OUTPUT(
            "g' does not belong to the output layer: its delta is a - y alone",
            (pass, Y) -> hadamard(minus(pass.h(), Y), sigmoidGradient(pass.z(pass.layers())))),
    OUTPUT_LINEAR(
            "the output's delta was taken from z: the answer is a = g(z), so delta = g(z) - y",
            (pass, Y) -> minus(pass.z(pass.layers()), Y)),

    SLOPE_FORGOTTEN(
            "g' is missing: a hidden delta is Theta^T times the next delta, times g'(z)",
            (Theta, deltaNext, pass, l) -> shares(Theta, deltaNext)),
    SLOPE_OF_A(
            "g' was taken of a where it should be of z: keep the z of every layer in the forward"
                    + " pass",
            (Theta, deltaNext, pass, l) ->
                    hadamard(shares(Theta, deltaNext), sigmoidGradient(pass.a(l)))),
    SLOPE_IS_G(
            "the hidden deltas are multiplied by a = g(z); it must be g'(z)",
            (Theta, deltaNext, pass, l) -> hadamard(shares(Theta, deltaNext), pass.a(l))),
    SLOPE_OF_NEXT(
            "g' is one layer off: delta of layer l takes g'(z) of layer l itself, after Theta^T",
            (Theta, deltaNext, pass, l) ->
                    shares(Theta, hadamard(deltaNext, sigmoidGradient(pass.z(l + 1))))),
    LAST_DROPPED(
            "the wrong component of a hidden delta was dropped: the bias unit's is the first",
            (Theta, deltaNext, pass, l) ->
                    hadamard(
                            deltaNext
                                    .multiply(Theta)
                                    .getSubMatrix(
                                            0,
                                            deltaNext.getRowDimension() - 1,
                                            0,
                                            Theta.getColumnDimension() - 2),
                            sigmoidGradient(pass.z(l)))),

    TRANSPOSED(
            "each D is transposed: it has the shape of its Theta, delta a^T, not a delta^T",
            (deltaNext, pass, l) -> transpose(RIGHT.outer().sum(deltaNext, pass, l))),
    BIAS_FORGOTTEN(
            "the bias column is missing: D has the shape of Theta, so a needs its bias unit in front",
            (deltaNext, pass, l) -> transpose(deltaNext).multiply(pass.a(l))),
    BIAS_AT_END(
            "the bias unit stands at the end of a: it comes first, as in Theta's column 0",
            (deltaNext, pass, l) ->
                    transpose(deltaNext)
                            .multiply(
                                    BiasMisconception.beside(
                                            pass.a(l), withBias(pass.a(l)).getColumnMatrix(0)))),
    Z_FOR_A(
            "z was used where a belongs: dJ/dTheta_ij = a_j times delta_i",
            (deltaNext, pass, l) ->
                    transpose(deltaNext).multiply(withBias(l == 1 ? pass.a(1) : pass.z(l)))),
    A_OF_NEXT(
            "delta and a are of the same layer: D of Theta^(l) is the delta of layer l + 1 times the"
                    + " a of layer l",
            (deltaNext, pass, l) -> transpose(deltaNext).multiply(withBias(pass.a(l + 1)))),
    DELTA_OF_LAYER(
            "the delta is one layer off: compute D of Theta^(l) before delta goes back to layer l",
            BackpropagationMisconception::deltaOfLayer);

    private final WrongWay wrongWay;

    BackpropagationMisconception(String hint, Function<TrainingSet, List<RealMatrix>> wrong) {
        this.wrongWay =
                new WrongWay("backpropagation", hint, seen -> wrong.apply(TrainingSet.of(seen)));
    }

    BackpropagationMisconception(String hint, Output wrong) {
        this(hint, set -> RIGHT.with(wrong).scaled(1.0 / set.m()).of(set));
    }

    BackpropagationMisconception(String hint, Hidden wrong) {
        this(hint, set -> RIGHT.with(wrong).scaled(1.0 / set.m()).of(set));
    }

    BackpropagationMisconception(String hint, Outer wrong) {
        this(hint, set -> RIGHT.with(wrong).scaled(1.0 / set.m()).of(set));
    }

    private static List<RealMatrix> dividedInLoop(TrainingSet set) {
        List<RealMatrix> Delta = RIGHT.scaled(0).of(set);
        for (int i = 0; i < set.m(); i++) {
            List<RealMatrix> before = Delta;
            List<RealMatrix> one = RIGHT.of(set.rows(i, i));
            Delta = new ArrayList<>();
            for (int l = 0; l < one.size(); l++) {
                Delta.add(before.get(l).add(one.get(l)).scalarMultiply(1.0 / set.m()));
            }
        }
        return Delta;
    }

    private static List<RealMatrix> reversed(TrainingSet set) {
        List<RealMatrix> D = new ArrayList<>(set.gradients());
        Collections.reverse(D);
        return D;
    }

    /** The two lines of the loop exchanged, so that it reaches the input layer, whose x passes for z. */
    private static List<RealMatrix> deltaOfLayer(TrainingSet set) {
        Outer late =
                (deltaNext, pass, l) -> {
                    RealMatrix z = l == 1 ? pass.a(1) : pass.z(l);
                    RealMatrix Theta = set.Thetas().get(l - 1);
                    RealMatrix delta = hadamard(shares(Theta, deltaNext), sigmoidGradient(z));
                    return RIGHT.outer().sum(delta, pass, l);
                };
        return RIGHT.with(late).scaled(1.0 / set.m()).of(set);
    }

    @Override
    public WrongWay wrongWay() {
        return wrongWay;
    }
}
