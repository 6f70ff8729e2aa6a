package annotebook.exercises.nb09_multiclass_softmax;

import static annotebook.checks.Expect.assertClose;
import static annotebook.matrix.Arithmetic.minus;
import static annotebook.matrix.Arithmetic.times;
import static annotebook.matrix.Matrices.constant;

import annotebook.checks.Draws;
import annotebook.checks.Mismatch;
import annotebook.checks.Student;
import annotebook.exercises.nb05_gradient_descent.ExpectDescent;
import annotebook.matrix.ArgMax;
import annotebook.nn.Softmax;
import annotebook.nn.SoftmaxCrossEntropy;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.RealMatrix;

/** What the student's output layer for many classes must give, with its arguments left as they came. */
public final class ExpectSoftmax {

    /** So many examples that the product of all their shares is 0 for a double. */
    public static final int MANY = 1_000;

    private ExpectSoftmax() {}

    /** The logits Z of m examples, m x K, of a usual size. */
    public static RealMatrix logits(Draws draws, int m, int K) {
        return times(2, draws.matrix(m, K));
    }

    /** Logits whose rows lie around these numbers, m x K. */
    public static RealMatrix logitsAround(Draws draws, int K, double... middles) {
        RealMatrix Z = logits(draws, middles.length, K);
        for (int i = 0; i < middles.length; i++) {
            double middle = middles[i];
            Z.setRowVector(i, Z.getRowVector(i).map(z -> z + middle));
        }
        return Z;
    }

    /** Answers H of a softmax, m x K, none of them certain; soft targets too. */
    public static RealMatrix answers(Draws draws, int m, int K) {
        return softmax(logits(draws, m, K));
    }

    /** A class for each of m examples. */
    public static int[] labels(Draws draws, int m, int K) {
        return IntStream.range(0, m).map(i -> draws.integer(0, K - 1)).toArray();
    }

    /** Y, a row with a single 1 for each label; m x K. */
    public static RealMatrix targets(int[] labels, int K) {
        RealMatrix Y = constant(labels.length, K, 0);
        for (int i = 0; i < labels.length; i++) {
            Y.setEntry(i, labels[i], 1);
        }
        return Y;
    }

    /** The largest entry of each row, the first if several. */
    static int[] largest(RealMatrix H) {
        return IntStream.range(0, H.getRowDimension()).map(i -> ArgMax.of(H.getRow(i))).toArray();
    }

    /** Row by row softmax, m x K. */
    static RealMatrix softmax(RealMatrix Z) {
        RealMatrix H = Z.copy();
        for (int i = 0; i < Z.getRowDimension(); i++) {
            double[] row = Z.getRow(i);
            new Softmax().activate(row, row.length);
            H.setRow(i, row);
        }
        return H;
    }

    /** J, averaged over the rows. */
    static double cost(RealMatrix H, RealMatrix Y) {
        double sum = 0;
        for (int i = 0; i < H.getRowDimension(); i++) {
            sum += new SoftmaxCrossEntropy().of(H.getRow(i), Y.getRow(i), H.getColumnDimension());
        }
        return sum / H.getRowDimension();
    }

    /** {@code oneHot(labels, classes)} is Y. */
    public static void oneHot(Student student, int[] labels, int classes) {
        RealMatrix Y = student.matrix("oneHot", labels, classes);
        student.assertArgumentsUnchanged();
        assertClose(targets(labels, classes), Y);
    }

    /** {@code oneHot} throws, and says which label is none. */
    public static void refused(Student student, int[] labels, int classes, int wrong) {
        String thrown = student.thrown("oneHot", labels, classes);
        if (!thrown.matches(".*(?<![-\\d])" + wrong + "(?!\\d).*")) {
            throw new Mismatch(
                    "the exception does not name the label",
                    thrown,
                    "a message with " + wrong + " in it");
        }
    }

    /** {@code softmax(Z)} is H. */
    public static void softmax(Student student, RealMatrix Z) {
        RealMatrix H = student.matrix("softmax", Z);
        student.assertArgumentsUnchanged();
        assertClose(softmax(Z), H);
    }

    /** {@code softmaxCost(H, Y)} is J. */
    private static void cost(Student student, RealMatrix H, RealMatrix Y) {
        double J = student.number("softmaxCost", H, Y);
        student.assertArgumentsUnchanged();
        assertClose(cost(H, Y), J);
    }

    /** The cost of m examples of K classes, with hard targets and with soft ones. */
    public static void costs(Student student, Draws draws, int m, int K) {
        RealMatrix H = answers(draws, m, K);
        cost(student, H, targets(labels(draws, m, K), K));
        cost(student, H, answers(draws, m, K));
    }

    /** The cost of one certain answer, which is right or wrong; both are classes of K. */
    public static void certainty(Student student, int K, int answer, int label) {
        double J =
                student.number(
                        "softmaxCost",
                        targets(new int[] {answer}, K),
                        targets(new int[] {label}, K));
        ExpectDescent.certain(J, answer == label);
    }

    /** {@code softmaxDelta(H, Y)} is H − Y. */
    public static void delta(Student student, RealMatrix H, RealMatrix Y) {
        RealMatrix delta = student.matrix("softmaxDelta", H, Y);
        student.assertArgumentsUnchanged();
        assertClose(minus(H, Y), delta);
    }

    /** {@code predict(H)} is the first of the largest of each row. */
    public static void predicted(Student student, RealMatrix H) {
        int[] classes = student.integers("predict", H);
        student.assertArgumentsUnchanged();
        assertClose(largest(H), classes);
    }

    /** {@code confusionMatrix(truth, predicted, classes)} counts, rows the truth. */
    public static void confusion(Student student, int[] truth, int[] predicted, int classes) {
        int[][] counts = student.table("confusionMatrix", truth, predicted, classes);
        student.assertArgumentsUnchanged();
        int[][] wanted = new int[classes][classes];
        for (int i = 0; i < truth.length; i++) {
            wanted[truth[i]][predicted[i]]++;
        }
        assertClose(wanted, counts);
    }
}
