package annotebook.exercises.nb08_improving_learning;

import static annotebook.exercises.nb08_improving_learning.WeightPenalty.sum;
import static annotebook.exercises.nb08_improving_learning.WeightPenalty.withoutBias;
import static annotebook.exercises.nb08_improving_learning.WeightPenalty.withoutColumn;
import static annotebook.matrix.Arithmetic.hadamard;
import static annotebook.matrix.Arithmetic.minus;
import static annotebook.matrix.Arithmetic.times;
import static annotebook.matrix.Arithmetic.transpose;

import annotebook.checks.Mistake;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.linear.RealMatrix;

/** Wrong ways known for the L2 penalty and its gradient. */
final class L2Mistakes {

    private static final String IN_PLACE =
            "Theta itself was changed on the way: its bias weights are gone from the network. Work"
                    + " on what times(...) returns, or on Theta.copy()";

    private static final String ROOT =
            "this takes the square root: the penalty adds up squares, without a root";

    private L2Mistakes() {}

    @Mistake(
            of = "l2Penalty",
            value =
                    "the bias weights are in the sum: leave column 0 of each Theta out, j runs"
                            + " from 1")
    static double penaltyWithBias(List<RealMatrix> Thetas, double lambda, int m) {
        return lambda / (2 * m) * all(Thetas);
    }

    @Mistake(of = "l2Penalty", value = "this is twice too large: the factor is lambda / (2 m)")
    static double penaltyWithoutHalf(List<RealMatrix> Thetas, double lambda, int m) {
        return lambda / m * squares(Thetas);
    }

    @Mistake(
            of = "l2Penalty",
            value =
                    "two things at once: leave the bias columns out, and the factor is lambda /"
                            + " (2 m)")
    static double penaltyWithBiasWithoutHalf(List<RealMatrix> Thetas, double lambda, int m) {
        return lambda / m * all(Thetas);
    }

    @Mistake(of = "l2Penalty", value = "m is missing: the factor is lambda / (2 m)")
    static double penaltyWithoutM(List<RealMatrix> Thetas, double lambda, int m) {
        return lambda / 2 * squares(Thetas);
    }

    @Mistake(
            of = "l2Penalty",
            value = "lambda / 2 * m multiplies by m for Java: write lambda / (2 * m)")
    static double penaltyTimesM(List<RealMatrix> Thetas, double lambda, int m) {
        return lambda / 2 * m * squares(Thetas);
    }

    @Mistake(of = "l2Penalty", value = "lambda is missing: the factor is lambda / (2 m)")
    static double penaltyWithoutLambda(List<RealMatrix> Thetas, double lambda, int m) {
        return squares(Thetas) / (2 * m);
    }

    @Mistake(of = "l2Penalty", value = "this adds up |theta|, as L1 does: L2 adds up the squares")
    static double penaltyAbsolute(List<RealMatrix> Thetas, double lambda, int m) {
        return lambda / (2 * m) * weights(Thetas, Math::abs);
    }

    @Mistake(
            of = "l2Penalty",
            value = "this adds up the weights themselves: square each of them first")
    static double penaltyPlainSum(List<RealMatrix> Thetas, double lambda, int m) {
        return lambda / (2 * m) * weights(Thetas, t -> t);
    }

    @Mistake(of = "l2Penalty", value = ROOT)
    static double penaltyRoot(List<RealMatrix> Thetas, double lambda, int m) {
        return lambda / (2 * m) * Math.sqrt(squares(Thetas));
    }

    /** Of each Theta by itself, as getFrobeniusNorm() gives it. */
    @Mistake(of = "l2Penalty", value = ROOT)
    static double penaltyNorms(List<RealMatrix> Thetas, double lambda, int m) {
        return lambda
                / (2 * m)
                * Thetas.stream().mapToDouble(Theta -> withoutBias(Theta).getFrobeniusNorm()).sum();
    }

    @Mistake(of = "l2Penalty", value = "only the first Theta is in the sum: add up over all layers")
    static double penaltyFirstLayer(List<RealMatrix> Thetas, double lambda, int m) {
        return WeightPenalty.l2(Thetas.subList(0, 1), lambda, m);
    }

    @Mistake(
            of = "l2Penalty",
            value =
                    "only the last Theta is in the sum: start the sum before the loop over the"
                            + " layers")
    static double penaltyLastLayer(List<RealMatrix> Thetas, double lambda, int m) {
        return WeightPenalty.l2(Thetas.subList(Thetas.size() - 1, Thetas.size()), lambda, m);
    }

    @Mistake(
            of = "l2Penalty",
            value =
                    "this is always 0: in Java 1 / (2 * m) is 0 for whole numbers. Begin with"
                            + " lambda, a double")
    static double penaltyZero(List<RealMatrix> Thetas, double lambda, int m) {
        return 1 / (2 * m) * lambda * squares(Thetas);
    }

    @Mistake(
            of = "l2Gradient",
            value = "the bias column was regularised: its gradient is 0, in column 0 of every row")
    static RealMatrix gradientWithBias(RealMatrix Theta, double lambda, int m) {
        return times(lambda / m, Theta);
    }

