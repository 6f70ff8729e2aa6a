package annotebook.exercises.nb05_gradient_descent;

import static annotebook.matrix.Matrices.matrix;
import static annotebook.matrix.Matrices.row;
import static annotebook.nn.lecture.Propagation.forwardBatch;

import annotebook.nn.CrossEntropy;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.RealMatrix;

/** The small network that a student finds a learning rate for: 2-2-1, to learn XNOR from fixed weights. */
public final class RateTrial {

    /** The variable that holds the learning rate. */
    public static final String VARIABLE = "bestAlpha";

    /** How many steps it may take. */
    public static final int STEPS = 200;

    /** Below this J has to fall, in nats an example. */
    public static final double GOAL = 0.05;

    private static final RealMatrix X = matrix(row(0, 0), row(0, 1), row(1, 0), row(1, 1));
    private static final RealMatrix Y = matrix(row(1), row(0), row(0), row(1));

    private RateTrial() {}

    /** The four inputs of XNOR, 4 x 2. */
    public static RealMatrix X() {
        return X.copy();
    }

    /** What XNOR makes of them, 4 x 1. */
    public static RealMatrix Y() {
        return Y.copy();
    }

    /** The weights before the first step, in a list that may change: 2 x 3 and 1 x 3. */
    public static List<RealMatrix> start() {
        return new ArrayList<>(
                List.of(
                        matrix(row(0.5, -0.9, -1.8), row(-1.9, 1.3, 1.7)),
                        matrix(row(0.4, 0.9, 0.2))));
    }

    /** J after so many steps with this learning rate. */
    public static double J(double alpha, int steps) {
        return CrossEntropy.cost(forwardBatch(X, trained(alpha, steps).Thetas()), Y);
    }

    /** Whether every step lowers J. */
    static boolean falls(double alpha) {
        double[] J = trained(alpha, STEPS).J().toArray();
        return IntStream.range(1, J.length).allMatch(k -> J[k] < J[k - 1]);
    }

    private static TrainingTask.Trained trained(double alpha, int steps) {
        return new TrainingTask(X, Y, start(), alpha, steps).wanted();
    }
}
