package annotebook.exercises.nb08_improving_learning;

import annotebook.checks.Observation;
import annotebook.checks.Reply;
import annotebook.exercises.common.ExpectRandom;
import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.stat.StatUtils;

/**
 * Weights that a student drew.
 *
 * <p>Of 10,000 draws or more the deviation is known to within 3 %: the error of a right answer has
 * a deviation of 1/sqrt(2n) = 0.7 %.
 *
 * @param rows how many were asked for
 * @param cols how many were asked for
 * @param Theta what came
 */
record Drawn(int rows, int cols, RealMatrix Theta) {

    /** What came of a call that returned a matrix. */
    static Drawn of(Observation call) {
        return new Drawn(
                call.argument(0, Integer.class),
                call.argument(1, Integer.class),
                (RealMatrix) ((Reply.Returned) call.reply()).value());
    }

    /** Whether there are enough to judge their distribution. */
    boolean isLarge() {
        return Theta.getRowDimension() * Theta.getColumnDimension() >= ExpectRandom.SAMPLE;
    }

    boolean isTransposed() {
        return Theta.getRowDimension() == cols
                && Theta.getColumnDimension() == rows
                && rows != cols;
    }

    boolean isOneNumber() {
        return entries().allMatch(x -> x == Theta.getEntry(0, 0));
    }

    boolean isOneRow() {
        return Theta.getRowDimension() > 1
                && Arrays.stream(Theta.getData())
                        .allMatch(row -> Arrays.equals(row, Theta.getRow(0)));
    }

    boolean isPositive() {
        return entries().allMatch(x -> x >= 0);
    }

    /** Whether none is as far out as Gaussian numbers get. */
    boolean isBounded() {
        return entries().map(Math::abs).max().orElse(0) < 2 * deviation(entries());
    }

    /** Whether they are many, of this deviation, and look like nothing else that is known. */
    boolean isGaussian(double deviation) {
        return isLarge()
                && isNear(deviation, deviation(entries()))
                && !isPositive()
                && !isBounded();
    }

    double mean() {
        return entries().average().orElse(0);
    }

    /** The deviation that was asked for. */
    double right() {
        return 1 / Math.sqrt(cols - 1);
    }

    DoubleStream column(int j) {
        return Arrays.stream(Theta.getColumn(j));
    }

    static boolean isNear(double wanted, double got) {
        return Math.abs(got / wanted - 1) < 0.03;
    }

    static double deviation(DoubleStream values) {
        return Math.sqrt(StatUtils.populationVariance(values.toArray()));
    }

    private DoubleStream entries() {
        return Arrays.stream(Theta.getData()).flatMapToDouble(Arrays::stream);
    }
}
