package annotebook.exercises.nb09_multiclass_softmax;

import annotebook.checks.Mistake;
import java.util.Arrays;
import java.util.function.IntBinaryOperator;
import java.util.stream.IntStream;

/** Wrong ways known for counting truths against answers. */
final class ConfusionMistakes {

    private ConfusionMistakes() {}

    @Mistake("rows and columns are exchanged: the truth is the row, the answer is the column")
    static int[][] transposed(int[] truth, int[] predicted, int classes) {
        return counts(predicted, truth, classes);
    }

    @Mistake("a place is set to 1 however often it is met: count with ++")
    static int[][] oneForMany(int[] truth, int[] predicted, int classes) {
        int[][] counts = counts(truth, predicted, classes);
        return table(classes, (t, p) -> Math.min(1, counts[t][p]));
    }

    @Mistake("only mistakes are counted: the right answers belong on the diagonal")
    static int[][] mistakesOnly(int[] truth, int[] predicted, int classes) {
        int[][] counts = counts(truth, predicted, classes);
        return table(classes, (t, p) -> t == p ? 0 : counts[t][p]);
    }

    @Mistake(
            "only right answers are counted: a mistake belongs beside the diagonal, in the row of"
                    + " the truth")
    static int[][] rightOnly(int[] truth, int[] predicted, int classes) {
        int[][] counts = counts(truth, predicted, classes);
        return table(classes, (t, p) -> t == p ? counts[t][p] : 0);
    }

    @Mistake(
            "each mistake is counted twice, in its own place and in the mirrored one: the table need"
                    + " not be symmetric")
    static int[][] bothWays(int[] truth, int[] predicted, int classes) {
        int[][] counts = counts(truth, predicted, classes);
        return table(classes, (t, p) -> t == p ? counts[t][t] : counts[t][p] + counts[p][t]);
    }

    @Mistake("each example is counted twice")
    static int[][] twice(int[] truth, int[] predicted, int classes) {
        int[][] counts = counts(truth, predicted, classes);
        return table(classes, (t, p) -> 2 * counts[t][p]);
    }

    @Mistake("the table has only as many rows as classes that occur: make it classes x classes")
    static int[][] fewerClasses(int[] truth, int[] predicted, int classes) {
        return counts(truth, predicted, Math.max(largest(truth), largest(predicted)) + 1);
    }

    @Mistake("there is a row and a column too many: classes are counted from 0, there is no bias")
    static int[][] oneRowTooMany(int[] truth, int[] predicted, int classes) {
        return counts(oneMore(truth), oneMore(predicted), classes + 1);
    }

    @Mistake("these are per cent of each row: give the counts")
    static int[][] perCent(int[] truth, int[] predicted, int classes) {
        return ofWhole(100, counts(truth, predicted, classes));
    }

    @Mistake(
            "a count was divided by a whole number, which gives 0 or 1 for Java: give the counts"
                    + " themselves")
    static int[][] shares(int[] truth, int[] predicted, int classes) {
        return ofWhole(1, counts(truth, predicted, classes));
    }

    @Mistake(
            "all rows are the same array: Arrays.fill puts one row into every place. Make a new one for"
                    + " each, new int[classes][classes]")
    static int[][] oneRowForAll(int[] truth, int[] predicted, int classes) {
        int[][] counts = counts(truth, predicted, classes);
        return table(classes, (t, p) -> Arrays.stream(counts).mapToInt(row -> row[p]).sum());
    }

    @Mistake(
            "each truth was counted with every answer: truth[i] belongs to predicted[i], so one loop is"
                    + " enough")
    static int[][] allPairs(int[] truth, int[] predicted, int classes) {
        int[][] counts = oneRowForAll(truth, predicted, classes);
        int[][] truths = oneRowForAll(predicted, truth, classes);
        return table(classes, (t, p) -> truths[0][t] * counts[0][p]);
    }

    private static int[][] counts(int[] truth, int[] predicted, int classes) {
        int[][] counts = new int[classes][classes];
        for (int i = 0; i < truth.length; i++) {
            counts[truth[i]][predicted[i]]++;
        }
        return counts;
    }

    /** The shares of each row in a whole of this size. */
    private static int[][] ofWhole(int whole, int[][] counts) {
        return table(
                counts.length,
                (t, p) -> whole * counts[t][p] / Math.max(1, Arrays.stream(counts[t]).sum()));
    }

    private static int[][] table(int classes, IntBinaryOperator place) {
        return IntStream.range(0, classes)
                .mapToObj(
                        t -> IntStream.range(0, classes).map(p -> place.applyAsInt(t, p)).toArray())
                .toArray(int[][]::new);
    }

    private static int[] oneMore(int[] labels) {
        return Arrays.stream(labels).map(label -> label + 1).toArray();
    }

    private static int largest(int[] labels) {
        return Arrays.stream(labels).max().orElse(0);
    }
}
