package annotebook.exercises.nb09_multiclass_softmax;

import static annotebook.checks.Expect.TOLERANCE;
import static annotebook.matrix.Arithmetic.transpose;
import static annotebook.matrix.Bias.withBias;
import static annotebook.matrix.Matrices.constant;

import annotebook.checks.Mistake;
import annotebook.checks.Observation;
import annotebook.checks.Reply;
import annotebook.checks.Symptom;
import annotebook.checks.Values;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * Wrong ways known for turning labels into rows of 0 and 1.
 *
 * <p>A student refuses a label in words of his own, which no method can repeat. So what is wrong with
 * the rows of the other labels is a symptom.
 */
final class OneHotMistakes {

    /** What stands in column k of the row of a label. */
    private interface Entry {
        double of(int k, int label);
    }

    private OneHotMistakes() {}

    @Mistake(
            "a label that is no class got a row of zeros, and nobody would notice: throw an"
                    + " IllegalArgumentException that names it")
    static RealMatrix noRefusal(int[] labels, int classes) {
        return filled(labels, classes, OneHotMistakes::isLabel);
    }

    @Mistake(
            "a label that is no class was bent to the nearest one: throw an"
                    + " IllegalArgumentException that names it")
    static RealMatrix clamped(int[] labels, int classes) {
        int[] bent =
                Arrays.stream(labels)
                        .map(label -> Math.max(0, Math.min(classes - 1, label)))
                        .toArray();
        return noRefusal(bent, classes);
    }

    @Symptom(
            "labels are counted from 0, like columns: the 1 belongs into column label, not label - 1")
    static boolean labelsFromOne(List<Observation> calls) {
        return filled(calls, (k, label) -> k == label - 1 ? 1 : 0);
    }

    @Symptom(
            "labels are counted from 0, like columns: the 1 belongs into column label, not label + 1")
    static boolean oneTooFar(List<Observation> calls) {
        return filled(calls, (k, label) -> k == label + 1 ? 1 : 0);
    }

    @Symptom("the label itself was written into the matrix: it says in which column the 1 stands")
    static boolean labelAsEntry(List<Observation> calls) {
        return filled(calls, (k, label) -> k == label ? label : 0);
    }

    @Symptom("all columns up to the label are 1: only the label's own column is")
    static boolean filledUp(List<Observation> calls) {
        return filled(calls, (k, label) -> k <= label ? 1 : 0);
    }

    @Symptom("0 and 1 are exchanged: the label's own column is 1, all others are 0")
    static boolean inverted(List<Observation> calls) {
        return filled(calls, (k, label) -> k == label ? 0 : 1);
    }

    @Symptom(
            "the other columns are -1 here: targets of a softmax are 0 and 1, so that a row sums to 1")
    static boolean minusOne(List<Observation> calls) {
        return filled(calls, (k, label) -> k == label ? 1 : -1);
    }

    @Symptom("rows and columns are exchanged: an example is a row, a class is a column")
    static boolean transposed(List<Observation> calls) {
        return gave(calls, (labels, classes) -> transpose(noRefusal(labels, classes)));
    }

    @Symptom(
            "there are only as many columns as the largest label asks for: give a column to each of"
                    + " the classes, whether it occurs or not")
    static boolean fewerClasses(List<Observation> calls) {
        return gave(calls, (labels, classes) -> noRefusal(labels, largest(labels) + 1));
    }

    @Symptom("there is a column too many: targets have no bias unit, only a column for each class")
    static boolean biasColumn(List<Observation> calls) {
        return gave(calls, (labels, classes) -> withBias(noRefusal(labels, classes)));
    }

    private static boolean filled(List<Observation> calls, Entry entry) {
        return gave(calls, (labels, classes) -> filled(labels, classes, entry));
    }

    private static boolean gave(
            List<Observation> calls, BiFunction<int[], Integer, RealMatrix> way) {
        return calls.stream()
                .allMatch(
                        call ->
                                call.reply() instanceof Reply.Returned returned
                                        && Values.agree(
                                                way.apply(
                                                        call.argument(0, int[].class),
                                                        call.argument(1, Integer.class)),
                                                returned.value(),
                                                TOLERANCE));
    }

    private static RealMatrix filled(int[] labels, int columns, Entry entry) {
        RealMatrix Y = constant(labels.length, columns, 0);
        for (int i = 0; i < labels.length; i++) {
            for (int k = 0; k < columns; k++) {
                Y.setEntry(i, k, entry.of(k, labels[i]));
            }
        }
        return Y;
    }

    private static double isLabel(int k, int label) {
        return k == label ? 1 : 0;
    }

    private static int largest(int[] labels) {
        return Arrays.stream(labels).max().orElse(0);
    }
}
