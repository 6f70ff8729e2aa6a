package annotebook.training;

import annotebook.data.Examples;
import java.util.Arrays;
import java.util.Random;

/** Points of the plane around three centres, one a class. */
final class ThreeClouds implements Examples {

    private static final double[][] CENTRES = {{2, 0}, {-1, 2}, {-1, -2}};

    private final double[][] points;

    ThreeClouds(int size, long seed) {
        Random random = new Random(seed);
        points = new double[size][];
        for (int i = 0; i < size; i++) {
            double[] centre = CENTRES[label(i)];
            points[i] =
                    new double[] {
                        centre[0] + 0.5 * random.nextGaussian(),
                        centre[1] + 0.5 * random.nextGaussian()
                    };
        }
    }

    @Override
    public int size() {
        return points.length;
    }

    @Override
    public int inputs() {
        return 2;
    }

    @Override
    public int outputs() {
        return 3;
    }

    @Override
    public void input(int example, double[] x) {
        System.arraycopy(points[example], 0, x, 0, 2);
    }

    @Override
    public void target(int example, double[] y) {
        Arrays.fill(y, 0);
        y[label(example)] = 1;
    }

    @Override
    public int label(int example) {
        return example % 3;
    }
}
