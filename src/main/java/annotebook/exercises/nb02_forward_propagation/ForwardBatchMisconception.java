package annotebook.exercises.nb02_forward_propagation;

import static annotebook.matrix.Arithmetic.times;
import static annotebook.matrix.Arithmetic.transpose;
import static annotebook.matrix.Bias.withBias;

import annotebook.checks.Misconception;
import annotebook.checks.Observation;
import annotebook.checks.WrongWay;
import annotebook.nn.lecture.ForwardPass;
import java.util.List;
import java.util.function.BiFunction;
import org.apache.commons.math3.linear.RealMatrix;

/** Wrong ways known for the forward pass of many examples. */
enum ForwardBatchMisconception implements Misconception {
    BIAS_FORGOTTEN(
            "the column of ones is missing: Theta^(l) has s_l + 1 columns, and X comes without"
                    + " its bias column",
            (X, Thetas) -> X.multiply(transpose(Thetas.get(0)))),
    BIAS_FORGOTTEN_TIMES(BIAS_FORGOTTEN.hint(), (X, Thetas) -> times(X, transpose(Thetas.get(0)))),
    NOT_TRANSPOSED(
            "examples are rows here, so Theta is transposed: Z = A Theta^T, with the column of"
                    + " ones in front of A",
            (X, Thetas) -> withBias(X).multiply(Thetas.get(0))),
    NOT_TRANSPOSED_TIMES(NOT_TRANSPOSED.hint(), (X, Thetas) -> times(withBias(X), Thetas.get(0))),
    BIAS_TWICE(
            "the column of ones was added twice: X and A come without it, so add it once a layer",
            (X, Thetas) -> withBias(withBias(X)).multiply(transpose(Thetas.get(0)))),
    BIAS_TWICE_TIMES(
            BIAS_TWICE.hint(),
            (X, Thetas) -> times(withBias(withBias(X)), transpose(Thetas.get(0)))),
    THREE_THETAS(
            "this reads exactly three Thetas: the list may have one or ten, so loop over it",
            (X, Thetas) -> ForwardPass.of(X, Thetas.subList(0, 3)).h()),
    FIRST_LAYER_ONLY(
            "only the first Theta was used: loop over the list, each A feeds the next layer",
            (X, Thetas) -> h(X, Thetas.subList(0, 1))),
    FIRST_EXAMPLE_ONLY(
            "only the first example was sent through: the result needs a row for each row of X",
            (X, Thetas) -> h(X, Thetas).getRowMatrix(0)),
    EXCHANGED(
            "the result is transposed: a row an example, a column an output unit",
            (X, Thetas) -> transpose(h(X, Thetas))),

    LAST_LINEAR("the last layer lacks its sigmoid: h = g(Z)", ForwardMisconception.LAST_LINEAR),
    HIDDEN_LINEAR(
            "only the last layer has its sigmoid: every layer needs it",
            ForwardMisconception.HIDDEN_LINEAR),
    NO_SIGMOID(ForwardMisconception.NO_SIGMOID),
    SIGMOID_ON_BIAS(
            "the sigmoid was applied to the column of ones, which became g(1) = 0.731: first g,"
                    + " then put the ones in front",
            ForwardMisconception.SIGMOID_ON_BIAS),
    INPUT_SQUASHED(
            "the sigmoid was applied to the input: A1 = X as it is",
            ForwardMisconception.INPUT_SQUASHED),
    SIGMOID_TWICE(ForwardMisconception.SIGMOID_TWICE),
    BIAS_AT_END(
            "the column of ones stands at the end: column 0 of Theta belongs to the bias unit, so"
                    + " it comes first",
            ForwardMisconception.BIAS_AT_END),
    BIAS_WEIGHTS_DROPPED(ForwardMisconception.BIAS_WEIGHTS_DROPPED),
    STOPS_EARLY(
            "the last Theta was not used: does the loop end one too early?",
            ForwardMisconception.STOPS_EARLY),
    BIAS_ON_OUTPUT(ForwardMisconception.BIAS_ON_OUTPUT);

    private final WrongWay wrongWay;

    ForwardBatchMisconception(
            String hint, BiFunction<RealMatrix, List<RealMatrix>, RealMatrix> way) {
        this.wrongWay =
                new WrongWay(
                        "forwardBatch",
                        hint,
                        seen -> way.apply(seen.argument(0, RealMatrix.class), Thetas(seen)));
    }

    ForwardBatchMisconception(String hint, ForwardMisconception sameForOne) {
        this(hint, sameForOne.pass()::of);
    }

    ForwardBatchMisconception(ForwardMisconception sameForOne) {
        this(sameForOne.hint(), sameForOne);
    }

    private static RealMatrix h(RealMatrix X, List<RealMatrix> Thetas) {
        return ForwardPass.of(X, Thetas).h();
    }

    @SuppressWarnings("unchecked") // the signature says what the list holds
    private static List<RealMatrix> Thetas(Observation seen) {
        return (List<RealMatrix>) seen.argument(1, List.class);
    }

    @Override
    public WrongWay wrongWay() {
        return wrongWay;
    }
}
