package annotebook.exercises.nb08_improving_learning;

import static annotebook.exercises.nb08_improving_learning.WeightPenalty.withoutBias;
import static annotebook.exercises.nb08_improving_learning.WeightPenalty.withoutColumn;
import static annotebook.matrix.Arithmetic.map;
import static annotebook.matrix.Arithmetic.minus;

import annotebook.checks.Misconception;
import annotebook.checks.WrongWay;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.linear.RealMatrix;

/** Wrong ways known for the gradient of the L1 penalty. */
enum L1Misconception implements Misconception {
    ONE_AT_ZERO(
            "a weight of exactly 0 must be left alone: its gradient is 0, and not that of a"
                    + " positive one. Math.signum(0) is 0",
            weights(t -> t >= 0 ? 1 : -1)),
    MINUS_ONE_AT_ZERO(
            "a weight of exactly 0 must be left alone: its gradient is 0, and not that of a"
                    + " negative one. Math.signum(0) is 0",
            weights(t -> t > 0 ? 1 : -1)),
    NAN_AT_ZERO(
            "theta / |theta| is 0 / 0 = NaN where theta is 0: Math.signum(theta) is 0 there",
            weights(t -> t / Math.abs(t))),
    WITH_BIAS(
            "the bias column was regularised: its gradient is 0, in column 0 of every row",
            (Theta, lambda, m) -> map(Theta, t -> lambda / m * Math.signum(t))),
    LAST_COLUMN(
            "the zeros are in the last column: the bias weights are in column 0",
            (Theta, lambda, m) ->
                    withoutColumn(
                            Theta.getColumnDimension() - 1,
                            map(Theta, t -> lambda / m * Math.signum(t)))),
    WITHOUT_COLUMN(
            "the bias column is missing: the gradient has Theta's size, with zeros in column 0",
            (Theta, lambda, m) -> map(withoutBias(Theta), t -> lambda / m * Math.signum(t))),
    WITHOUT_M(
            "m is missing: the factor is lambda / m",
            (Theta, lambda, m) -> WeightPenalty.l1Gradient(Theta, lambda, 1)),
    HALF(
            "the factor is lambda / m: L1 has no square, so there is no 1/2 either",
            (Theta, lambda, m) -> WeightPenalty.l1Gradient(Theta, lambda / 2, m)),
    OF_L2(
            "this is the gradient of L2: that of L1 has the same size for a small weight and for a"
                    + " large one, only the sign of theta counts",
            WeightPenalty::l2Gradient),
    ABSOLUTE(
            "this is |theta|, the penalty: its slope is the sign of theta, 1 or -1",
            weights(Math::abs)),
    WITHOUT_SIGN(
            "the sign is missing: where theta is negative, the gradient is negative too",
            weights(t -> 1)),
    SIGN_TURNED(
            "the sign is turned round: this is added to D, and the step subtracts D",
            weights(t -> -Math.signum(t))),
    SHRUNK(
            "these are the weights after they shrank: return the gradient alone",
            (Theta, lambda, m) -> minus(Theta, WeightPenalty.l1Gradient(Theta, lambda, m))),
    ZERO(
            "this is always 0: in Java 1 / m is 0 for whole numbers. Begin with lambda, a double",
            weights(t -> 0)),

    /** The right way, so that it explains only results that are right but for the argument. */
    IN_PLACE(
            "Theta itself was changed on the way: make a new matrix with map(Theta, ...), or work"
                    + " on Theta.copy()",
            WeightPenalty::l1Gradient);

    /** The gradient of one Theta. */
    private interface Gradient {
        RealMatrix of(RealMatrix Theta, double lambda, int m);
    }

    private final WrongWay wrongWay;

    L1Misconception(String hint, Gradient gradient) {
        this.wrongWay =
                new WrongWay(
                        "l1Gradient",
                        hint,
                        seen ->
                                gradient.of(
                                        seen.argument(0, RealMatrix.class),
                                        seen.argument(1, Double.class),
                                        seen.argument(2, Integer.class)));
    }

    /** lambda/m times this of each weight, 0 for the biases. */
    private static Gradient weights(DoubleUnaryOperator f) {
        return (Theta, lambda, m) ->
                withoutColumn(0, map(Theta, t -> lambda / m * f.applyAsDouble(t)));
    }

    @Override
    public WrongWay wrongWay() {
        return wrongWay;
    }
}
