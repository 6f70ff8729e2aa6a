package annotebook.exercises.nb05_gradient_descent;

import annotebook.checks.Misconception;
import annotebook.checks.Observation;
import annotebook.checks.WrongWay;
import java.util.Arrays;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.apache.commons.math3.linear.RealMatrix;

/** Wrong ways known for the share of right answers. */
enum AccuracyMisconception implements Misconception {
    LAST_OF_TIES(
            "of equal entries the first counts, and this takes the last. RealVector.getMaxIndex()"
                    + " does that, and so does >= in a loop: use >",
            rows((row, label) -> last(row) == label)),
    TIES_COUNT(
            "of equal entries only the first counts: this accepts a label wherever its entry is as"
                    + " large as the largest",
            rows((row, label) -> row[label] == Arrays.stream(row).max().orElse(Double.NaN))),
    INTEGER_DIVISION(
            "two whole numbers divided give a whole number for Java: 3 / 4 is 0. Write (double)"
                    + " right / m",
            count((right, m) -> 1.0 * Math.floorDiv(right, m))),
    PER_CENT(
            "this is in per cent: a share runs from 0 to 1",
            count((right, m) -> 100.0 * right / m)),
    COUNT(
            "this is how many are right: divide by the number of rows",
            count((right, m) -> 1.0 * right)),
    ERROR_RATE(
            "this is the share of wrong answers: count those that agree",
            count((right, m) -> 1.0 * (m - right) / m)),
    SMALLEST(
            "this takes the smallest entry of a row: wanted is the largest",
            rows((row, label) -> smallest(row) == label)),
    ABOVE_ONE_HALF(
            "this asks whether the label's own entry is above 0.5: it only has to be the largest"
                    + " of its row, 0.3 may be enough",
            rows((row, label) -> row[label] > 0.5)),
    ROUNDED(ABOVE_ONE_HALF.hint(), rows((row, label) -> row[label] >= 0.5)),
    LABELS_FROM_ONE(
            "labels are counted from 0, like columns: do not add 1",
            rows((row, label) -> first(row) + 1 == label)),
    LARGEST_WITHOUT_FIRST(
            "column 0 was left out: there is no bias column in H, its columns are the outputs",
            rows((row, label) -> first(Arrays.copyOfRange(row, 1, row.length)) + 1 == label)),
    OUTPUTS_FOR_EXAMPLES(
            "the count was divided by the columns of H: divide by its rows, the examples",
            seen -> (double) right(seen) / H(seen).getColumnDimension()),
    OVER_COLUMNS(
            "this looks for the largest entry of each column: examples are rows here",
            seen -> {
                RealMatrix columns = H(seen).transpose();
                int right = 0;
                for (int j = 0; j < columns.getRowDimension(); j++) {
                    right += first(columns.getRow(j)) == labels(seen)[j] ? 1 : 0;
                }
                return (double) right / columns.getRowDimension();
            });

    /** What becomes of the count of right answers. */
    private interface Share {
        Object of(int right, int m);
    }

    private final WrongWay wrongWay;

    AccuracyMisconception(String hint, Function<Observation, Object> result) {
        this.wrongWay = new WrongWay("accuracy", hint, result);
    }

    private static Function<Observation, Object> count(Share share) {
        return seen -> share.of(right(seen), labels(seen).length);
    }

    private static Function<Observation, Object> rows(BiPredicate<double[], Integer> isRight) {
        return seen -> (double) count(seen, isRight) / labels(seen).length;
    }

    private static int right(Observation seen) {
        return count(seen, (row, label) -> first(row) == label);
    }

    private static int count(Observation seen, BiPredicate<double[], Integer> isRight) {
        int count = 0;
        for (int i = 0; i < labels(seen).length; i++) {
            count += isRight.test(H(seen).getRow(i), labels(seen)[i]) ? 1 : 0;
        }
        return count;
    }

    private static int first(double[] row) {
        int best = 0;
        for (int j = 1; j < row.length; j++) {
            best = row[j] > row[best] ? j : best;
        }
        return best;
    }

    private static int last(double[] row) {
        int best = 0;
        for (int j = 1; j < row.length; j++) {
            best = row[j] >= row[best] ? j : best;
        }
        return best;
    }

    private static int smallest(double[] row) {
        return first(Arrays.stream(row).map(value -> -value).toArray());
    }

    private static RealMatrix H(Observation seen) {
        return seen.argument(0, RealMatrix.class);
    }

    private static int[] labels(Observation seen) {
        return seen.argument(1, int[].class);
    }

    @Override
    public WrongWay wrongWay() {
        return wrongWay;
    }
}
