package annotebook.checks;

import annotebook.call.SeededRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
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

    /** The sizes of so many layers: even and all different, so that nothing transposed fits. */
    public int[] layerSizes(int layers) {
        List<Integer> sizes =
                new ArrayList<>(
                        IntStream.rangeClosed(1, layers + 1).map(i -> 2 * i).boxed().toList());
        while (sizes.size() > layers) {
            sizes.remove(integer(0, sizes.size() - 1));
        }
        for (int i = layers - 1; i > 0; i--) {
            Collections.swap(sizes, i, integer(0, i));
        }
        return sizes.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The Thetas of a network with layers of these sizes: Theta^(l) is s_(l+1) x (s_l + 1). */
    public List<RealMatrix> thetas(int... sizes) {
        return IntStream.range(1, sizes.length)
                .mapToObj(l -> matrix(sizes[l], sizes[l - 1] + 1))
                .toList();
    }

    /** A generator for the student's own use, with a seed that says nothing of other draws. */
    public SeededRandom random() {
        return new SeededRandom(random.nextLong());
    }
}
