package annotebook.exercises.nb09_multiclass_softmax;

import annotebook.checks.Misconception;
import annotebook.checks.WrongWay;
import annotebook.nn.Sigmoid;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.DoubleStream;
import org.apache.commons.math3.linear.RealMatrix;

/** Wrong ways known for the softmax of many rows. */
enum SoftmaxMisconception implements Misconception {
    NOT_STABLE(
            "e to a large z is infinite, and infinite / infinite is NaN. Take the largest entry of"
                    + " the row off each z first: that changes no answer, and nothing overflows",
            Z -> rows(Z, row -> shares(row, 0))),
    ONE_MAXIMUM(
            "the largest entry of the whole matrix was taken off: in a row far below it every e"
                    + " becomes 0. Each row has a largest entry of its own",
            Z -> rows(Z, row -> shares(row, largest(Z)))),
    MAXIMUM_FROM_ZERO(
            "the search for the largest entry starts at 0 (Double.MIN_VALUE is nearly 0, too), which"
                    + " is above every entry of a negative row. Start with the first entry",
            Z -> rows(Z, row -> shares(row, Math.max(0, max(row))))),
    SMALLEST_TAKEN_OFF(
            "the smallest entry was taken off: the others are then above 0 and can still overflow."
                    + " Take off the largest",
            Z -> rows(Z, row -> shares(row, Arrays.stream(row).min().orElse(0)))),
    MEAN_TAKEN_OFF(
            "the mean was taken off: an entry far above it still overflows. Take off the largest",
            Z -> rows(Z, row -> shares(row, Arrays.stream(row).average().orElse(0)))),
    LARGEST_SIZE_TAKEN_OFF(
            "the largest entry without its sign was taken off: in a row of -1000s every e becomes"
                    + " 0. Take off the largest entry itself",
            Z -> rows(Z, row -> shares(row, max(map(row, Math::abs))))),
    CUT_OFF(
            "large entries were cut to a limit, which makes them equal: take the largest entry of"
                    + " the row off instead",
            Z -> rows(Z, row -> shares(map(row, z -> Math.min(z, 700)), 0))),
    OVER_COLUMNS(
            "each column sums to 1 here: an example is a row, and its row must sum to 1",
            Z -> rows(Z.transpose(), row -> shares(row, max(row))).transpose()),
    OVER_COLUMNS_NOT_STABLE(
            OVER_COLUMNS.hint(), Z -> rows(Z.transpose(), row -> shares(row, 0)).transpose()),
    OVER_ALL("the whole matrix sums to 1 here: divide each row by its own sum", Z -> all(Z, 0)),
    OVER_ALL_STABLE(OVER_ALL.hint(), Z -> all(Z, largest(Z))),
    SUM_GOES_ON(
            "the sum goes on from row to row: set it to 0 at the beginning of each row",
            Z -> running(Z, false)),
    SUM_GOES_ON_STABLE(SUM_GOES_ON.hint(), Z -> running(Z, true)),
    NOT_DIVIDED(
            "this is e to the power of z alone: divide by the sum of the row",
            Z -> rows(Z, row -> map(row, Math::exp))),
    NOT_DIVIDED_STABLE(
            NOT_DIVIDED.hint(), Z -> rows(Z, row -> map(row, z -> Math.exp(z - max(row))))),
    NO_EXPONENTIAL(
            "z was divided by the sum of z, without the exponential: these are no probabilities,"
                    + " some are negative",
            Z -> rows(Z, row -> divided(row, Arrays.stream(row).sum()))),
    SIGMOIDS(
            "this is a sigmoid for each entry on its own: a softmax divides what all classes of the"
                    + " row share",
            Sigmoid::sigmoid),
    SIGMOIDS_DIVIDED(
            "sigmoids were divided by their sum: a softmax takes e to the power of z",
            Z -> rows(Sigmoid.sigmoid(Z), row -> divided(row, Arrays.stream(row).sum()))),
    NEGATIVE(
            "the sign of z is turned round: the largest z must get the largest share",
            Z -> rows(Z, row -> shares(map(row, z -> -z), -Arrays.stream(row).min().orElse(0)))),
    LOGARITHM(
            "this is the logarithm of the softmax: give the shares themselves",
            Z -> rows(Z, row -> map(shares(row, max(row)), Math::log))),
    POWERS_OF_TWO(
            "these are powers of 2: the softmax takes powers of e, Math.exp",
            Z -> rows(Z, row -> shares(map(row, z -> z * Math.log(2)), max(row) * Math.log(2)))),
    WINNER_TAKES_ALL(
            "the largest gets 1 and all others 0: the others have their share as well",
            Z -> rows(Z, row -> map(row, z -> z == max(row) ? 1 : 0)));

    private final WrongWay wrongWay;

    SoftmaxMisconception(String hint, UnaryOperator<RealMatrix> wrongSoftmax) {
        this.wrongWay =
                new WrongWay(
                        "softmax",
                        hint,
                        seen -> wrongSoftmax.apply(seen.argument(0, RealMatrix.class)));
    }

    private static RealMatrix rows(RealMatrix Z, UnaryOperator<double[]> f) {
        RealMatrix H = Z.copy();
        for (int i = 0; i < Z.getRowDimension(); i++) {
            H.setRow(i, f.apply(Z.getRow(i)));
        }
        return H;
    }

    private static double[] shares(double[] row, double takenOff) {
        double[] e = map(row, z -> Math.exp(z - takenOff));
        return divided(e, Arrays.stream(e).sum());
    }

    private static RealMatrix all(RealMatrix Z, double takenOff) {
        RealMatrix E = rows(Z, row -> map(row, z -> Math.exp(z - takenOff)));
        double sum = entries(E).sum();
        return rows(E, row -> divided(row, sum));
    }

    private static RealMatrix running(RealMatrix Z, boolean stable) {
        double[] sum = {0};
        return rows(
                Z,
                row -> {
                    double[] e = map(row, z -> Math.exp(z - (stable ? max(row) : 0)));
                    for (double share : e) {
                        sum[0] += share;
                    }
                    return divided(e, sum[0]);
                });
    }

    private static double[] map(double[] row, DoubleUnaryOperator f) {
        return Arrays.stream(row).map(f).toArray();
    }

    private static double[] divided(double[] row, double sum) {
        return map(row, share -> share / sum);
    }

    private static double max(double[] row) {
        return Arrays.stream(row).max().orElse(0);
    }

    private static double largest(RealMatrix Z) {
        return entries(Z).max().orElse(0);
    }

    private static DoubleStream entries(RealMatrix Z) {
        return Arrays.stream(Z.getData()).flatMapToDouble(Arrays::stream);
    }

    @Override
    public WrongWay wrongWay() {
        return wrongWay;
    }
}
