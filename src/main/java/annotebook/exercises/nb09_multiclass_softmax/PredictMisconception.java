package annotebook.exercises.nb09_multiclass_softmax;

import annotebook.checks.Misconception;
import annotebook.checks.WrongWay;
import java.util.Arrays;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.apache.commons.math3.linear.RealMatrix;

/** Wrong ways known for the class that a row of answers stands for. */
enum PredictMisconception implements Misconception {
    LAST_OF_TIES(
            "of equal entries the first counts, and this takes the last. RealVector.getMaxIndex()"
                    + " does that, and so does >= in a loop: use >",
            rows(row -> lastAbove(row, row[0]))),
    LARGEST_FROM_ZERO(
            "the search for the largest starts at 0 (Double.MIN_VALUE is nearly 0, too), and no"
                    + " entry of a negative row is above it. Start with entry 0 of the row",
            rows(row -> firstAbove(row, 0))),
    LARGEST_FROM_MINUS_ONE(
            "the search for the largest starts at -1, and an entry may be below it. Start with"
                    + " entry 0 of the row",
            rows(row -> firstAbove(row, -1))),
    LARGEST_SIZE(
            "signs were dropped before the comparison: -9 is smaller than -2",
            rows(row -> firstAbove(Arrays.stream(row).map(Math::abs).toArray(), -1))),
    SMALLEST(
            "this takes the smallest entry of a row: wanted is the largest",
            rows(row -> firstAbove(Arrays.stream(row).map(h -> -h).toArray(), -1e300))),
    LABELS_FROM_ONE(
            "classes are counted from 0, like columns: do not add 1",
            rows(row -> firstAbove(row, -1e300) + 1)),
    LARGEST_WITHOUT_FIRST(
            "column 0 was left out: there is no bias column in H, its columns are the classes",
            rows(row -> 1 + firstAbove(Arrays.copyOfRange(row, 1, row.length), -1e300))),
    ABOVE_ONE_HALF(
            "this looks for an entry above 0.5: the largest of many may be as small as 0.3",
            rows(row -> firstAbove(Arrays.stream(row).map(h -> h > 0.5 ? 1 : 0).toArray(), 0))),
    OVER_COLUMNS(
            "there is an answer for each column: examples are rows, and each row gets an answer",
            H -> answers(H.transpose(), row -> firstAbove(row, -1e300))),
    MAXIMUM_GOES_ON(
            "the largest entry so far goes on from row to row: begin anew in each row",
            H -> {
                double[] largest = {Double.NEGATIVE_INFINITY};
                return answers(
                        H,
                        row -> {
                            int best = firstAbove(row, largest[0]);
                            largest[0] = Math.max(largest[0], row[best]);
                            return best;
                        });
            });

    private final WrongWay wrongWay;

    PredictMisconception(String hint, Function<RealMatrix, int[]> wrong) {
        this.wrongWay =
                new WrongWay(
                        "predict", hint, seen -> wrong.apply(seen.argument(0, RealMatrix.class)));
    }

    private static Function<RealMatrix, int[]> rows(ToIntFunction<double[]> answer) {
        return H -> answers(H, answer);
    }

    private static int[] answers(RealMatrix H, ToIntFunction<double[]> answer) {
        return Arrays.stream(H.getData()).mapToInt(answer).toArray();
    }

    /** The first of the largest entries, or 0 when none is above the start. */
    private static int firstAbove(double[] row, double start) {
        int best = 0;
        double largest = start;
        for (int k = 0; k < row.length; k++) {
            if (row[k] > largest) {
                largest = row[k];
                best = k;
            }
        }
        return best;
    }

    /** The last of the largest entries, or 0 when none is as large as the start. */
    private static int lastAbove(double[] row, double start) {
        int best = 0;
        double largest = start;
        for (int k = 0; k < row.length; k++) {
            if (row[k] >= largest) {
                largest = row[k];
                best = k;
            }
        }
        return best;
    }

    @Override
    public WrongWay wrongWay() {
        return wrongWay;
    }
}
