package annotebook.nn.lecture;

import static annotebook.matrix.Close.assertClose;
import static annotebook.matrix.Matrices.matrix;
import static annotebook.matrix.Matrices.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import annotebook.matrix.Matrices;
import annotebook.nn.Constant;
import annotebook.nn.Zeros;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.linear.RealMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GradientCheckTest {

    private static final double TOLERANCE = 1e-7;

    @Test
    void differencesAreTwoSided() {
        // J = θ³ at 1, ε = 0.1: (1.331 - 0.729) / 0.2 = 3.01; one-sided it would be 3.31
        RealMatrix D =
                GradientCheck.numericalGradient(
                        T -> Math.pow(T.getEntry(0, 0), 3), matrix(row(1)), 0.1);
        assertClose(matrix(row(3.01)), D, 1e-13);
    }

    @Test
    void oneWeightIsMovedAtATime() {
        // J = 2 θ00 + 3 θ01 θ10: gradient 2, 3 θ10, 3 θ01, 0
        RealMatrix Theta = matrix(row(1, 4), row(5, 7));
        RealMatrix D =
                GradientCheck.numericalGradient(
                        T -> 2 * T.getEntry(0, 0) + 3 * T.getEntry(0, 1) * T.getEntry(1, 0),
                        Theta,
                        1e-4);
        assertClose(matrix(row(2, 15), row(12, 0)), D, 1e-9);
        assertEquals(matrix(row(1, 4), row(5, 7)), Theta);
    }

    @Test
    void everyLayerHasItsGradient() {
        // J = θ1 θ2 at 3, 5: gradients 5 and 3
        Gradients D =
                GradientCheck.numericalGradients(
                        T -> T.get(0).getEntry(0, 0) * T.get(1).getEntry(0, 0),
                        List.of(matrix(row(3)), matrix(row(5))),
                        1e-4);
        assertClose(matrix(row(5)), D.D(1), 1e-9);
        assertClose(matrix(row(3)), D.D(2), 1e-9);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1e-5, Double.NaN, Double.POSITIVE_INFINITY})
    void epsilonMustBePositive(double epsilon) {
        var e =
                assertThrows(
                        IllegalArgumentException.class,
                        () ->
                                GradientCheck.numericalGradient(
                                        T -> 0, Matrices.constant(1, 1, 0), epsilon));
        assertEquals(
                "gradient check: epsilon must be a finite number > 0, got " + epsilon + ".",
                e.getMessage());
    }

    @Test
    void relativeErrorByHand() {
        // difference (3, 4), norm 5; norms 5 of (3, 4) and 0, and 10 of (6, 8)
        RealMatrix A = matrix(row(3, 4));
        assertEquals(1, GradientCheck.relativeError(A, matrix(row(0, 0))), 1e-15);
        assertEquals(1 / 3., GradientCheck.relativeError(matrix(row(6, 8)), A), 1e-15);
        assertEquals(0, GradientCheck.relativeError(matrix(row(0)), matrix(row(0))));
    }

    @Test
    void equalGradientsHaveNoWrongEntry() {
        assertEquals(
                Optional.empty(), GradientCheck.firstWrong(gradients(), gradients(), TOLERANCE));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4, 11})
    void theWrongEntryIsNamed(int entry) {
        Gradients wrong = damaged(gradients(), 1, entry / 4, entry % 4, 0.501);
        assertEquals(
                Optional.of(new WrongEntry(1, entry / 4, entry % 4, 0.5, 0.501)),
                GradientCheck.firstWrong(gradients(), wrong, TOLERANCE));
    }

    @Test
    void theLayerThatBackpropagationComesToFirst() {
        Gradients wrong = damaged(damaged(gradients(), 1, 0, 0, 9), 2, 1, 2, 9);
        wrong = damaged(wrong, 2, 1, 3, 99);
        assertEquals(
                Optional.of(new WrongEntry(2, 1, 2, 0.5, 9)),
                GradientCheck.firstWrong(gradients(), wrong, TOLERANCE));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY})
    void whatIsNotFiniteIsWrong(double value) {
        Gradients wrong = damaged(gradients(), 2, 1, 2, value);
        assertEquals(
                Optional.of(new WrongEntry(2, 1, 2, 0.5, value)),
                GradientCheck.firstWrong(gradients(), wrong, TOLERANCE));
    }

    @Test
    void anErrorThatIsTheSameEverywhereIsFoundInTheFirstEntry() {
        // Relative error 0.0001 / 1.0001, just above the tolerance
        Gradients wrong = new Gradients(new Constant(0.5001).thetas(3, 3, 2));
        assertEquals(
                Optional.of(new WrongEntry(2, 0, 0, 0.5, 0.5001)),
                GradientCheck.firstWrong(gradients(), wrong, 0.9e-4));
    }

    @Test
    void gradientsOfAnotherNetwork() {
        var other = new Gradients(new Zeros().thetas(3, 2));
        var e =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> GradientCheck.firstWrong(gradients(), other, TOLERANCE));
        assertEquals(
                "gradient check: 2 and 1 layers of gradients, wanted the same number.",
                e.getMessage());
    }

    @Test
    void theSentence() {
        assertEquals(
                "D2, row 0, column 3: backpropagation gives 0.0210000, differences of J give"
                        + " 0.210000.",
                new WrongEntry(2, 0, 3, 0.21, 0.021).sentence());
    }

    private static Gradients gradients() {
        return new Gradients(new Constant(0.5).thetas(3, 3, 2));
    }

    private static Gradients damaged(Gradients right, int l, int row, int column, double value) {
        var D = right.D().stream().map(RealMatrix::copy).toList();
        D.get(l - 1).setEntry(row, column, value);
        return new Gradients(D);
    }
}
