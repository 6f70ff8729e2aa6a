package annotebook.exercises.nb01_zero_initialization;

import static annotebook.matrix.Arithmetic.transpose;

import annotebook.checks.Mistake;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.RealMatrix;

/** Wrong ways known to ask whether all hidden units of a layer are identical. */
final class UnitsIdenticalMistakes {

    private static final double TOLERANCE = 1e-12;

    private static final String UP_AND_DOWN =
            "a difference counts up and down: compare Math.abs of it with 1e-12";

    private UnitsIdenticalMistakes() {}

    @Mistake("this always says true: is there a return inside the loop, before row 1 was compared?")
    static boolean alwaysTrue(RealMatrix Theta) {
        return true;
    }

    @Mistake("this always says false")
    static boolean alwaysFalse(RealMatrix Theta) {
        return false;
    }

    @Mistake("true and false are exchanged: true means that all rows are the same")
    static boolean opposite(RealMatrix Theta) {
        return !alike(Theta);
    }

    @Mistake("this compares columns: the weights going into hidden unit i are row i")
    static boolean columns(RealMatrix Theta) {
        return alike(transpose(Theta));
    }

    @Mistake(
            "this asks whether all weights are 0: units are identical whenever their rows are,"
                    + " whatever the numbers")
    static boolean allZero(RealMatrix Theta) {
        return Theta.getFrobeniusNorm() == 0;
    }

    @Mistake(
            "this asks for one number throughout: the rows must equal each other, the entries"
                    + " within a row need not")
    static boolean allEntries(RealMatrix Theta) {
        return alike(Theta) && alike(transpose(Theta));
    }

    @Mistake("column 0 was left out: the bias weight is a parameter of the unit too")
    static boolean biasSkipped(RealMatrix Theta) {
        return alike(Theta, 1, Theta.getColumnDimension());
    }

    @Mistake("only column 0 was compared: every entry of the rows counts")
    static boolean biasOnly(RealMatrix Theta) {
        return alike(Theta, 0, 1);
    }

    @Mistake("the last column was left out: j runs from 0 to getColumnDimension() - 1")
    static boolean lastColumnSkipped(RealMatrix Theta) {
        return alike(Theta, 0, Theta.getColumnDimension() - 1);
    }

    @Mistake("the last row was left out: i runs up to getRowDimension() - 1")
    static boolean lastRowSkipped(RealMatrix Theta) {
        return IntStream.range(1, Theta.getRowDimension() - 1).allMatch(i -> near(Theta, i, 0));
    }

    @Mistake(
            "only rows 0 and 1 were compared: is there a return inside the loop? Say true only when"
                    + " all rows were compared")
    static boolean twoRowsOnly(RealMatrix Theta) {
        return behindRow0(Theta).limit(1).allMatch(i -> near(Theta, i, 0));
    }

    @Mistake(
            "the last row alone decides, because each comparison overwrites the one before: once a"
                    + " row differs the answer is false for good")
    static boolean lastRowDecides(RealMatrix Theta) {
        return near(Theta, Theta.getRowDimension() - 1, 0);
    }

    @Mistake(
            "the last entry alone decides, because each comparison overwrites the one before: once"
                    + " an entry differs the answer is false for good")
    static boolean lastEntryDecides(RealMatrix Theta) {
        RealMatrix lastColumn = Theta.getColumnMatrix(Theta.getColumnDimension() - 1);
        return lastRowDecides(lastColumn);
    }

    @Mistake("one row like row 0 is not enough: every row must be")
    static boolean anyRow(RealMatrix Theta) {
        return behindRow0(Theta).anyMatch(i -> near(Theta, i, 0));
    }

    @Mistake(
            "each row was compared with the row before it: small steps add up, so compare"
                    + " with row 0")
    static boolean neighbours(RealMatrix Theta) {
        return behindRow0(Theta).allMatch(i -> near(Theta, i, i - 1));
    }

    @Mistake("a single row equals row 0, so the answer is true")
    static boolean oneRowFalse(RealMatrix Theta) {
        return Theta.getRowDimension() > 1 && alike(Theta);
    }

    @Mistake(
            "the entries were compared exactly: allow a difference of 1e-12, because the same sum"
                    + " in another order is rounded otherwise")
    static boolean exact(RealMatrix Theta) {
        return behindRow0(Theta).allMatch(i -> Theta.getRowVector(i).equals(Theta.getRowVector(0)));
    }

    @Mistake("differences that count are overlooked: the tolerance is 1e-12")
    static boolean tooLoose(RealMatrix Theta) {
        return behindRow0(Theta).allMatch(i -> distance(Theta, i, 0) <= 1e-9);
    }

    @Mistake(UP_AND_DOWN)
    static boolean onlyBelow(RealMatrix Theta) {
        return behindRow0(Theta)
                .mapToObj(i -> Theta.getRowVector(i).subtract(Theta.getRowVector(0)))
                .allMatch(difference -> difference.getMaxValue() <= TOLERANCE);
    }

    @Mistake(UP_AND_DOWN)
    static boolean onlyAbove(RealMatrix Theta) {
        return onlyBelow(Theta.scalarMultiply(-1));
    }

    @Mistake(
            "the sums of the rows were compared: different rows can have the same sum, so compare"
                    + " entry by entry")
    static boolean rowSums(RealMatrix Theta) {
        double first = sum(Theta, 0);
        return behindRow0(Theta).allMatch(i -> Math.abs(sum(Theta, i) - first) <= TOLERANCE);
    }

    private static boolean alike(RealMatrix Theta) {
        return behindRow0(Theta).allMatch(i -> near(Theta, i, 0));
    }

    /** Whether the rows are alike in the columns {@code from} to before {@code to}. */
    private static boolean alike(RealMatrix Theta, int from, int to) {
        return from >= to
                || alike(Theta.getSubMatrix(0, Theta.getRowDimension() - 1, from, to - 1));
    }

    private static boolean near(RealMatrix Theta, int i, int k) {
        return distance(Theta, i, k) <= TOLERANCE;
    }

    private static double distance(RealMatrix Theta, int i, int k) {
        return Theta.getRowVector(i).getLInfDistance(Theta.getRowVector(k));
    }

    private static double sum(RealMatrix Theta, int i) {
        return Arrays.stream(Theta.getRow(i)).sum();
    }

    private static IntStream behindRow0(RealMatrix Theta) {
        return IntStream.range(1, Theta.getRowDimension());
    }
}
