package annotebook.exercises.nb03_backpropagation;

import static annotebook.matrix.Arithmetic.hadamard;
import static annotebook.matrix.Arithmetic.times;
import static annotebook.nn.Sigmoid.sigmoid;
import static annotebook.nn.Sigmoid.sigmoidGradient;

import annotebook.checks.Misconception;
import annotebook.checks.Observation;
import annotebook.checks.Reply;
import annotebook.checks.WrongWay;
import java.util.function.Function;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/** Wrong ways known for the error of a hidden layer. */
enum HiddenDeltaMisconception implements Misconception {
    BIAS_KEPT(
            "the bias component was kept. Theta has a column for the bias unit (column 0); its entry"
                    + " of the product is nobody's error: drop it",
            HiddenDeltaMisconception::biasKept),
    BIAS_KEPT_EBE(
            "the product Theta^T deltaNext has an entry for the bias unit in front, and z has none:"
                    + " drop entry 0 of the product, then multiply by g'(z)",
            (Theta, delta, z) -> blame(Theta, delta).ebeMultiply(sigmoidGradient(z))),
    BIAS_KEPT_EBE_LEFT(
            BIAS_KEPT_EBE.hint(),
            (Theta, delta, z) -> sigmoidGradient(z).ebeMultiply(blame(Theta, delta))),
    BIAS_KEPT_HADAMARD(
            BIAS_KEPT_EBE.hint(),
            (Theta, delta, z) -> hadamard(blame(Theta, delta), sigmoidGradient(z))),
    BIAS_KEPT_HADAMARD_LEFT(
            BIAS_KEPT_EBE.hint(),
            (Theta, delta, z) -> hadamard(sigmoidGradient(z), blame(Theta, delta))),
    LAST_DROPPED(
            "the wrong component was dropped: the bias unit is the first, column 0 of Theta, not the"
                    + " last",
            (Theta, delta, z) ->
                    blame(Theta, delta)
                            .getSubVector(0, z.getDimension())
                            .ebeMultiply(sigmoidGradient(z))),
    NOT_TRANSPOSED(
            "Theta must be transposed: it leads forward, and blame travels back along the same"
                    + " weights",
            (Theta, delta, z) -> Theta.operate(delta)),
    NOT_TRANSPOSED_TIMES(NOT_TRANSPOSED.hint(), (Theta, delta, z) -> times(Theta, delta)),

    SLOPE_FORGOTTEN(
            "g'(z) is missing: multiply each unit's share of the blame by its g'(z)",
            (Theta, delta, z) -> shares(Theta, delta)),
    SLOPE_IS_G(
            "this multiplies by g(z); it must be the slope g'(z) = g(z) (1 - g(z))",
            (Theta, delta, z) -> shares(Theta, delta).ebeMultiply(sigmoid(z))),
    SLOPE_OF_A(
            "g' was taken of a = g(z): z comes before the sigmoid, so give z itself to"
                    + " sigmoidGradient",
            (Theta, delta, z) -> shares(Theta, delta).ebeMultiply(sigmoidGradient(sigmoid(z)))),
    SLOPE_WITHOUT_SIGMOID(
            "this multiplies by z (1 - z): that rule is for a, and z has not been through the"
                    + " sigmoid",
            (Theta, delta, z) -> shares(Theta, delta).ebeMultiply(z.map(t -> t * (1 - t)))),
    SLOPE_OF_BLAME(
            "g' was taken of the blame: it is g'(z) of the unit, times the blame",
            (Theta, delta, z) -> sigmoidGradient(shares(Theta, delta))),
    SLOPE_ADDED(
            "the slope was added: .* means multiply, entry by entry",
            (Theta, delta, z) -> shares(Theta, delta).add(sigmoidGradient(z))),
    FIRST_UNIT_ONLY(
            "only the first unit of the next layer passes its blame on: sum over all of them",
            (Theta, delta, z) -> shares(Theta, first(delta)).ebeMultiply(sigmoidGradient(z))),
    DELTA_FORGOTTEN(
            "deltaNext is not used: the weights carry it back",
            (Theta, delta, z) -> shares(Theta, delta.map(d -> 1)).ebeMultiply(sigmoidGradient(z))),
    SIGN(
            "the sign is turned round: blame keeps its sign on the way back",
            (Theta, delta, z) ->
                    shares(Theta, delta.mapMultiply(-1)).ebeMultiply(sigmoidGradient(z)));

    private final WrongWay wrongWay;

    /** A delta of a hidden layer that may be wrong. */
    private interface WrongDelta {
        RealVector of(RealMatrix Theta, RealVector deltaNext, RealVector z);
    }

    HiddenDeltaMisconception(String hint, WrongDelta wrongDelta) {
        this(
                hint,
                seen ->
                        wrongDelta.of(
                                seen.argument(0, RealMatrix.class),
                                seen.argument(1, RealVector.class),
                                seen.argument(2, RealVector.class)));
    }

    HiddenDeltaMisconception(String hint, Function<Observation, Object> result) {
        this.wrongWay = new WrongWay("hiddenDelta", hint, result);
    }

    /** Right, with one entry more in front, whatever the student has there. */
    private static Object biasKept(Observation seen) {
        RealVector z = seen.argument(2, RealVector.class);
        RealVector right =
                shares(seen.argument(0, RealMatrix.class), seen.argument(1, RealVector.class))
                        .ebeMultiply(sigmoidGradient(z));
        boolean isVector =
                seen.reply() instanceof Reply.Returned returned
                        && returned.value() instanceof RealVector got
                        && got.getDimension() == z.getDimension() + 1;
        double front =
                isVector ? ((RealVector) ((Reply.Returned) seen.reply()).value()).getEntry(0) : 0;
        return new ArrayRealVector(new double[] {front}, right.toArray());
    }

    /** Theta^T delta, with the entry of the bias unit in front. */
    private static RealVector blame(RealMatrix Theta, RealVector delta) {
        return Theta.preMultiply(delta);
    }

    /** Theta^T delta without the entry of the bias unit. */
    private static RealVector shares(RealMatrix Theta, RealVector delta) {
        return blame(Theta, delta).getSubVector(1, Theta.getColumnDimension() - 1);
    }

    private static RealVector first(RealVector delta) {
        RealVector first = delta.mapMultiply(0);
        first.setEntry(0, delta.getEntry(0));
        return first;
    }

    @Override
    public WrongWay wrongWay() {
        return wrongWay;
    }
}
