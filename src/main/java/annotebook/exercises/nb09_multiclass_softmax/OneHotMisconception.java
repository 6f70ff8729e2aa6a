package annotebook.exercises.nb09_multiclass_softmax;

import static annotebook.matrix.Matrices.constant;

import annotebook.checks.Misconception;
import annotebook.checks.Observation;
import annotebook.checks.WrongWay;
import java.util.Arrays;
import java.util.function.Function;
import org.apache.commons.math3.linear.RealMatrix;

/** Wrong ways known for turning labels into rows of 0 and 1. */
enum OneHotMisconception implements Misconception {
    LABELS_FROM_ONE(
            "labels are counted from 0, like columns: the 1 belongs into column label, not label - 1",
            (k, label) -> k == label - 1 ? 1 : 0),
    ONE_TOO_FAR(
            "labels are counted from 0, like columns: the 1 belongs into column label, not label + 1",
            (k, label) -> k == label + 1 ? 1 : 0),
    LABEL_AS_ENTRY(
            "the label itself was written into the matrix: it says in which column the 1 stands",
            (k, label) -> k == label ? label : 0),
    FILLED_UP(
            "all columns up to the label are 1: only the label's own column is",
            (k, label) -> k <= label ? 1 : 0),
    INVERTED(
            "0 and 1 are exchanged: the label's own column is 1, all others are 0",
            (k, label) -> k == label ? 0 : 1),
    MINUS_ONE(
            "the other columns are -1 here: targets of a softmax are 0 and 1, so that a row sums to 1",
            (k, label) -> k == label ? 1 : -1),
    TRANSPOSED(
            "rows and columns are exchanged: an example is a row, a class is a column",
            seen -> filled(seen, classes(seen), OneHotMisconception::isLabel).transpose()),
    FEWER_CLASSES(
            "there are only as many columns as the largest label asks for: give a column to each of"
                    + " the classes, whether it occurs or not",
            seen ->
                    filled(
                            seen,
                            Arrays.stream(labels(seen)).max().orElse(0) + 1,
                            OneHotMisconception::isLabel)),
    BIAS_COLUMN(
            "there is a column too many: targets have no bias unit, only a column for each class",
            seen ->
                    filled(
                            seen,
                            classes(seen) + 1,
                            (k, label) -> k == 0 ? 1 : isLabel(k - 1, label))),
    NO_REFUSAL(
            "a label that is no class got a row of zeros, and nobody would notice: throw an"
                    + " IllegalArgumentException that names it",
            OneHotMisconception::isLabel),
    CLAMPED(
            "a label that is no class was bent to the nearest one: throw an"
                    + " IllegalArgumentException that names it",
            seen ->
                    filled(
                            seen,
                            classes(seen),
                            (k, label) ->
                                    isLabel(k, Math.max(0, Math.min(classes(seen) - 1, label)))));

    /** What stands in column k of the row of a label. */
    private interface Entry {
        double of(int k, int label);
    }

    private final WrongWay wrongWay;

    OneHotMisconception(String hint, Entry entry) {
        this(hint, seen -> filled(seen, classes(seen), entry));
    }

    OneHotMisconception(String hint, Function<Observation, Object> result) {
        this.wrongWay = new WrongWay("oneHot", hint, result);
    }

    private static double isLabel(int k, int label) {
        return k == label ? 1 : 0;
    }

    private static RealMatrix filled(Observation seen, int columns, Entry entry) {
        int[] labels = labels(seen);
        RealMatrix Y = constant(labels.length, columns, 0);
        for (int i = 0; i < labels.length; i++) {
            for (int k = 0; k < columns; k++) {
                Y.setEntry(i, k, entry.of(k, labels[i]));
            }
        }
        return Y;
    }

    private static int[] labels(Observation seen) {
        return seen.argument(0, int[].class);
    }

    private static int classes(Observation seen) {
        return seen.argument(1, Integer.class);
    }

    @Override
    public WrongWay wrongWay() {
        return wrongWay;
    }
}
