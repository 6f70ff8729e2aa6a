package annotebook.exercises.nb01_zero_initialization;

import static annotebook.matrix.Arithmetic.map;
import static annotebook.matrix.Arithmetic.transpose;
import static annotebook.matrix.Matrices.constant;

import annotebook.checks.Mistake;
import annotebook.checks.Observation;
import annotebook.checks.Reply;
import annotebook.checks.Symptom;
import annotebook.checks.Values;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleSupplier;
import java.util.function.Predicate;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * Wrong ways known to draw random weights.
 *
 * <p>Entries may be drawn in any order, so each wrong formula is made row by row and column by
 * column. A wrong loop shows in the matrix, by whatever formula its entries are drawn.
 */
final class RandomThetaMistakes {

    private static final String GAUSSIAN =
            "nextGaussian() is not uniform and has no bounds: use nextDouble()";

    private static final String UNIT_INTERVAL =
            "this is nextDouble() itself, from 0 to 1: stretch it to a width of 2 epsilon, then"
                    + " subtract epsilon";

    private static final String EPSILON_IGNORED =
            "the entries lie in [-1, 1], whatever epsilon is: multiply by it";

    private static final String ONLY_POSITIVE =
            "the entries lie in [0, epsilon]: nextDouble() is never negative; stretch it to a width"
                    + " of 2 epsilon, then subtract epsilon";

    private static final String NOT_SHIFTED = "the entries lie in [0, 2 epsilon]: subtract epsilon";

    private static final String ONLY_NEGATIVE =
            "the entries lie in [-epsilon, 0]: multiply by 2 * epsilon, the width of the interval,"
                    + " before you subtract epsilon";

    private static final String HALF_WIDTH =
            "the entries lie in [-epsilon/2, epsilon/2]: the interval is 2 epsilon wide";

    private static final String DOUBLE_WIDTH =
            "the entries lie in [-2 epsilon, 2 epsilon]: the interval is 2 epsilon wide, not 4";

    private RandomThetaMistakes() {}

    @Mistake(GAUSSIAN)
    static RealMatrix gaussian(int rows, int cols, double epsilon, Random random) {
        return drawn(rows, cols, () -> random.nextGaussian() * epsilon);
    }

    @Mistake(GAUSSIAN)
    static RealMatrix gaussianByColumns(int rows, int cols, double epsilon, Random random) {
        return transpose(gaussian(cols, rows, epsilon, random));
    }

    @Mistake(UNIT_INTERVAL)
    static RealMatrix unitInterval(int rows, int cols, double epsilon, Random random) {
        return drawn(rows, cols, random::nextDouble);
    }

    @Mistake(UNIT_INTERVAL)
    static RealMatrix unitIntervalByColumns(int rows, int cols, double epsilon, Random random) {
        return transpose(unitInterval(cols, rows, epsilon, random));
    }

    @Mistake(EPSILON_IGNORED)
    static RealMatrix epsilonIgnored(int rows, int cols, double epsilon, Random random) {
        return drawn(rows, cols, () -> 2 * random.nextDouble() - 1);
    }

    @Mistake(EPSILON_IGNORED)
    static RealMatrix epsilonIgnoredByColumns(int rows, int cols, double epsilon, Random random) {
        return transpose(epsilonIgnored(cols, rows, epsilon, random));
    }

    @Mistake(ONLY_POSITIVE)
    static RealMatrix onlyPositive(int rows, int cols, double epsilon, Random random) {
        return drawn(rows, cols, () -> random.nextDouble() * epsilon);
    }

    @Mistake(ONLY_POSITIVE)
    static RealMatrix onlyPositiveByColumns(int rows, int cols, double epsilon, Random random) {
        return transpose(onlyPositive(cols, rows, epsilon, random));
    }

    @Mistake(NOT_SHIFTED)
    static RealMatrix notShifted(int rows, int cols, double epsilon, Random random) {
        return drawn(rows, cols, () -> random.nextDouble() * 2 * epsilon);
    }

    @Mistake(NOT_SHIFTED)
    static RealMatrix notShiftedByColumns(int rows, int cols, double epsilon, Random random) {
        return transpose(notShifted(cols, rows, epsilon, random));
    }

    @Mistake(ONLY_NEGATIVE)
    static RealMatrix onlyNegative(int rows, int cols, double epsilon, Random random) {
        return drawn(rows, cols, () -> random.nextDouble() * epsilon - epsilon);
    }

    @Mistake(ONLY_NEGATIVE)
    static RealMatrix onlyNegativeByColumns(int rows, int cols, double epsilon, Random random) {
        return transpose(onlyNegative(cols, rows, epsilon, random));
    }

