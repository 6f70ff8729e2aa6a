package annotebook.exercises.nb09_multiclass_softmax;

import annotebook.checks.Misconception;
import annotebook.checks.Observation;
import annotebook.checks.WrongWay;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Wrong ways known for counting truths against answers. */
enum ConfusionMisconception implements Misconception {
    TRANSPOSED(
            "rows and columns are exchanged: the truth is the row, the answer is the column",
            (counts, truth, answer) -> counts[answer][truth]++),
    ONE_FOR_MANY(
            "a place is set to 1 however often it is met: count with ++",
            (counts, truth, answer) -> counts[truth][answer] = 1),
    MISTAKES_ONLY(
            "only mistakes are counted: the right answers belong on the diagonal",
            (counts, truth, answer) -> counts[truth][answer] += truth == answer ? 0 : 1),
    RIGHT_ONLY(
            "only right answers are counted: a mistake belongs beside the diagonal, in the row of"
                    + " the truth",
            (counts, truth, answer) -> counts[truth][answer] += truth == answer ? 1 : 0),
    BOTH_WAYS(
            "each mistake is counted twice, in its own place and in the mirrored one: the table need"
                    + " not be symmetric",
            (counts, truth, answer) -> {
                counts[truth][answer]++;
                counts[answer][truth] += truth == answer ? 0 : 1;
            }),
    TWICE("each example is counted twice", (counts, truth, answer) -> counts[truth][answer] += 2),
    FEWER_CLASSES(
            "the table has only as many rows as classes that occur: make it classes x classes",
            seen ->
                    counted(
                            seen,
                            largest(seen) + 1,
                            (counts, truth, answer) -> counts[truth][answer]++)),
    ONE_ROW_TOO_MANY(
            "there is a row and a column too many: classes are counted from 0, there is no bias",
            seen ->
                    counted(
                            seen,
                            seen.argument(2, Integer.class) + 1,
                            (counts, truth, answer) -> counts[truth + 1][answer + 1]++)),
    PER_CENT("these are per cent of each row: give the counts", seen -> shares(seen, 100)),
    SHARES(
            "a count was divided by a whole number, which gives 0 or 1 for Java: give the counts"
                    + " themselves",
            seen -> shares(seen, 1));

    /** What one example does to the table. */
    private interface Count {
        void in(int[][] counts, int truth, int answer);
    }

    private final WrongWay wrongWay;

    ConfusionMisconception(String hint, Count count) {
        this(hint, seen -> counted(seen, seen.argument(2, Integer.class), count));
    }

    ConfusionMisconception(String hint, Function<Observation, Object> result) {
        this.wrongWay = new WrongWay("confusionMatrix", hint, result);
    }

    private static int[][] counted(Observation seen, int classes, Count count) {
        int[] truth = seen.argument(0, int[].class);
        int[] answers = seen.argument(1, int[].class);
        int[][] counts = new int[classes][classes];
        for (int i = 0; i < truth.length; i++) {
            count.in(counts, truth[i], answers[i]);
        }
        return counts;
    }

    private static int[][] shares(Observation seen, int whole) {
        int[][] counts =
                counted(
                        seen,
                        seen.argument(2, Integer.class),
                        (table, truth, answer) -> table[truth][answer]++);
        for (int[] row : counts) {
            int sum = Math.max(1, Arrays.stream(row).sum());
            Arrays.setAll(row, k -> whole * row[k] / sum);
        }
        return counts;
    }

    private static int largest(Observation seen) {
        return IntStream.of(0, 1)
                .flatMap(i -> Arrays.stream(seen.argument(i, int[].class)))
                .max()
                .orElse(0);
    }

    @Override
    public WrongWay wrongWay() {
        return wrongWay;
    }
}
