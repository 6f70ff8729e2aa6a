package annotebook.training;

import annotebook.data.Examples;
import annotebook.nn.Network;
import annotebook.nn.NetworkPass;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.interval.ConfidenceInterval;
import org.apache.commons.math3.stat.interval.WilsonScoreInterval;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * How good a classifier is, measured on examples whose classes are known.
 *
 * <p>Where a formula gives 0/0, a class that never occurs or is never predicted, its value is 0, as in
 * scikit-learn.
 *
 * @param confusion the confusion matrix, K x K: rows are the truth, columns what was predicted
 */
public record Evaluation(List<List<Integer>> confusion) {

    private static final double CONFIDENCE = 0.95;

    /**
     * Keeps its own copies of the lists.
     *
     * @throws IllegalArgumentException if confusion is not square, has a negative count, or counts no
     *     example
     */
    public Evaluation {
        confusion = confusion.stream().map(List::copyOf).toList();
        int K = confusion.size();
        for (List<Integer> row : confusion) {
            if (row.size() != K || row.stream().anyMatch(count -> count < 0)) {
                throw new IllegalArgumentException(
                        "Evaluation: confusion has %d rows and one that is %s, wanted %d counts >= 0 in each row."
                                .formatted(K, row, K));
            }
        }
        if (confusion.stream().allMatch(row -> sum(row) == 0)) {
            throw new IllegalArgumentException(
                    "Evaluation: no example is counted, wanted one or more.");
        }
    }

    /**
     * Compares what was predicted with the truth.
     *
     * @param truth the class of each example, from 0 to classes − 1
     * @param predicted the class that the classifier predicted
     * @param classes K, the number of classes
     * @throws IllegalArgumentException if there is no class or no example, the two arrays differ in
     *     length, or an entry is no class
     */
    public static Evaluation of(int[] truth, int[] predicted, int classes) {
        requireFit(truth, predicted, classes);
        int[][] counts = new int[classes][classes];
        for (int i = 0; i < truth.length; i++) {
            requireClass("truth", truth, i, classes);
            requireClass("predicted", predicted, i, classes);
            counts[truth[i]][predicted[i]]++;
        }
        return new Evaluation(
                IntStream.range(0, classes)
                        .mapToObj(k -> IntStream.of(counts[k]).boxed().toList())
                        .toList());
    }

    /**
     * Lets a network classify examples whose classes are known. A single output has two classes: 1 from 1/2
     * on, else 0.
     *
     * @throws IllegalArgumentException if there is no example, or they do not fit the network
     */
    public static Evaluation of(Network network, Examples examples) {
        Compatibility.requireSizes("evaluation", network, examples);
        Scorer scorer = new Scorer(network, examples);
        int[] truth = new int[examples.size()];
        double[] y = new double[examples.outputs()];
        for (int i = 0; i < truth.length; i++) {
            examples.target(i, y);
            truth[i] = NetworkPass.classOf(y);
        }
        return of(truth, scorer.predicted(), Math.max(2, network.outputs()));
    }

    /** K, the number of classes. */
    public int classes() {
        return confusion.size();
    }

    /** m, the number of examples. */
    public int examples() {
        return range().map(this::occurrences).sum();
    }

    /**
     * The share of examples that were predicted right, from 0 to 1.
     *
     * <pre>
     *   accuracy = 1/m Σ_k confusion_kk
     * </pre>
     */
    public double accuracy() {
        return (double) correct() / examples();
    }

    /** Wilson's interval: with 95 % confidence it contains the accuracy on an unlimited number of such examples. */
    public ConfidenceInterval accuracyInterval() {
        return new WilsonScoreInterval().createInterval(examples(), correct(), CONFIDENCE);
    }

    /**
     * The share of the examples taken for class k that are of class k.
     *
     * <pre>
     *   precision_k = confusion_kk / Σ_t confusion_tk
     * </pre>
     *
     * @throws IndexOutOfBoundsException if there is no class k
     */
    public double precision(int k) {
        return share(correct(k), confusion.stream().mapToInt(row -> row.get(k)).sum());
    }

    /**
     * The share of the examples of class k that were taken for class k.
     *
     * <pre>
     *   recall_k = confusion_kk / Σ_p confusion_kp
     * </pre>
     *
     * @throws IndexOutOfBoundsException if there is no class k
     */
    public double recall(int k) {
        return share(correct(k), occurrences(k));
    }

    /**
     * The harmonic mean of precision and recall of class k.
     *
     * <pre>
     *   F1_k = 2 · precision_k · recall_k / (precision_k + recall_k)
     * </pre>
     *
     * @throws IndexOutOfBoundsException if there is no class k
     */
    public double f1(int k) {
        return share(2 * precision(k) * recall(k), precision(k) + recall(k));
    }

    /** One row per class: its number, {@code examples}, {@code precision}, {@code recall}, {@code F1}. */
    public Table table() {
        return table(range().mapToObj(String::valueOf).toList());
    }

    /**
     * One row per class, as {@link #table()}, with names for the classes.
     *
     * @throws IllegalArgumentException if there is not one name for each class
     */
    public Table table(List<String> classNames) {
        if (classNames.size() != classes()) {
            throw new IllegalArgumentException(
                    "Evaluation: %d class names for %d classes, wanted one for each."
                            .formatted(classNames.size(), classes()));
        }
        return Table.create(
                "Evaluation",
                StringColumn.create("class", classNames),
                IntColumn.create("examples", range().map(this::occurrences)),
                DoubleColumn.create("precision", range().mapToDouble(this::precision)),
                DoubleColumn.create("recall", range().mapToDouble(this::recall)),
                DoubleColumn.create("F1", range().mapToDouble(this::f1)));
    }

    private IntStream range() {
        return IntStream.range(0, classes());
    }

    private int correct() {
        return range().map(this::correct).sum();
    }

    private int correct(int k) {
        return confusion.get(k).get(k);
    }

    private int occurrences(int k) {
        return sum(confusion.get(k));
    }

    private static int sum(List<Integer> counts) {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    private static double share(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }

    private static void requireFit(int[] truth, int[] predicted, int classes) {
        if (classes < 1) {
            throw new IllegalArgumentException(
                    "evaluation: classes must be >= 1, got " + classes + ".");
        }
        if (truth.length != predicted.length || truth.length == 0) {
            throw new IllegalArgumentException(
                    "evaluation: %d true and %d predicted classes, wanted one of each for every example, and an example."
                            .formatted(truth.length, predicted.length));
        }
    }

    private static void requireClass(String name, int[] labels, int i, int classes) {
        if (labels[i] < 0 || labels[i] >= classes) {
            throw new IllegalArgumentException(
                    "evaluation: %s[%d] is %d, wanted 0 to %d."
                            .formatted(name, i, labels[i], classes - 1));
        }
    }
}
