package annotebook.exercises.nb01_zero_initialization;

import annotebook.checks.Draws;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * Matrices whose rows are alike, nearly alike, or not, for the question whether hidden units are
 * identical.
 */
final class AlikeRows {

    /** Half and twice the tolerance of the exercise: inside it, and outside. */
    private static final double INSIDE = 5e-13;

    private static final double OUTSIDE = 2e-12;

    private static final double FAR = 0.5;

    /** From one row to the next inside the tolerance, after two rows no longer. */
    private static final double DRIFT = 0.7e-12;

    private AlikeRows() {}

    /**
     * One question with its answer.
     *
     * @param why what makes the answer right, in a student's words
     */
    record Case(RealMatrix Theta, boolean identical, String why) {}

    static Case same(RealMatrix Theta) {
        return new Case(Theta, true, "all rows are the same");
    }

    static Case different(RealMatrix Theta) {
        return new Case(Theta, false, "row 1 differs from row 0");
    }

    /** At least one matrix for every way of getting it wrong that we know. */
    static List<Case> cases(Draws draws) {
        int rows = draws.integer(4, 5); // with 3, the first two are all but the last
        int cols = rows + draws.integer(1, 3);
        RealMatrix same = sameRows(draws.matrix(1, cols).getRow(0), rows);
        RealMatrix sameColumns = sameRows(draws.matrix(1, rows).getRow(0), cols).transpose();
        List<Case> cases = new ArrayList<>();
        cases.add(same(same));
        cases.add(same(same.scalarMultiply(0)));
        cases.add(same(same.scalarMultiply(0).scalarAdd(draws.number(1, 2))));
        cases.add(new Case(draws.matrix(1, cols), true, "there is one row only"));
        cases.add(different(draws.matrix(rows, cols)));
        cases.add(new Case(sameColumns, false, "the columns are the same, the rows are not"));
        cases.add(
                new Case(shifted(same), false, "the rows hold the same numbers in another order"));
        cases.add(different(alternating(draws, rows, cols)));
        cases.add(
                new Case(
                        drifting(same),
                        false,
                        "the last row differs from row 0 by more than 2e-12"));
        cases.addAll(nudged(same));
        return cases;
    }

    /** One entry changed at a time: a little too far and much too far, up and down, and inside the tolerance. */
    private static List<Case> nudged(RealMatrix same) {
        List<Case> cases = new ArrayList<>();
        int sign = 1;
        for (int i = 0; i < same.getRowDimension(); i++) {
            for (int j = 0; j < same.getColumnDimension(); j++) {
                sign = -sign;
                cases.add(nudged(same, i, j, sign * OUTSIDE));
                cases.add(nudged(same, i, j, -sign * FAR));
                cases.add(nudged(same, i, j, sign * INSIDE));
            }
        }
        return cases;
    }

    private static Case nudged(RealMatrix same, int i, int j, double by) {
        RealMatrix Theta = same.copy();
        Theta.addToEntry(i, j, by);
        String why = "row %d is off by %s in column %d".formatted(i, Math.abs(by), j);
        return new Case(Theta, Math.abs(by) <= INSIDE, why);
    }

    private static RealMatrix sameRows(double[] row, int rows) {
        return rows(rows, i -> row.clone());
    }

    private static RealMatrix shifted(RealMatrix same) {
        int cols = same.getColumnDimension();
        double[] row = same.getRow(0);
        return rows(
                same.getRowDimension(),
                i -> IntStream.range(0, cols).mapToDouble(j -> row[(i + j) % cols]).toArray());
    }

    private static RealMatrix alternating(Draws draws, int rows, int cols) {
        RealMatrix two = draws.matrix(2, cols);
        return rows(rows, i -> two.getRow(i % 2));
    }

    private static RealMatrix drifting(RealMatrix same) {
        return rows(same.getRowDimension(), i -> same.getRowVector(i).mapAdd(i * DRIFT).toArray());
    }

    private static RealMatrix rows(int rows, IntFunction<double[]> row) {
        return new Array2DRowRealMatrix(
                IntStream.range(0, rows).mapToObj(row).toArray(double[][]::new));
    }
}
