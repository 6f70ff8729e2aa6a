package annotebook.exercises.nb02_forward_propagation;

import static annotebook.matrix.Arithmetic.times;
import static annotebook.matrix.Arithmetic.transpose;
import static annotebook.matrix.Bias.withBias;
import static annotebook.nn.Sigmoid.sigmoid;

import annotebook.checks.Misconception;
import annotebook.checks.Observation;
import annotebook.checks.WrongWay;
import java.util.List;
import java.util.function.BiFunction;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/** Wrong ways known for the forward pass of one example. */
enum ForwardMisconception implements Misconception {
    BIAS_FORGOTTEN(
            "the bias unit is missing: Theta^(l) has s_l + 1 columns, so put a_0 = 1 in front of"
                    + " a^(l) first",
            (x, Theta1) -> Theta1.operate(x)),
    BIAS_TWICE(
            "the bias unit was added twice: x and a^(l) come without it, so add it once a layer",
            (x, Theta1) -> Theta1.operate(withBias(withBias(x)))),
    BIAS_TWICE_TIMES(BIAS_TWICE.hint(), (x, Theta1) -> times(Theta1, withBias(withBias(x)))),
    TRANSPOSED(
            "Theta was transposed: one example is a column here, z = Theta a with Theta as it is",
            (x, Theta1) -> Theta1.preMultiply(withBias(x))),
    TRANSPOSED_TIMES(TRANSPOSED.hint(), (x, Theta1) -> times(transpose(Theta1), withBias(x))),

    LAST_LINEAR(
            "the last layer lacks its sigmoid: h = a4 = g(z4), not z4",
            (A, Theta, l, last) -> l == last ? z(A, Theta) : sigmoid(z(A, Theta))),
    HIDDEN_LINEAR(
            "only the last layer has its sigmoid: a2 = g(z2) and a3 = g(z3) need it too",
            (A, Theta, l, last) -> l == last ? sigmoid(z(A, Theta)) : z(A, Theta)),
    NO_SIGMOID(
            "there is no sigmoid in it: a = g(z) in every layer",
            (A, Theta, l, last) -> z(A, Theta)),
    SIGMOID_ON_BIAS(
            "the sigmoid was applied to the bias unit, which became g(1) = 0.731: first g, then"
                    + " put a_0 = 1 in front",
            (A, Theta, l, last) -> sigmoid(z(A, Theta, l == 1 ? 1 : sigmoid(1.0)))),
    INPUT_SQUASHED(
            "the sigmoid was applied to the input: a1 = x as it is",
            (A, Theta, l, last) -> sigmoid(z(l == 1 ? sigmoid(A) : A, Theta))),
    SIGMOID_TWICE(
            "the sigmoid was applied twice in each layer",
            (A, Theta, l, last) -> sigmoid(sigmoid(z(A, Theta)))),
    BIAS_AT_END(
            "the bias unit stands at the end: column 0 of Theta belongs to it, so it comes first",
            (A, Theta, l, last) ->
                    sigmoid(times(BiasMisconception.beside(A, ones(A, 1)), transpose(Theta)))),
    BIAS_WEIGHTS_DROPPED(
            "column 0 of Theta was dropped (or its bias unit is 0): it multiplies a_0 = 1",
            (A, Theta, l, last) -> sigmoid(z(A, Theta, 0))),
    STOPS_EARLY(
            "the last Theta was not used: this is the layer before the output",
            (A, Theta, l, last) -> l == last ? A : sigmoid(z(A, Theta))),
    BIAS_ON_OUTPUT(
            "the output carries a bias unit: nothing comes after the last layer, so it has none",
            (A, Theta, l, last) ->
                    l == last ? withBias(sigmoid(z(A, Theta))) : sigmoid(z(A, Theta)));

    private final WrongPass pass;
    private final WrongWay wrongWay;

    ForwardMisconception(String hint, WrongPass pass) {
        this.pass = pass;
        this.wrongWay =
                new WrongWay(
                        "forward", hint, seen -> pass.of(X(seen), Thetas(seen)).getRowVector(0));
    }

    /** One that throws at layer 1, before any other layer matters. */
    ForwardMisconception(String hint, BiFunction<RealVector, RealMatrix, RealVector> atLayer1) {
        this.pass = (A, Theta, l, last) -> A;
        this.wrongWay =
                new WrongWay(
                        "forward",
                        hint,
                        seen ->
                                atLayer1.apply(
                                        seen.argument(0, RealVector.class), Thetas(seen).get(0)));
    }

    /** The same wrong way for many examples. */
    WrongPass pass() {
        return pass;
    }

    private static RealMatrix X(Observation seen) {
        return MatrixUtils.createRowRealMatrix(seen.argument(0, RealVector.class).toArray());
    }

    private static List<RealMatrix> Thetas(Observation seen) {
        return List.of(
                seen.argument(1, RealMatrix.class),
                seen.argument(2, RealMatrix.class),
                seen.argument(3, RealMatrix.class));
    }

    private static RealMatrix z(RealMatrix A, RealMatrix Theta) {
        return times(withBias(A), transpose(Theta));
    }

    /** Z with bias units that are not 1. */
    private static RealMatrix z(RealMatrix A, RealMatrix Theta, double bias) {
        RealMatrix biased = BiasMisconception.beside(ones(A, bias), A);
        return times(biased, transpose(Theta));
    }

    private static RealMatrix ones(RealMatrix A, double value) {
        return MatrixUtils.createRealMatrix(A.getRowDimension(), 1).scalarAdd(value);
    }

    @Override
    public WrongWay wrongWay() {
        return wrongWay;
    }
}
