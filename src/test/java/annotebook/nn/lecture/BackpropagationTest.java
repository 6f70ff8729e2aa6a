package annotebook.nn.lecture;

import static annotebook.matrix.Close.assertClose;
import static annotebook.matrix.Matrices.matrix;
import static annotebook.matrix.Matrices.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import annotebook.matrix.Matrices;
import annotebook.nn.Constant;
import annotebook.nn.CrossEntropy;
import annotebook.nn.Uniform;
import annotebook.nn.Zeros;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.commons.math3.linear.RealMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BackpropagationTest {

    @Test
    void hiddenDeltaByHand() {
        // 2 · 3 · g'(0) = 2 · 3 · 1/4 = 1.5; the 0.5 belongs to the bias unit
        assertClose(
                matrix(row(1.5)),
                Backpropagation.hiddenDelta(matrix(row(0.5, 2)), matrix(row(3)), matrix(row(0))),
                1e-15);
    }

    @Test
    void oneUnitALayerByHand() {
        // x = 2, y = 1. z2 = -2 + 2 = 0, a2 = 1/2;
        // z3 = -1 + 2 · 1/2 = 0, a3 = 1/2.
        // delta3 = 1/2 - 1 = -1/2,           D2 = delta3 [1 a2] = [-1/2 -1/4]
        // delta2 = 2 · -1/2 · 1/4 = -1/4,    D1 = delta2 [1 x]  = [-1/4 -1/2]
        var Thetas = List.of(matrix(row(-2, 1)), matrix(row(-1, 2)));
        Gradients gradients = gradients(Thetas, matrix(row(2)), matrix(row(1)));
        assertClose(matrix(row(-0.25, -0.5)), gradients.D(1), 1e-15);
        assertClose(matrix(row(-0.5, -0.25)), gradients.D(2), 1e-15);
    }

    @Test
    void theGradientIsTheMeanOverExamples() {
        // Theta1 = [0 0]: h = 1/2 for all; delta = -1/2, 1/2, 1/2; sums 1/2 and -1/2 + 1 + 1.5 = 2
        Gradients gradients =
                gradients(
                        new Zeros().thetas(1, 1),
                        matrix(row(1), row(2), row(3)),
                        matrix(row(1), row(0), row(0)));
        assertClose(matrix(row(0.5 / 3, 2.0 / 3)), gradients.D(1), 1e-15);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 1", "3 1", "2 5", "3 3 3 1", "4 1 6 2", "2 7 3 5 4"})
    void agreesWithNumericalGradients(String layers) {
        int[] sizes = List.of(layers.split(" ")).stream().mapToInt(Integer::parseInt).toArray();
        Random random = new Random(layers.hashCode());
        var Thetas = new Uniform(1, random).thetas(sizes);
        RealMatrix X = new Uniform(2, random).theta(6, sizes[0]);
        RealMatrix Y =
                Matrices.constant(6, sizes[sizes.length - 1], 0.5)
                        .add(new Uniform(0.5, random).theta(6, sizes[sizes.length - 1]));
        Gradients numerical =
                GradientCheck.numericalGradients(
                        T -> CrossEntropy.cost(ForwardPass.of(X, T).h(), Y), Thetas, 1e-5);
        assertEquals(
                Optional.empty(),
                GradientCheck.firstWrong(numerical, gradients(Thetas, X, Y), 1e-8));
    }

    @Test
    void argumentsAreLeftAsTheyCame() {
        var Thetas = new Constant(0.1).thetas(3, 2, 1);
        RealMatrix Y = Matrices.constant(4, 1, 1);
        RealMatrix X = Matrices.constant(4, 3, 0.5);
        gradients(Thetas, X, Y);
        assertEquals(new Constant(0.1).thetas(3, 2, 1), Thetas);
        assertEquals(Matrices.constant(4, 1, 1), Y);
        assertEquals(Matrices.constant(4, 3, 0.5), X);
    }

    @Test
    void answersOfAnotherShape() {
        var Thetas = new Zeros().thetas(3, 2);
        var e =
                assertThrows(
                        IllegalArgumentException.class,
                        () ->
                                gradients(
                                        Thetas,
                                        Matrices.constant(4, 3, 0),
                                        Matrices.constant(2, 4, 0)));
        assertEquals(
                "backpropagation, h and Y: 4x2 and 2x4 differ, wanted the same shape twice. Transpose"
                        + " one of them?",
                e.getMessage());
    }

    @Test
    void thetasOfAnotherNetwork() {
        ForwardPass pass = ForwardPass.of(Matrices.constant(4, 3, 0), new Zeros().thetas(3, 2, 1));
        var e =
                assertThrows(
                        IllegalArgumentException.class,
                        () ->
                                Backpropagation.gradients(
                                        new Zeros().thetas(3, 1),
                                        pass,
                                        Matrices.constant(4, 1, 0)));
        assertEquals(
                "backpropagation: 1 Thetas, wanted the 2 that the forward pass went through.",
                e.getMessage());
    }

    private static Gradients gradients(List<RealMatrix> Thetas, RealMatrix X, RealMatrix Y) {
        return Backpropagation.gradients(Thetas, ForwardPass.of(X, Thetas), Y);
    }
}
