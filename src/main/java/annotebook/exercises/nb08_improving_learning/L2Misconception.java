package annotebook.exercises.nb08_improving_learning;

import static annotebook.exercises.nb08_improving_learning.WeightPenalty.sum;
import static annotebook.exercises.nb08_improving_learning.WeightPenalty.withoutBias;
import static annotebook.exercises.nb08_improving_learning.WeightPenalty.withoutColumn;
import static annotebook.matrix.Arithmetic.map;
import static annotebook.matrix.Arithmetic.minus;
import static annotebook.matrix.Arithmetic.times;

import annotebook.checks.Misconception;
import annotebook.checks.WrongWay;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.linear.RealMatrix;

/** Wrong ways known for the L2 penalty and its gradient. */
enum L2Misconception implements Misconception {
    PENALTY_WITH_BIAS(
            penalty(
                    "the bias weights are in the sum: leave column 0 of each Theta out, j runs from 1",
                    (Thetas, lambda, m) -> lambda / (2 * m) * all(Thetas))),
    PENALTY_WITHOUT_HALF(
            penalty(
                    "this is twice too large: the factor is lambda / (2 m)",
                    (Thetas, lambda, m) -> 2 * WeightPenalty.l2(Thetas, lambda, m))),
    PENALTY_WITH_BIAS_WITHOUT_HALF(
            penalty(
                    "two things at once: leave the bias columns out, and the factor is lambda / (2 m)",
                    (Thetas, lambda, m) -> lambda / m * all(Thetas))),
    PENALTY_WITHOUT_M(
            penalty(
                    "m is missing: the factor is lambda / (2 m)",
                    (Thetas, lambda, m) -> m * WeightPenalty.l2(Thetas, lambda, m))),
    PENALTY_TIMES_M(
            penalty(
                    "lambda / 2 * m multiplies by m for Java: write lambda / (2 * m)",
                    (Thetas, lambda, m) -> (double) m * m * WeightPenalty.l2(Thetas, lambda, m))),
    PENALTY_WITHOUT_LAMBDA(
            penalty(
                    "lambda is missing: the factor is lambda / (2 m)",
                    (Thetas, lambda, m) -> WeightPenalty.l2(Thetas, 1, m))),
    PENALTY_ABSOLUTE(
            penalty(
                    "this adds up |theta|, as L1 does: L2 adds up the squares",
                    (Thetas, lambda, m) -> lambda / (2 * m) * weights(Thetas, Math::abs))),
    PENALTY_PLAIN_SUM(
            penalty(
                    "this adds up the weights themselves: square each of them first",
                    (Thetas, lambda, m) -> lambda / (2 * m) * weights(Thetas, t -> t))),
    PENALTY_ROOT(
            penalty(
                    "this takes the square root: the penalty adds up squares, without a root",
                    (Thetas, lambda, m) ->
                            lambda / (2 * m) * Math.sqrt(weights(Thetas, t -> t * t)))),
    PENALTY_FIRST_LAYER(
            penalty(
                    "only the first Theta is in the sum: add up over all layers",
                    (Thetas, lambda, m) -> WeightPenalty.l2(List.of(Thetas.get(0)), lambda, m))),
    PENALTY_LAST_LAYER(
            penalty(
                    "only the last Theta is in the sum: start the sum before the loop over the layers",
                    (Thetas, lambda, m) ->
                            WeightPenalty.l2(List.of(Thetas.get(Thetas.size() - 1)), lambda, m))),
    PENALTY_ZERO(
            penalty(
                    "this is always 0: in Java 1 / (2 * m) is 0 for whole numbers. Begin with lambda, a"
                            + " double",
                    (Thetas, lambda, m) -> 0)),

