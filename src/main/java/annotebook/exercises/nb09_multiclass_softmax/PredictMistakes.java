package annotebook.exercises.nb09_multiclass_softmax;

import static annotebook.matrix.Arithmetic.map;
import static annotebook.matrix.Arithmetic.times;
import static annotebook.matrix.Arithmetic.transpose;
import static annotebook.matrix.Bias.withoutBias;

import annotebook.checks.Mistake;
import java.util.Arrays;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealMatrix;

/** Wrong ways known for the class that a row of answers stands for. */
final class PredictMistakes {

    private PredictMistakes() {}

    @Mistake(
            "of equal entries the first counts, and this takes the last. RealVector.getMaxIndex()"
                    + " does that, and so does >= in a loop: use >")
    static int[] lastOfTies(RealMatrix H) {
        return answers(H, row -> new ArrayRealVector(row).getMaxIndex());
    }

    @Mistake(
            "the search for the largest starts at 0 (Double.MIN_VALUE is nearly 0, too), and no"
                    + " entry of a negative row is above it. Start with entry 0 of the row")
    static int[] largestFromZero(RealMatrix H) {
        return answers(H, row -> firstAbove(row, 0));
    }

    @Mistake(
            "the search for the largest starts at -1, and an entry may be below it. Start with"
                    + " entry 0 of the row")
    static int[] largestFromMinusOne(RealMatrix H) {
        return answers(H, row -> firstAbove(row, -1));
    }

    @Mistake("signs were dropped before the comparison: -9 is smaller than -2")
    static int[] largestSize(RealMatrix H) {
        return ExpectSoftmax.largest(map(H, Math::abs));
    }

    @Mistake("this takes the smallest entry of a row: wanted is the largest")
    static int[] smallest(RealMatrix H) {
        return ExpectSoftmax.largest(times(-1, H));
    }

    @Mistake("classes are counted from 0, like columns: do not add 1")
    static int[] labelsFromOne(RealMatrix H) {
        return oneMore(ExpectSoftmax.largest(H));
    }

    @Mistake("column 0 was left out: there is no bias column in H, its columns are the classes")
    static int[] largestWithoutFirst(RealMatrix H) {
        return oneMore(ExpectSoftmax.largest(withoutBias(H)));
    }

    @Mistake("this looks for an entry above 0.5: the largest of many may be as small as 0.3")
    static int[] aboveOneHalf(RealMatrix H) {
        return ExpectSoftmax.largest(map(H, h -> h > 0.5 ? 1 : 0));
    }

    @Mistake("there is an answer for each column: examples are rows, and each row gets an answer")
    static int[] overColumns(RealMatrix H) {
        return ExpectSoftmax.largest(transpose(H));
    }

    @Mistake("the largest entry so far goes on from row to row: begin anew in each row")
    static int[] maximumGoesOn(RealMatrix H) {
        double[] largest = {Double.NEGATIVE_INFINITY};
        return answers(
                H,
                row -> {
                    int best = firstAbove(row, largest[0]);
                    largest[0] = Math.max(largest[0], row[best]);
                    return best;
                });
    }

    @Mistake("each entry is compared with its left neighbour: compare it with the largest so far")
    static int[] lastRise(RealMatrix H) {
        return answers(
                H,
                row ->
                        IntStream.range(1, row.length)
                                .filter(k -> row[k] > row[k - 1])
                                .reduce(0, (before, k) -> k));
    }

    private static int[] answers(RealMatrix H, ToIntFunction<double[]> answer) {
        return Arrays.stream(H.getData()).mapToInt(answer).toArray();
    }

    private static int[] oneMore(int[] classes) {
        return Arrays.stream(classes).map(k -> k + 1).toArray();
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
}
