package annotebook.exercises.nb10_cifar10;

import static annotebook.checks.Expect.assertClose;

import annotebook.checks.Draws;
import annotebook.checks.Mismatch;
import annotebook.checks.Student;
import annotebook.checks.Values;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/** What the student's steps up the ladder of sanity checks must give. */
public final class ExpectCifar10 {

    /** The variable of the cost before training. */
    static final String INITIAL_LOSS = "expectedInitialLoss";

    /** The variable of the accuracy on 50 images. */
    static final String SMALL_ACCURACY = "smallTrainingAccuracy";

    /** A standardised number is right within this, times max(1, |wanted|). */
    static final double TOLERANCE = 1e-6;

    /** The cost before training is right within this. */
    static final double LOSS_TOLERANCE = 1e-3;

    private static final int CLASSES = 10;

    private ExpectCifar10() {}

    /** {@code standardize} with a mean and a positive deviation for each of n pixels, of m new images. */
    public static void standardized(Student student, Draws draws, int m, int n) {
        standardized(student, draws.matrix(m, n), draws.vector(n), deviations(draws, n));
    }

    /** The same, with pixels that never varied in training: as they were, and otherwise. */
    public static void constantPixels(Student student, Draws draws, int m, int n) {
        RealMatrix X = draws.matrix(m, n);
        RealVector mean = draws.vector(n);
        RealVector deviation = deviations(draws, n);
        int as = draws.integer(0, n - 2);
        int otherwise = draws.integer(as + 1, n - 1);
        deviation.setEntry(as, 0);
        deviation.setEntry(otherwise, 0);
        for (int i = 0; i < m; i++) {
            X.setEntry(i, as, mean.getEntry(as));
        }
        standardized(student, X, mean, deviation);
    }

    /** {@code standardize(X, mean, deviation)} is (x - mean) / deviation, and 0 where the deviation is 0. */
    static void standardized(Student student, RealMatrix X, RealVector mean, RealVector deviation) {
        RealMatrix Z = student.matrix("standardize", X, mean, deviation);
        student.assertArgumentsUnchanged();
        RealMatrix wanted = X.copy();
        for (int i = 0; i < X.getRowDimension(); i++) {
            for (int j = 0; j < X.getColumnDimension(); j++) {
                double sigma = deviation.getEntry(j);
                double difference = X.getEntry(i, j) - mean.getEntry(j);
                wanted.setEntry(i, j, sigma > 0 ? difference / sigma : 0);
            }
        }
        assertClose(wanted, Z, TOLERANCE);
    }

    /** {@code expectedInitialLoss} is ln 10. */
    public static void initialLoss(Student student) {
        double J = student.number(INITIAL_LOSS);
        if (!(Math.abs(J - Math.log(CLASSES)) <= LOSS_TOLERANCE)) {
            throw new Mismatch(
                    "not what a network pays that gives every class the same share",
                    Values.show(J),
                    null);
        }
    }

    /** {@code smallTrainingAccuracy} is 1. */
    public static void smallAccuracy(Student student) {
        double share = student.number(SMALL_ACCURACY);
        if (share != 1) {
            throw new Mismatch("not all 50 images are right", Values.show(share), "1");
        }
    }

    private static RealVector deviations(Draws draws, int n) {
        RealVector deviation = new ArrayRealVector(n);
        for (int j = 0; j < n; j++) {
            deviation.setEntry(j, draws.number(0.1, 0.9));
        }
        return deviation;
    }
}
