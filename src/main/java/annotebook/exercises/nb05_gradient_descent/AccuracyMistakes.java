package annotebook.exercises.nb05_gradient_descent;

import static annotebook.matrix.Arithmetic.transpose;

import annotebook.checks.Mistake;
import annotebook.matrix.ArgMax;
import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.RealMatrix;

/** Wrong ways known for the share of right answers. */
final class AccuracyMistakes {

    private static final String ABOVE_ONE_HALF =
            "this asks whether the label's own entry is above 0.5: it only has to be the largest"
                    + " of its row, 0.3 may be enough";

    private AccuracyMistakes() {}

    @Mistake(
            "of equal entries the first counts, and this takes the last. RealVector.getMaxIndex()"
                    + " does that, and so does >= in a loop: use >")
    static double lastOfTies(RealMatrix H, int[] labels) {
        return share(labels, i -> H.getRowVector(i).getMaxIndex() == labels[i]);
    }

    @Mistake(
            "of equal entries only the first counts: this accepts a label wherever its entry is as"
                    + " large as the largest")
    static double tiesCount(RealMatrix H, int[] labels) {
        return share(labels, i -> H.getEntry(i, labels[i]) == H.getRowVector(i).getMaxValue());
    }

    @Mistake(
            "two whole numbers divided give a whole number for Java: 3 / 4 is 0. Write (double)"
                    + " right / m")
    static double integerDivision(RealMatrix H, int[] labels) {
        return right(H, labels) / H.getRowDimension();
    }

    @Mistake("this is in per cent: a share runs from 0 to 1")
    static double perCent(RealMatrix H, int[] labels) {
        return 100.0 * right(H, labels) / H.getRowDimension();
    }

    @Mistake("this is how many are right: divide by the number of rows")
    static double count(RealMatrix H, int[] labels) {
        return right(H, labels);
    }

    @Mistake("this is the share of wrong answers: count those that agree")
    static double errorRate(RealMatrix H, int[] labels) {
        return share(labels, i -> ArgMax.of(H.getRow(i)) != labels[i]);
    }

    @Mistake("this takes the smallest entry of a row: wanted is the largest")
    static double smallest(RealMatrix H, int[] labels) {
        return share(
                labels, i -> ArgMax.of(H.getRowVector(i).mapMultiply(-1).toArray()) == labels[i]);
    }

    @Mistake(ABOVE_ONE_HALF)
    static double aboveOneHalf(RealMatrix H, int[] labels) {
        return share(labels, i -> H.getEntry(i, labels[i]) > 0.5);
    }

    @Mistake(ABOVE_ONE_HALF)
    static double rounded(RealMatrix H, int[] labels) {
        return share(labels, i -> Math.round(H.getEntry(i, labels[i])) == 1);
    }

    @Mistake(
            "the last column was never looked at: does the loop over the columns end one too early?")
    static double lastColumnLeftOut(RealMatrix H, int[] labels) {
        int K = H.getColumnDimension();
        return share(labels, i -> ArgMax.of(Arrays.copyOf(H.getRow(i), K - 1)) == labels[i]);
    }

    @Mistake(
            "the best column of one row is carried on to the next: begin each row with column 0 as"
                    + " the best so far")
    static double bestCarriedOn(RealMatrix H, int[] labels) {
        int right = 0;
        int best = 0;
        for (int i = 0; i < labels.length; i++) {
            for (int j = 1; j < H.getColumnDimension(); j++) {
                best = H.getEntry(i, j) > H.getEntry(i, best) ? j : best;
            }
            right += best == labels[i] ? 1 : 0;
        }
        return (double) right / labels.length;
    }

    @Mistake(
            "this counts entries on the right side of 0.5, out of all entries: an example is right"
                    + " or wrong as a whole, by its largest entry")
    static double entriesCounted(RealMatrix H, int[] labels) {
        int K = H.getColumnDimension();
        long right =
                IntStream.range(0, labels.length * K)
                        .filter(i -> H.getEntry(i / K, i % K) >= 0.5 == (labels[i / K] == i % K))
                        .count();
        return (double) right / (labels.length * K);
    }

    @Mistake("labels are counted from 0, like columns: do not add 1")
    static double labelsFromOne(RealMatrix H, int[] labels) {
        return share(labels, i -> ArgMax.of(H.getRow(i)) + 1 == labels[i]);
    }

    @Mistake("column 0 was left out: there is no bias column in H, its columns are the outputs")
    static double largestWithoutFirst(RealMatrix H, int[] labels) {
        int K = H.getColumnDimension();
        return share(
                labels, i -> ArgMax.of(Arrays.copyOfRange(H.getRow(i), 1, K)) + 1 == labels[i]);
    }

    @Mistake("the last row was left out: the loop goes on to the last of the rows")
    static double lastLeftOut(RealMatrix H, int[] labels) {
        int last = labels.length - 1;
        return share(labels, i -> i < last && ArgMax.of(H.getRow(i)) == labels[i]);
    }

    @Mistake("the count was divided by the columns of H: divide by its rows, the examples")
    static double outputsForExamples(RealMatrix H, int[] labels) {
        return (double) right(H, labels) / H.getColumnDimension();
    }

    @Mistake("this looks for the largest entry of each column: examples are rows here")
    static double overColumns(RealMatrix H, int[] labels) {
        int K = H.getColumnDimension();
        return (double) right(transpose(H), Arrays.copyOf(labels, K)) / K;
    }

    private static int right(RealMatrix H, int[] labels) {
        return howMany(labels, i -> ArgMax.of(H.getRow(i)) == labels[i]);
    }

    private static double share(int[] labels, IntPredicate isRight) {
        return (double) howMany(labels, isRight) / labels.length;
    }

    private static int howMany(int[] labels, IntPredicate isRight) {
        return (int) IntStream.range(0, labels.length).filter(isRight).count();
    }
}
