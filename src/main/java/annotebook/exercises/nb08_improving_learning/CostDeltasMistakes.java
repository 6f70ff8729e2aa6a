package annotebook.exercises.nb08_improving_learning;

import static annotebook.matrix.Arithmetic.hadamard;
import static annotebook.matrix.Arithmetic.map;
import static annotebook.matrix.Arithmetic.minus;
import static annotebook.matrix.Arithmetic.times;
import static annotebook.matrix.Arithmetic.transpose;
import static annotebook.nn.Sigmoid.sigmoid;
import static annotebook.nn.Sigmoid.sigmoidGradient;

import annotebook.checks.Mistake;
import org.apache.commons.math3.linear.RealMatrix;

/** Wrong ways known for the output errors of the two costs. */
final class CostDeltasMistakes {

    private static final String SIGN =
            "the sign is turned round: too large an answer has a positive delta, so A - Y";

    private static final String MEAN =
            "this divides by m: a delta belongs to one example, and D takes the mean later";

    private CostDeltasMistakes() {}

    @Mistake(
            of = "quadraticDelta",
            value =
                    "the slope is missing: with the quadratic cost nothing cancels it, so"
                            + " multiply by g'(Z)")
    static RealMatrix quadraticNoSlope(RealMatrix A, RealMatrix Y, RealMatrix Z) {
        return minus(A, Y);
    }

    @Mistake(
            of = "quadraticDelta",
            value =
                    "the slope was taken at A: g' belongs to Z, what goes *into* the sigmoid"
                            + " (sigmoidGradient(Z), or A .* (1 - A))")
    static RealMatrix quadraticSlopeOfA(RealMatrix A, RealMatrix Y, RealMatrix Z) {
        return hadamard(minus(A, Y), sigmoidGradient(A));
    }

    @Mistake(
            of = "quadraticDelta",
            value =
                    "this multiplies by g(Z), the answer itself: wanted is its slope,"
                            + " sigmoidGradient(Z)")
    static RealMatrix quadraticSigmoidForSlope(RealMatrix A, RealMatrix Y, RealMatrix Z) {
        return hadamard(minus(A, Y), sigmoid(Z));
    }

    @Mistake(
            of = "quadraticDelta",
            value = "Z (1 - Z) is no slope: with g' = g (1 - g) it is A .* (1 - A)")
    static RealMatrix quadraticZForA(RealMatrix A, RealMatrix Y, RealMatrix Z) {
        return hadamard(minus(A, Y), map(Z, z -> z * (1 - z)));
    }

    @Mistake(
            of = "quadraticDelta",
            value = "this multiplies by Z itself: wanted is the slope there, sigmoidGradient(Z)")
    static RealMatrix quadraticTimesZ(RealMatrix A, RealMatrix Y, RealMatrix Z) {
        return hadamard(minus(A, Y), Z);
    }

    @Mistake(
            of = "quadraticDelta",
            value =
                    "this is a product of matrices, m x m: .* multiplies entry by entry, with"
                            + " hadamard(...)")
    static RealMatrix quadraticMatrixProduct(RealMatrix A, RealMatrix Y, RealMatrix Z) {
        return times(minus(A, Y), transpose(sigmoidGradient(Z)));
    }

    @Mistake(of = "quadraticDelta", value = SIGN)
    static RealMatrix quadraticSign(RealMatrix A, RealMatrix Y, RealMatrix Z) {
        return hadamard(minus(Y, A), sigmoidGradient(Z));
    }

    @Mistake(of = "quadraticDelta", value = MEAN)
    static RealMatrix quadraticMean(RealMatrix A, RealMatrix Y, RealMatrix Z) {
        return times(1.0 / A.getRowDimension(), quadratic(A, Y, Z));
    }

    @Mistake(
            of = "quadraticDelta",
            value =
                    "this is twice too large: the cost has a 1/2, and the 2 of the square cancels"
                            + " it")
    static RealMatrix quadraticTwice(RealMatrix A, RealMatrix Y, RealMatrix Z) {
        return times(2, quadratic(A, Y, Z));
    }

    @Mistake(
            of = "quadraticDelta",
            value = "this is half of it: the 2 of the square cancels the 1/2 of the cost")
    static RealMatrix quadraticHalf(RealMatrix A, RealMatrix Y, RealMatrix Z) {
        return times(0.5, quadratic(A, Y, Z));
    }

    @Mistake(
            of = "quadraticDelta",
            value = "this is the cost of each output: delta is its slope by z, (A - Y) .* g'(Z)")
    static RealMatrix quadraticCost(RealMatrix A, RealMatrix Y, RealMatrix Z) {
        return map(minus(A, Y), d -> d * d / 2);
    }

    @Mistake(
            of = "quadraticDelta",
            value = "this is the slope alone: it multiplies the difference A - Y")
    static RealMatrix quadraticSlopeAlone(RealMatrix A, RealMatrix Y, RealMatrix Z) {
        return sigmoidGradient(Z);
    }

    @Mistake(
            of = "crossEntropyDelta",
            value =
                    "the slope does not belong here: the cross-entropy was made so that it"
                            + " cancels, and A - Y is left")
    static RealMatrix crossEntropySlope(RealMatrix A, RealMatrix Y) {
        return hadamard(minus(A, Y), map(A, a -> a * (1 - a)));
    }

    @Mistake(of = "crossEntropyDelta", value = SIGN)
    static RealMatrix crossEntropySign(RealMatrix A, RealMatrix Y) {
        return minus(Y, A);
    }

    @Mistake(of = "crossEntropyDelta", value = MEAN)
    static RealMatrix crossEntropyMean(RealMatrix A, RealMatrix Y) {
        return times(1.0 / A.getRowDimension(), minus(A, Y));
    }

    @Mistake(
            of = "crossEntropyDelta",
            value =
                    "this is the slope of the cost by a; delta is its slope by z: times a (1 -"
                            + " a), which leaves A - Y")
    static RealMatrix crossEntropyByA(RealMatrix A, RealMatrix Y) {
        return hadamard(minus(A, Y), map(A, a -> 1 / (a * (1 - a))));
    }

    @Mistake(
            of = "crossEntropyDelta",
            value = "this squares the difference: delta is the plain A - Y")
    static RealMatrix crossEntropySquared(RealMatrix A, RealMatrix Y) {
        return map(minus(A, Y), d -> d * d);
    }

    /** The right one. */
    private static RealMatrix quadratic(RealMatrix A, RealMatrix Y, RealMatrix Z) {
        return hadamard(minus(A, Y), sigmoidGradient(Z));
    }
}