    @Mistake(
            of = "l2Gradient",
            value = "the zeros are in the last column: the bias weights are in column 0")
    static RealMatrix gradientLastColumn(RealMatrix Theta, double lambda, int m) {
        return withoutColumn(Theta.getColumnDimension() - 1, times(lambda / m, Theta));
    }

    @Mistake(
            of = "l2Gradient",
            value =
                    "the zeros are in row 0: a row belongs to a unit. The bias weights are column"
                            + " 0")
    static RealMatrix gradientFirstRow(RealMatrix Theta, double lambda, int m) {
        return transpose(withoutColumn(0, times(lambda / m, transpose(Theta))));
    }

    @Mistake(
            of = "l2Gradient",
            value =
                    "the bias column is missing: the gradient has Theta's size, with zeros in"
                            + " column 0")
    static RealMatrix gradientWithoutColumn(RealMatrix Theta, double lambda, int m) {
        return times(lambda / m, withoutBias(Theta));
    }

    @Mistake(
            of = "l2Gradient",
            value =
                    "only entry (0, 0) was set to 0: each row has a bias weight, so all of column 0"
                            + " is 0")
    static RealMatrix gradientOneBiasCleared(RealMatrix Theta, double lambda, int m) {
        RealMatrix gradient = times(lambda / m, Theta);
        gradient.setEntry(0, 0, 0);
        return gradient;
    }

    @Mistake(of = "l2Gradient", value = "m is missing: the factor is lambda / m")
    static RealMatrix gradientWithoutM(RealMatrix Theta, double lambda, int m) {
        return withoutColumn(0, times(lambda, Theta));
    }

    @Mistake(
            of = "l2Gradient",
            value =
                    "this is half of it: the 2 of the square cancels the 1/2, which leaves lambda"
                            + " / m")
    static RealMatrix gradientHalf(RealMatrix Theta, double lambda, int m) {
        return withoutColumn(0, times(lambda / (2 * m), Theta));
    }

    @Mistake(
            of = "l2Gradient",
            value =
                    "this is twice too large: the 2 of the square cancels the 1/2, which leaves"
                            + " lambda / m")
    static RealMatrix gradientTwice(RealMatrix Theta, double lambda, int m) {
        return withoutColumn(0, times(2 * lambda / m, Theta));
    }

    @Mistake(
            of = "l2Gradient",
            value = "the sign is turned round: this is added to D, and the step subtracts D")
    static RealMatrix gradientSign(RealMatrix Theta, double lambda, int m) {
        return withoutColumn(0, times(-lambda / m, Theta));
    }

    @Mistake(
            of = "l2Gradient",
            value = "this is the gradient of L1: that of L2 is in proportion to the weight itself")
    static RealMatrix gradientOfL1(RealMatrix Theta, double lambda, int m) {
        return WeightPenalty.l1Gradient(Theta, lambda, m);
    }

    @Mistake(
            of = "l2Gradient",
            value =
                    "these are the weights after they shrank: return the gradient alone, lambda /"
                            + " m times Theta")
    static RealMatrix gradientShrunk(RealMatrix Theta, double lambda, int m) {
        return minus(Theta, WeightPenalty.l2Gradient(Theta, lambda, m));
    }

    @Mistake(
            of = "l2Gradient",
            value =
                    "this is always 0: in Java 1 / m is 0 for whole numbers. Begin with lambda, a"
                            + " double")
    static RealMatrix gradientZero(RealMatrix Theta, double lambda, int m) {
        return withoutColumn(0, times(1 / m * lambda, Theta));
    }

    @Mistake(
            of = "l2Gradient",
            value =
                    "this squares the weights: the slope of a square is in proportion to the"
                            + " weight itself")
    static RealMatrix gradientSquared(RealMatrix Theta, double lambda, int m) {
        return withoutColumn(0, times(lambda / m, hadamard(Theta, Theta)));
    }

    @Mistake(of = "l2Gradient", value = IN_PLACE)
    static RealMatrix gradientInPlace(RealMatrix Theta, double lambda, int m) {
        clearBiases(Theta);
        return times(lambda / m, Theta);
    }

    @Mistake(of = "l2Gradient", value = IN_PLACE)
    static RealMatrix gradientWrittenIntoTheta(RealMatrix Theta, double lambda, int m) {
        RealMatrix gradient = WeightPenalty.l2Gradient(Theta, lambda, m);
        Theta.setSubMatrix(gradient.getData(), 0, 0);
        return Theta;
    }

    static void clearBiases(RealMatrix Theta) {
        Theta.setColumn(0, new double[Theta.getRowDimension()]);
    }

    /** The squares of all weights, biases and others. */
    private static double all(List<RealMatrix> Thetas) {
        return Thetas.stream().mapToDouble(Theta -> sum(Theta, t -> t * t)).sum();
    }

    private static double squares(List<RealMatrix> Thetas) {
        return weights(Thetas, t -> t * t);
    }

    private static double weights(List<RealMatrix> Thetas, DoubleUnaryOperator f) {
        return Thetas.stream().mapToDouble(Theta -> sum(withoutBias(Theta), f)).sum();
    }
}
