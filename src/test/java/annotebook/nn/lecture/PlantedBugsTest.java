package annotebook.nn.lecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import annotebook.nn.Sigmoid;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlantedBugsTest {

    private static final int[] SIZES = {3, 5, 4, 6, 4, 5, 3, 2};

    private static RealMatrix gaussian(int rows, int cols, Random random) {
        RealMatrix matrix = MatrixUtils.createRealMatrix(rows, cols);
        for (int i = 0; i < rows * cols; i++) {
            matrix.setEntry(i / cols, i % cols, 2 * random.nextGaussian());
        }
        return matrix;
    }

    /** A network, its examples, and which layers of a suspect's gradients are wrong. */
    private static List<Integer> wrongLayers(int seed, boolean isA) {
        Random random = new Random(seed);
        List<RealMatrix> Thetas = new ArrayList<>();
        for (int l = 1; l < SIZES.length; l++) {
            Thetas.add(gaussian(SIZES[l], SIZES[l - 1] + 1, random));
        }
        RealMatrix X = gaussian(7, SIZES[0], random);
        RealMatrix Y = Sigmoid.sigmoid(gaussian(7, 2, random));
        List<RealMatrix> D =
                isA ? PlantedBugs.suspectA(X, Y, Thetas) : PlantedBugs.suspectB(X, Y, Thetas);
        Gradients right = Backpropagation.gradients(Thetas, ForwardPass.of(X, Thetas), Y);
        List<Integer> wrong = new ArrayList<>();
        for (int l = 1; l < SIZES.length; l++) {
            if (GradientCheck.relativeError(right.D(l), D.get(l - 1)) > 1e-3) {
                wrong.add(l);
            }
        }
        return wrong;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void suspectAIsWrongInOneLayer(int seed) {
        assertEquals(List.of(5), wrongLayers(seed, true));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void suspectBIsWrongFromOneLayerBackwards(int seed) {
        assertEquals(List.of(1, 2, 3), wrongLayers(seed, false));
    }
}