    @Mistake(HALF_WIDTH)
    static RealMatrix halfWidth(int rows, int cols, double epsilon, Random random) {
        return drawn(rows, cols, () -> (random.nextDouble() - 0.5) * epsilon);
    }

    @Mistake(HALF_WIDTH)
    static RealMatrix halfWidthByColumns(int rows, int cols, double epsilon, Random random) {
        return transpose(halfWidth(cols, rows, epsilon, random));
    }

    @Mistake(DOUBLE_WIDTH)
    static RealMatrix doubleWidth(int rows, int cols, double epsilon, Random random) {
        return drawn(rows, cols, () -> (2 * random.nextDouble() - 1) * 2 * epsilon);
    }

    @Mistake(DOUBLE_WIDTH)
    static RealMatrix doubleWidthByColumns(int rows, int cols, double epsilon, Random random) {
        return transpose(doubleWidth(cols, rows, epsilon, random));
    }

    @Symptom("rows and columns are exchanged: the matrix has rows x cols entries")
    static boolean transposed(List<Observation> calls) {
        return calls.stream().allMatch(call -> isMatrix(call, Theta -> isExchanged(call, Theta)));
    }

    @Symptom(
            "all entries are 0: nothing that was drawn came into the matrix. getRow and getData give"
                    + " copies; setEntry writes")
    static boolean zeros(List<Observation> calls) {
        return all(calls, Theta -> Theta.getFrobeniusNorm() == 0);
    }

    @Symptom(
            "all entries are the same number: call random.nextDouble() anew for each entry, inside"
                    + " both loops")
    static boolean oneNumber(List<Observation> calls) {
        return !zeros(calls) && all(calls, Theta -> rowsAreAlike(Theta) && columnsAreAlike(Theta));
    }

    @Symptom(
            "all rows are the same, so the hidden units would be identical: draw anew for each"
                    + " entry, not once for each column")
    static boolean oneRow(List<Observation> calls) {
        return all(calls, Theta -> rowsAreAlike(Theta) && !columnsAreAlike(Theta));
    }

    @Symptom("all entries of a row are the same: draw anew for each entry, not once for each row")
    static boolean oneColumn(List<Observation> calls) {
        return all(calls, Theta -> columnsAreAlike(Theta) && !rowsAreAlike(Theta));
    }

    @Symptom("column 0 was left at 0: here the bias weights are drawn like all others")
    static boolean biasZero(List<Observation> calls) {
        return all(calls, Theta -> !isZero(Theta) && isZero(Theta.getColumnMatrix(0)));
    }

    @Symptom("the last row was left at 0: i runs from 0 to rows - 1")
    static boolean lastRowZero(List<Observation> calls) {
        return all(
                calls,
                Theta -> !isZero(Theta) && isZero(Theta.getRowMatrix(Theta.getRowDimension() - 1)));
    }

    @Symptom("only -epsilon and epsilon occur: every number between them must be possible")
    static boolean endsOnly(List<Observation> calls) {
        return calls.stream().allMatch(call -> isMatrix(call, Theta -> hasEndsOnly(call, Theta)));
    }

    private static boolean all(List<Observation> calls, Predicate<RealMatrix> look) {
        return calls.stream().allMatch(call -> isMatrix(call, look));
    }

    private static boolean isMatrix(Observation call, Predicate<RealMatrix> look) {
        return call.reply() instanceof Reply.Returned returned
                && returned.value() instanceof RealMatrix Theta
                && Values.isFinite(Theta)
                && look.test(Theta);
    }

    private static boolean isExchanged(Observation call, RealMatrix Theta) {
        return Theta.getRowDimension() == call.argument(1, Integer.class)
                && Theta.getColumnDimension() == call.argument(0, Integer.class);
    }

    private static boolean hasEndsOnly(Observation call, RealMatrix Theta) {
        double epsilon = call.argument(2, Double.class);
        boolean ends =
                Arrays.stream(Theta.getData())
                        .flatMapToDouble(Arrays::stream)
                        .allMatch(entry -> Math.abs(entry) == epsilon);
        return ends && !(rowsAreAlike(Theta) && columnsAreAlike(Theta));
    }

    private static boolean rowsAreAlike(RealMatrix Theta) {
        return Arrays.stream(Theta.getData()).allMatch(row -> Arrays.equals(row, Theta.getRow(0)));
    }

    private static boolean columnsAreAlike(RealMatrix Theta) {
        return rowsAreAlike(transpose(Theta));
    }

    private static boolean isZero(RealMatrix Theta) {
        return Theta.getFrobeniusNorm() == 0;
    }

    private static RealMatrix drawn(int rows, int cols, DoubleSupplier draw) {
        return map(constant(rows, cols, 0), zero -> draw.getAsDouble());
    }
}
