package annotebook.exercises.nb08_improving_learning;

import static annotebook.exercises.nb08_improving_learning.WeightPenalty.withoutBias;
import static annotebook.matrix.Arithmetic.map;
import static annotebook.matrix.Arithmetic.minus;

import annotebook.checks.Mistake;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.linear.RealMatrix;

/** Wrong ways known for the gradient of the L1 penalty. */
final class L1Mistakes {

    private static final String IN_PLACE =
            "Theta itself was changed on the way: make a new matrix with map(Theta, ...), or work"
                    + " on Theta.copy()";

    private L1Mistakes() {}

    @Mistake(
            "a weight of exactly 0 must be left alone: its gradient is 0, and not that of a"
                    + " positive one. Math.signum(0) is 0")
    static RealMatrix oneAtZero(RealMatrix Theta, double lambda, int m) {
        return weights(Theta, t -> t >= 0 ? lambda / m : -lambda / m);
    }

    @Mistake(
            "a weight of exactly 0 must be left alone: its gradient is 0, and not that of a"
                    + " negative one. Math.signum(0) is 0")
    static RealMatrix minusOneAtZero(RealMatrix Theta, double lambda, int m) {
        return weights(Theta, t -> t > 0 ? lambda / m : -lambda / m);
    }

    @Mistake("theta / |theta| is 0 / 0 = NaN where theta is 0: Math.signum(theta) is 0 there")
    static RealMatrix nanAtZero(RealMatrix Theta, double lambda, int m) {
        return weights(Theta, t -> lambda / m * t / Math.abs(t));
    }

    @Mistake(
            "each weight was cut to a whole number before its sign was taken, so that 0.9 and -0.9 count"
                    + " as 0: Math.signum(theta) takes a double")
    static RealMatrix wholeNumbers(RealMatrix Theta, double lambda, int m) {
        return weights(Theta, t -> lambda / m * Math.signum((int) t));
    }

    @Mistake("the bias column was regularised: its gradient is 0, in column 0 of every row")
    static RealMatrix withBias(RealMatrix Theta, double lambda, int m) {
        return signs(Theta, lambda, m);
    }

    @Mistake("the zeros are in the last column: the bias weights are in column 0")
    static RealMatrix lastColumn(RealMatrix Theta, double lambda, int m) {
        return WeightPenalty.withoutColumn(Theta.getColumnDimension() - 1, signs(Theta, lambda, m));
    }

    @Mistake("the bias column is missing: the gradient has Theta's size, with zeros in column 0")
    static RealMatrix withoutColumn(RealMatrix Theta, double lambda, int m) {
        return signs(withoutBias(Theta), lambda, m);
    }

    @Mistake("m is missing: the factor is lambda / m")
    static RealMatrix withoutM(RealMatrix Theta, double lambda, int m) {
        return weights(Theta, t -> lambda * Math.signum(t));
    }

    @Mistake("the factor is lambda / m: L1 has no square, so there is no 1/2 either")
    static RealMatrix half(RealMatrix Theta, double lambda, int m) {
        return weights(Theta, t -> lambda / (2 * m) * Math.signum(t));
    }

    @Mistake(
            "this is the gradient of L2: that of L1 has the same size for a small weight and for"
                    + " a large one, only the sign of theta counts")
    static RealMatrix ofL2(RealMatrix Theta, double lambda, int m) {
        return weights(Theta, t -> lambda / m * t);
    }

    @Mistake("this is |theta|, the penalty: its slope is the sign of theta, 1 or -1")
    static RealMatrix absolute(RealMatrix Theta, double lambda, int m) {
        return weights(Theta, t -> lambda / m * Math.abs(t));
    }

    @Mistake("the sign is missing: where theta is negative, the gradient is negative too")
    static RealMatrix withoutSign(RealMatrix Theta, double lambda, int m) {
        return weights(Theta, t -> lambda / m);
    }

    @Mistake("the sign is turned round: this is added to D, and the step subtracts D")
    static RealMatrix signTurned(RealMatrix Theta, double lambda, int m) {
        return weights(Theta, t -> -lambda / m * Math.signum(t));
    }

    @Mistake("these are the weights after they shrank: return the gradient alone")
    static RealMatrix shrunk(RealMatrix Theta, double lambda, int m) {
        return minus(Theta, WeightPenalty.l1Gradient(Theta, lambda, m));
    }

    @Mistake("this is always 0: in Java 1 / m is 0 for whole numbers. Begin with lambda, a double")
    static RealMatrix zero(RealMatrix Theta, double lambda, int m) {
        return weights(Theta, t -> 1 / m * lambda * Math.signum(t));
    }

    @Mistake(IN_PLACE)
    static RealMatrix inPlace(RealMatrix Theta, double lambda, int m) {
        Theta.setSubMatrix(WeightPenalty.l1Gradient(Theta, lambda, m).getData(), 0, 0);
        return Theta;
    }

    @Mistake(IN_PLACE)
    static RealMatrix biasesInPlace(RealMatrix Theta, double lambda, int m) {
        L2Mistakes.clearBiases(Theta);
        return signs(Theta, lambda, m);
    }

    /** lambda/m sign(theta), for the biases too. */
    private static RealMatrix signs(RealMatrix Theta, double lambda, int m) {
        return map(Theta, t -> lambda / m * Math.signum(t));
    }

    /** f of each weight, 0 for the biases. */
    private static RealMatrix weights(RealMatrix Theta, DoubleUnaryOperator f) {
        return WeightPenalty.withoutColumn(0, map(Theta, f));
    }
}
