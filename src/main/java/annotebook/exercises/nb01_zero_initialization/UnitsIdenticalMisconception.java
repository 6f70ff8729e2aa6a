package annotebook.exercises.nb01_zero_initialization;

import annotebook.checks.Misconception;
import annotebook.checks.WrongWay;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.RealMatrix;

/** Wrong ways to ask whether all hidden units of a layer are identical. */
enum UnitsIdenticalMisconception implements Misconception {
    ALWAYS_TRUE(
            "this always says true: is there a return inside the loop, before row 1 was compared?",
            Theta -> true),
    ALWAYS_FALSE("this always says false", Theta -> false),
    OPPOSITE(
            "true and false are exchanged: true means that all rows are the same",
            Theta -> !alike(Theta)),
    COLUMNS(
            "this compares columns: the weights going into hidden unit i are row i",
            Theta -> alike(Theta.transpose())),
    ALL_ZERO(
            "this asks whether all weights are 0: units are identical whenever their rows are,"
                    + " whatever the numbers",
            Theta -> Theta.getFrobeniusNorm() == 0),
    ALL_ENTRIES(
            "this asks for one number throughout: the rows must equal each other, the entries"
                    + " within a row need not",
            Theta -> alike(Theta) && alike(Theta.transpose())),
    BIAS_SKIPPED(
            "column 0 was left out: the bias weight is a parameter of the unit too",
            Theta -> alike(Theta, 1, Theta.getColumnDimension())),
    BIAS_ONLY(
            "only column 0 was compared: every entry of the rows counts",
            Theta -> alike(Theta, 0, 1)),
    LAST_COLUMN_SKIPPED(
            "the last column was left out: j runs from 0 to getColumnDimension() - 1",
            Theta -> alike(Theta, 0, Theta.getColumnDimension() - 1)),
    LAST_ROW_SKIPPED(
            "the last row was left out: i runs up to getRowDimension() - 1",
            Theta -> rows(Theta).limit(rows(Theta).count() - 1).allMatch(i -> likeRow0(Theta, i))),
    TWO_ROWS_ONLY(
            "only rows 0 and 1 were compared: is there a return inside the loop? Say true only when"
                    + " all rows were compared",
            Theta -> rows(Theta).limit(2).allMatch(i -> likeRow0(Theta, i))),
    LAST_ROW_DECIDES(
            "the last row alone decides, because each comparison overwrites the one before: once a"
                    + " row differs the answer is false for good",
            Theta -> likeRow0(Theta, Theta.getRowDimension() - 1)),
    LAST_ENTRY_DECIDES(
            "the last entry alone decides, because each comparison overwrites the one before: once"
                    + " an entry differs the answer is false for good",
            UnitsIdenticalMisconception::lastEntryAlike),
    ANY_ROW(
            "one row like row 0 is not enough: every row must be",
            Theta -> rows(Theta).skip(1).anyMatch(i -> likeRow0(Theta, i))),
    NEIGHBOURS(
            "each row was compared with the row before it: small steps add up, so compare with row 0",
            Theta -> rows(Theta).skip(1).allMatch(i -> near(Theta, i, i - 1))),
    ONE_ROW_FALSE(
            "a single row equals row 0, so the answer is true",
            Theta -> Theta.getRowDimension() > 1 && alike(Theta)),
    EXACT(
            "the entries were compared exactly: allow a difference of 1e-12, because the same sum"
                    + " in another order is rounded otherwise",
            Theta -> rows(Theta).allMatch(i -> distance(Theta, i, 0) == 0)),
    TOO_LOOSE(
            "differences that count are overlooked: the tolerance is 1e-12",
            Theta -> rows(Theta).allMatch(i -> distance(Theta, i, 0) <= 1e-9)),
    ONLY_BELOW(
            "a difference counts up and down: compare Math.abs of it with 1e-12",
            UnitsIdenticalMisconception::noneAboveRow0),
    ONLY_ABOVE(ONLY_BELOW.hint(), Theta -> noneAboveRow0(Theta.scalarMultiply(-1))),
    ROW_SUMS(
            "the sums of the rows were compared: different rows can have the same sum, so compare"
                    + " entry by entry",
            UnitsIdenticalMisconception::sumsAlike);

    private static final double TOLERANCE = 1e-12;

    private final WrongWay wrongWay;

    UnitsIdenticalMisconception(String hint, Predicate<RealMatrix> wrong) {
        this.wrongWay =
                new WrongWay(
                        "hiddenUnitsIdentical",
                        hint,
                        seen -> wrong.test(seen.argument(0, RealMatrix.class)));
    }

    @Override
    public WrongWay wrongWay() {
        return wrongWay;
    }

    private static boolean alike(RealMatrix Theta) {
        return rows(Theta).allMatch(i -> likeRow0(Theta, i));
    }

    /** Whether the rows are alike in the columns {@code from} to before {@code to}. */
    private static boolean alike(RealMatrix Theta, int from, int to) {
        return from >= to
                || alike(Theta.getSubMatrix(0, Theta.getRowDimension() - 1, from, to - 1));
    }

    private static boolean likeRow0(RealMatrix Theta, int i) {
        return near(Theta, i, 0);
    }

    private static boolean near(RealMatrix Theta, int i, int k) {
        return distance(Theta, i, k) <= TOLERANCE;
    }

    private static double distance(RealMatrix Theta, int i, int k) {
        return Theta.getRowVector(i).getLInfDistance(Theta.getRowVector(k));
    }

    private static boolean lastEntryAlike(RealMatrix Theta) {
        int column = Theta.getColumnDimension() - 1;
        double last = Theta.getEntry(Theta.getRowDimension() - 1, column);
        return Math.abs(last - Theta.getEntry(0, column)) <= TOLERANCE;
    }

    private static boolean noneAboveRow0(RealMatrix Theta) {
        return rows(Theta)
                .mapToObj(i -> Theta.getRowVector(i).subtract(Theta.getRowVector(0)))
                .allMatch(difference -> difference.getMaxValue() <= TOLERANCE);
    }

    private static boolean sumsAlike(RealMatrix Theta) {
        double sum = Arrays.stream(Theta.getRow(0)).sum();
        return rows(Theta)
                .allMatch(i -> Math.abs(Arrays.stream(Theta.getRow(i)).sum() - sum) <= TOLERANCE);
    }

    private static IntStream rows(RealMatrix Theta) {
        return IntStream.range(0, Theta.getRowDimension());
    }
}