    GRADIENT_WITH_BIAS(
            gradient(
                    "the bias column was regularised: its gradient is 0, in column 0 of every row",
                    (Theta, lambda, m) -> times(lambda / m, Theta))),
    GRADIENT_LAST_COLUMN(
            gradient(
                    "the zeros are in the last column: the bias weights are in column 0",
                    (Theta, lambda, m) ->
                            withoutColumn(
                                    Theta.getColumnDimension() - 1, times(lambda / m, Theta)))),
    GRADIENT_FIRST_ROW(
            gradient(
                    "the zeros are in row 0: a row belongs to a unit. The bias weights are column 0",
                    (Theta, lambda, m) ->
                            withoutColumn(0, times(lambda / m, Theta.transpose())).transpose())),
    GRADIENT_WITHOUT_COLUMN(
            gradient(
                    "the bias column is missing: the gradient has Theta's size, with zeros in column 0",
                    (Theta, lambda, m) -> times(lambda / m, withoutBias(Theta)))),
    GRADIENT_WITHOUT_M(
            gradient(
                    "m is missing: the factor is lambda / m",
                    (Theta, lambda, m) -> WeightPenalty.l2Gradient(Theta, lambda, 1))),
    GRADIENT_HALF(
            gradient(
                    "this is half of it: the 2 of the square cancels the 1/2, which leaves lambda / m",
                    (Theta, lambda, m) -> WeightPenalty.l2Gradient(Theta, lambda / 2, m))),
    GRADIENT_TWICE(
            gradient(
                    "this is twice too large: the 2 of the square cancels the 1/2, which leaves lambda / m",
                    (Theta, lambda, m) -> WeightPenalty.l2Gradient(Theta, 2 * lambda, m))),
    GRADIENT_SIGN(
            gradient(
                    "the sign is turned round: this is added to D, and the step subtracts D",
                    (Theta, lambda, m) -> WeightPenalty.l2Gradient(Theta, -lambda, m))),
    GRADIENT_OF_L1(
            gradient(
                    "this is the gradient of L1: that of L2 is in proportion to the weight itself",
                    WeightPenalty::l1Gradient)),
    GRADIENT_SHRUNK(
            gradient(
                    "these are the weights after they shrank: return the gradient alone, lambda / m times"
                            + " Theta",
                    (Theta, lambda, m) ->
                            minus(Theta, WeightPenalty.l2Gradient(Theta, lambda, m)))),
    GRADIENT_ZERO(
            gradient(
                    "this is always 0: in Java 1 / m is 0 for whole numbers. Begin with lambda, a double",
                    (Theta, lambda, m) -> times(0, Theta))),
    GRADIENT_SQUARED(
            gradient(
                    "this squares the weights: the slope of a square is in proportion to the weight itself",
                    (Theta, lambda, m) ->
                            WeightPenalty.l2Gradient(map(Theta, t -> t * t), lambda, m))),

    /** The right way, so that it explains only results that are right but for the argument. */
    GRADIENT_IN_PLACE(
            gradient(
                    "Theta itself was changed on the way: its bias weights are gone from the network. Work"
                            + " on what times(...) returns, or on Theta.copy()",
                    WeightPenalty::l2Gradient));

    /** The penalty of these Thetas. */
    private interface Penalty {
        double of(List<RealMatrix> Thetas, double lambda, int m);
    }

    /** The gradient of one Theta. */
    private interface Gradient {
        RealMatrix of(RealMatrix Theta, double lambda, int m);
    }

    private final WrongWay wrongWay;

    L2Misconception(WrongWay wrongWay) {
        this.wrongWay = wrongWay;
    }

    @SuppressWarnings("unchecked") // the signature says what the list holds
    private static WrongWay penalty(String hint, Penalty penalty) {
        return new WrongWay(
                "l2Penalty",
                hint,
                seen ->
                        penalty.of(
                                (List<RealMatrix>) seen.argument(0, List.class),
                                seen.argument(1, Double.class),
                                seen.argument(2, Integer.class)));
    }

    private static WrongWay gradient(String hint, Gradient gradient) {
        return new WrongWay(
                "l2Gradient",
                hint,
                seen ->
                        gradient.of(
                                seen.argument(0, RealMatrix.class),
                                seen.argument(1, Double.class),
                                seen.argument(2, Integer.class)));
    }

    private static double all(List<RealMatrix> Thetas) {
        return Thetas.stream().mapToDouble(Theta -> sum(Theta, t -> t * t)).sum();
    }

    private static double weights(List<RealMatrix> Thetas, DoubleUnaryOperator f) {
        return Thetas.stream().mapToDouble(Theta -> sum(withoutBias(Theta), f)).sum();
    }

    @Override
    public WrongWay wrongWay() {
        return wrongWay;
    }
}
