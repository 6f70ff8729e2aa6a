package annotebook.exercises.nb08_improving_learning;

import annotebook.checks.Explanation;
import annotebook.checks.Observation;
import annotebook.checks.Reply;
import annotebook.exercises.common.ExpectRandom;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.DoubleStream;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.stat.StatUtils;

/**
 * Wrong ways known to draw weights of deviation 1/sqrt(n_in), told from the numbers that were drawn.
 *
 * <p>Of 10,000 draws or more the deviation is known to within 3 %: the error of a right answer has a
 * deviation of 1/sqrt(2n) = 0.7 %.
 */
enum ScaledThetaMisconception implements Explanation {
    TRANSPOSED(
            "rows and columns are exchanged: the matrix has rows x cols entries",
            (call, Theta) ->
                    Theta.getRowDimension() == call.cols()
                            && Theta.getColumnDimension() == call.rows()
                            && call.rows() != call.cols()),
    ZERO(
            "all entries are 0: in Java 1 / n is 0 for whole numbers. Write 1 / Math.sqrt(n)",
            (call, Theta) -> entries(Theta).allMatch(x -> x == 0)),
    ONE_NUMBER(
            "all entries are the same number: draw anew for each entry, inside both loops",
            (call, Theta) -> entries(Theta).allMatch(x -> x == Theta.getEntry(0, 0))),
    ONE_ROW(
            "all rows are the same: draw anew for each entry, not once for each column",
            (call, Theta) ->
                    Theta.getRowDimension() > 1
                            && Arrays.stream(Theta.getData())
                                    .allMatch(row -> Arrays.equals(row, Theta.getRow(0)))),
    BIAS_ZERO(
            "column 0 was left at 0: here the bias weights are drawn like all others",
            (call, Theta) -> Arrays.stream(Theta.getColumn(0)).allMatch(x -> x == 0)),
    BIAS_NOT_SCALED(
            "column 0 was not scaled: here the bias weights are drawn like all others",
            (call, Theta) ->
                    isLarge(Theta)
                            && isNear(1, deviation(Theta.getColumn(0)))
                            && isNear(right(call), deviation(Theta.getColumn(1)))),
    ONLY_POSITIVE(
            "no entry is negative: take the draw as it comes, without its absolute value",
            (call, Theta) -> isLarge(Theta) && entries(Theta).allMatch(x -> x >= 0)),
    UNIFORM(
            "the entries have hard bounds, so they are uniform: nextGaussian() is wanted here",
            (call, Theta) -> isLarge(Theta) && extent(Theta) < 2 * deviation(entries(Theta))),
    STANDARD_NORMAL(
            "the deviation is 1: multiply each draw by 1 / Math.sqrt(n_in)", scale(call -> 1)),
    BIAS_COUNTED(
            "n_in was taken as cols: the bias unit is no input, n_in = cols - 1",
            scale(call -> 1 / Math.sqrt(call.cols()))),
    BY_OUTPUTS(
            "n_in was taken as rows: rows is the number of units fed, and n_in = cols - 1 that of"
                    + " the inputs",
            scale(call -> 1 / Math.sqrt(call.rows()))),
    VARIANCE(
            "1 / n_in is the variance: nextGaussian() is multiplied by its root, the deviation 1 /"
                    + " Math.sqrt(n_in)",
            scale(call -> 1.0 / (call.cols() - 1))),
    GROWING(
            "the weights grow with n_in: divide by Math.sqrt(n_in), do not multiply",
            scale(call -> Math.sqrt(call.cols() - 1))),
    HE(
            "sqrt(2 / n_in) is meant for rectified linear units: here it is 1 / Math.sqrt(n_in)",
            scale(call -> Math.sqrt(2.0 / (call.cols() - 1)))),
    GLOROT(
            "the units that are fed do not count here: the deviation is 1 / Math.sqrt(n_in), n_in ="
                    + " cols - 1",
            scale(call -> Math.sqrt(2.0 / (call.rows() + call.cols() - 1)))),
    SHIFTED(
            "the mean is not 0: add nothing to the draw",
            (call, Theta) ->
                    isLarge(Theta)
                            && Math.abs(StatUtils.mean(entries(Theta).toArray()))
                                    > 0.1 * right(call));

    /** The size that was asked for. */
    private record Size(int rows, int cols) {}

    private interface Deviation {
        double of(Size call);
    }

    private final String hint;
    private final BiPredicate<Size, RealMatrix> fits;

    ScaledThetaMisconception(String hint, BiPredicate<Size, RealMatrix> fits) {
        this.hint = hint;
        this.fits = fits;
    }

    private static BiPredicate<Size, RealMatrix> scale(Deviation deviation) {
        return (call, Theta) ->
                isLarge(Theta) && isNear(deviation.of(call), deviation(entries(Theta)));
    }

    private static double right(Size call) {
        return 1 / Math.sqrt(call.cols() - 1);
    }

    private static boolean isLarge(RealMatrix Theta) {
        return Theta.getRowDimension() * Theta.getColumnDimension() >= ExpectRandom.SAMPLE;
    }

    private static boolean isNear(double wanted, double got) {
        return Math.abs(got / wanted - 1) < 0.03;
    }

    private static double extent(RealMatrix Theta) {
        return entries(Theta).map(Math::abs).max().orElse(0);
    }

    private static double deviation(double... values) {
        return Math.sqrt(StatUtils.populationVariance(values));
    }

    private static double deviation(DoubleStream values) {
        return deviation(values.toArray());
    }

    private static DoubleStream entries(RealMatrix Theta) {
        return Arrays.stream(Theta.getData()).flatMapToDouble(Arrays::stream);
    }

    @Override
    public String about() {
        return "scaledTheta";
    }

    @Override
    public String hint() {
        return hint;
    }

    @Override
    public boolean explains(List<Observation> observations, List<Observation> exercise) {
        List<Observation> returned =
                observations.stream().filter(o -> o.reply() instanceof Reply.Returned).toList();
        return !returned.isEmpty() && returned.stream().allMatch(this::fits);
    }

    private boolean fits(Observation seen) {
        Size size = new Size(seen.argument(0, Integer.class), seen.argument(1, Integer.class));
        return fits.test(size, (RealMatrix) ((Reply.Returned) seen.reply()).value());
    }
}
