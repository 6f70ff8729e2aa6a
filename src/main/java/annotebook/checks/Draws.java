package annotebook.checks;

import java.util.random.RandomGenerator;
import java.util.stream.DoubleStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/** Random inputs for one test, the same again from the same {@link Seeds}. */
public final class Draws {

    private final RandomGenerator random;

    Draws(RandomGenerator random) {
        this.random = random;
    }

    /** A whole number from {@code from} to {@code to}, both included. */
    public int integer(int from, int to) {
        return random.nextInt(from, to + 1);
    }

    /** A number from {@code from} to below {@code to}, uniform. */
    public double number(double from, double to) {
        return random.nextDouble(from, to);
    }

    /** A vector of {@code n} numbers, Gaussian with mean 0 and deviation 1. */
    public RealVector vector(int n) {
        return new ArrayRealVector(DoubleStream.generate(random::nextGaussian).limit(n).toArray());
    }

    /** A {@code rows} x {@code cols} matrix of numbers, Gaussian with mean 0 and deviation 1. */
    public RealMatrix matrix(int rows, int cols) {
        RealMatrix matrix = new Array2DRowRealMatrix(rows, cols);
        for (int i = 0; i < rows; i++) {
            matrix.setRowVector(i, vector(cols));
        }
        return matrix;
    }

    /** A generator for the student's own use, with a seed that says nothing of other draws. */
    public SeededRandom random() {
        return new SeededRandom(random.nextLong());
    }
}
