package annotebook.exercises.nb08_improving_learning;

import static annotebook.matrix.Arithmetic.hadamard;
import static annotebook.matrix.Arithmetic.map;
import static annotebook.matrix.Arithmetic.minus;
import static annotebook.matrix.Arithmetic.times;
import static annotebook.nn.Sigmoid.sigmoid;
import static annotebook.nn.Sigmoid.sigmoidGradient;

import annotebook.checks.Misconception;
import annotebook.checks.Observation;
import annotebook.checks.WrongWay;
import java.util.function.BinaryOperator;
import org.apache.commons.math3.linear.RealMatrix;

/** Wrong ways known for the output errors of the two costs. */
enum CostDeltaMisconception implements Misconception {
    QUADRATIC_NO_SLOPE(
            "the slope is missing: with the quadratic cost nothing cancels it, so multiply by g'(Z)",
            (A, Y, Z) -> minus(A, Y)),
    QUADRATIC_SLOPE_OF_A(
            "the slope was taken at A: g' belongs to Z, what goes *into* the sigmoid"
                    + " (sigmoidGradient(Z), or A .* (1 - A))",
            (A, Y, Z) -> hadamard(minus(A, Y), sigmoidGradient(A))),
    QUADRATIC_SIGMOID_FOR_SLOPE(
            "this multiplies by g(Z), the answer itself: wanted is its slope, sigmoidGradient(Z)",
            (A, Y, Z) -> hadamard(minus(A, Y), sigmoid(Z))),
    QUADRATIC_Z_FOR_A(
            "Z (1 - Z) is no slope: with g' = g (1 - g) it is A .* (1 - A)",
            (A, Y, Z) -> hadamard(minus(A, Y), map(Z, z -> z * (1 - z)))),
    QUADRATIC_SIGN(
            "the sign is turned round: too large an answer has a positive delta, so A - Y",
            (A, Y, Z) -> hadamard(minus(Y, A), sigmoidGradient(Z))),
    QUADRATIC_MEAN(
            "this divides by m: a delta belongs to one example, and D takes the mean later",
            (A, Y, Z) -> times(1.0 / m(A), hadamard(minus(A, Y), sigmoidGradient(Z)))),
    QUADRATIC_TWICE(
            "this is twice too large: the cost has a 1/2, and the 2 of the square cancels it",
            (A, Y, Z) -> times(2, hadamard(minus(A, Y), sigmoidGradient(Z)))),
    QUADRATIC_HALF(
            "this is half of it: the 2 of the square cancels the 1/2 of the cost",
            (A, Y, Z) -> times(0.5, hadamard(minus(A, Y), sigmoidGradient(Z)))),
    QUADRATIC_COST(
            "this is the cost of each output: delta is its slope by z, (A - Y) .* g'(Z)",
            (A, Y, Z) -> map(minus(A, Y), d -> d * d / 2)),
    QUADRATIC_SLOPE_ALONE(
            "this is the slope alone: it multiplies the difference A - Y",
            (A, Y, Z) -> sigmoidGradient(Z)),

    CROSS_ENTROPY_SLOPE(
            "the slope does not belong here: the cross-entropy was made so that it cancels, and A -"
                    + " Y is left",
            (A, Y) -> hadamard(minus(A, Y), map(A, a -> a * (1 - a)))),
    CROSS_ENTROPY_SIGN(
            "the sign is turned round: too large an answer has a positive delta, so A - Y",
            (A, Y) -> minus(Y, A)),
    CROSS_ENTROPY_MEAN(
            "this divides by m: a delta belongs to one example, and D takes the mean later",
            (A, Y) -> times(1.0 / m(A), minus(A, Y))),
    CROSS_ENTROPY_BY_A(
            "this is the slope of the cost by a; delta is its slope by z: times a (1 - a), which"
                    + " leaves A - Y",
            (A, Y) -> hadamard(minus(A, Y), map(A, a -> 1 / (a * (1 - a))))),
    CROSS_ENTROPY_SQUARED(
            "this squares the difference: delta is the plain A - Y",
            (A, Y) -> map(minus(A, Y), d -> d * d));

    /** Of A, Y and Z. */
    private interface OfThree {
        RealMatrix apply(RealMatrix A, RealMatrix Y, RealMatrix Z);
    }

    private final WrongWay wrongWay;

    CostDeltaMisconception(String hint, OfThree quadratic) {
        this.wrongWay =
                new WrongWay(
                        "quadraticDelta",
                        hint,
                        seen -> quadratic.apply(matrix(seen, 0), matrix(seen, 1), matrix(seen, 2)));
    }

    CostDeltaMisconception(String hint, BinaryOperator<RealMatrix> crossEntropy) {
        this.wrongWay =
                new WrongWay(
                        "crossEntropyDelta",
                        hint,
                        seen -> crossEntropy.apply(matrix(seen, 0), matrix(seen, 1)));
    }

    private static int m(RealMatrix A) {
        return A.getRowDimension();
    }

    private static RealMatrix matrix(Observation seen, int argument) {
        return seen.argument(argument, RealMatrix.class);
    }

    @Override
    public WrongWay wrongWay() {
        return wrongWay;
    }
}
