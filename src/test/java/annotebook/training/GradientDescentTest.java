package annotebook.training;

import static annotebook.matrix.Close.assertClose;
import static annotebook.matrix.Matrices.matrix;
import static annotebook.matrix.Matrices.row;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.nn.Constant;
import annotebook.nn.Initializer;
import annotebook.nn.Uniform;
import annotebook.nn.Zeros;
import annotebook.nn.lecture.ForwardPass;
import annotebook.nn.lecture.Gradients;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.commons.math3.linear.RealMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class GradientDescentTest {

    /** XOR of the first two inputs; the third is noise. */
    private static final RealMatrix X =
            matrix(row(0, 0, 0.3), row(0, 1, 0.1), row(1, 0, 0.7), row(1, 1, 0.2));

    private static final RealMatrix Y = matrix(row(0), row(1), row(1), row(0));

    /** OR: not as many ones as zeros, so that even zero weights have somewhere to go. */
    private static final RealMatrix OR = matrix(row(0), row(1), row(1), row(1));

    @SuppressWarnings("UnusedVariable") // by name, in @FieldSource
    private static final List<Initializer> SYMMETRIC =
            List.of(new Zeros(), new Constant(0.5), new Constant(-2));

    @Test
    void stepByHand() {
        var Thetas = List.of(matrix(row(1, 2)), matrix(row(3)));
        var D = new Gradients(List.of(matrix(row(10, -20)), matrix(row(0))));
        assertEquals(
                List.of(matrix(row(0, 4)), matrix(row(3))), GradientDescent.step(Thetas, D, 0.1));
        assertEquals(List.of(matrix(row(1, 2)), matrix(row(3))), Thetas);
    }

    @Test
    void oneUpdateByHand() {
        // x = 2, y = 1, Theta = [0 0]: h = 1/2, J = log 2, delta = -1/2, D = [-1/2 -1]
        // alpha = 1/2: Theta = [1/4 1/2]; z = 1/4 + 1 = 5/4, J = log(1 + e^(-5/4))
        WeightHistory history =
                new GradientDescent(0.5, 1)
                        .train(matrix(row(2)), matrix(row(1)), new Zeros().thetas(1, 1));
        assertEquals(Math.log(2), history.J().get(0), 1e-15);
        assertClose(matrix(row(0.25, 0.5)), history.trained().get(0), 1e-15);
        assertEquals(Math.log1p(Math.exp(-1.25)), history.J().get(1), 1e-15);
    }

    @Test
    void noUpdateLeavesTheStartWeights() {
        var Thetas = new Constant(0.5).thetas(3, 3, 1);
        WeightHistory history = new GradientDescent(1, 0).train(X, Y, Thetas);
        assertEquals(0, history.updates());
        assertEquals(Thetas, history.trained());
    }

    @Test
    void costFallsAndTheTaskIsLearnt() {
        var start = new Uniform(1, new Random(3)).thetas(3, 6, 1);
        WeightHistory history = new GradientDescent(2, 2000).train(X, Y, start);
        assertClose(Y, ForwardPass.of(X, history.trained()).h(), 0.05);
        assertTrue(history.J().get(2000) < 0.05, () -> "J " + history.J().get(2000));
    }

    @ParameterizedTest
    @FieldSource("SYMMETRIC")
    void equalStartWeightsKeepHiddenUnitsIdenticalForEver(Initializer initializer) {
        WeightHistory history =
                new GradientDescent(1, 500).train(X, OR, initializer.thetas(3, 3, 3, 1));
        for (List<RealMatrix> Thetas : history.Thetas()) {
            for (RealMatrix Theta : Thetas) {
                assertRowsIdentical(Theta);
            }
        }
        assertNotEquals(history.Thetas().get(0).get(0), history.trained().get(0));
    }

    @Test
    void zerosDoNotMoveAtAllWhenZerosAndOnesAreEquallyMany() {
        WeightHistory history = new GradientDescent(1, 5).train(X, Y, new Zeros().thetas(3, 3, 1));
        assertEquals(new Zeros().thetas(3, 3, 1), history.trained());
    }

    @Test
    void randomStartWeightsLetThemPart() {
        var start = new Uniform(0.5, new Random(3)).thetas(3, 3, 1);
        RealMatrix Theta1 = new GradientDescent(1, 500).train(X, Y, start).trained().get(0);
        assertTrue(Theta1.getRowVector(0).getDistance(Theta1.getRowVector(1)) > 0.5);
        assertTrue(Theta1.getRowVector(0).getDistance(Theta1.getRowVector(2)) > 0.5);
    }

    @Test
    void theStartWeightsAreLeftAsTheyCame() {
        var Thetas = new Constant(0.5).thetas(3, 2, 1);
        new GradientDescent(1, 3).train(X, Y, Thetas);
        assertEquals(new Constant(0.5).thetas(3, 2, 1), Thetas);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void alphaMustBePositive(double alpha) {
        var e = assertThrows(IllegalArgumentException.class, () -> new GradientDescent(alpha, 1));
        assertEquals(
                "GradientDescent: alpha must be a finite number > 0, got " + alpha + ".",
                e.getMessage());
    }

    @Test
    void updatesMustNotBeNegative() {
        var e = assertThrows(IllegalArgumentException.class, () -> new GradientDescent(1, -1));
        assertEquals("GradientDescent: updates must be >= 0, got -1.", e.getMessage());
    }

    private static void assertRowsIdentical(RealMatrix Theta) {
        Stream.of(Theta.getData()).forEach(r -> assertArrayEquals(Theta.getRow(0), r, 1e-12));
    }
}
