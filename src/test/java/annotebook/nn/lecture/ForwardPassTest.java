package annotebook.nn.lecture;

import static annotebook.matrix.Close.assertClose;
import static annotebook.matrix.Matrices.matrix;
import static annotebook.matrix.Matrices.row;
import static annotebook.matrix.Matrices.vector;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import annotebook.matrix.Matrices;
import annotebook.nn.Constant;
import annotebook.nn.Zeros;
import java.util.List;
import org.apache.commons.math3.linear.RealMatrix;
import org.junit.jupiter.api.Test;

class ForwardPassTest {

    private static final double LN_3 = Math.log(3);

    @Test
    void oneUnitALayerByHand() {
        // z2 = -2 + 1·2 = 0, a2 = 1/2; z3 = 0 + 2 ln 3 · 1/2 = ln 3, a3 = 3/4
        var Thetas = List.of(matrix(row(-2, 1)), matrix(row(0, 2 * LN_3)));
        ForwardPass pass = ForwardPass.of(vector(2), Thetas);
        assertEquals(3, pass.layers());
        assertClose(matrix(row(2)), pass.a(1), 0);
        assertClose(matrix(row(0)), pass.z(2), 1e-15);
        assertClose(matrix(row(0.5)), pass.a(2), 1e-15);
        assertClose(matrix(row(LN_3)), pass.z(3), 1e-15);
        assertClose(matrix(row(0.75)), pass.a(3), 1e-15);
        assertClose(matrix(row(0.75)), pass.h(), 1e-15);
    }

    @Test
    void xnor() {
        // a2 is (x1 and x2), (neither); a3 is one of the two
        var Thetas = List.of(matrix(row(-30, 20, 20), row(10, -20, -20)), matrix(row(-10, 20, 20)));
        RealMatrix X = matrix(row(0, 0), row(0, 1), row(1, 0), row(1, 1));
        assertClose(matrix(row(1), row(0), row(0), row(1)), ForwardPass.of(X, Thetas).h(), 1e-4);
    }

    @Test
    void argumentsAreLeftAsTheyCame() {
        RealMatrix X = Matrices.constant(2, 3, 0.5);
        var Thetas = new Constant(0.1).thetas(3, 2, 1);
        ForwardPass.of(X, Thetas);
        assertEquals(Matrices.constant(2, 3, 0.5), X);
        assertEquals(new Constant(0.1).thetas(3, 2, 1), Thetas);
    }

    @Test
    void aThetaThatDoesNotFitTheLayerBeforeIsNamed() {
        refused(
                "forward pass: Theta1 is 3x3, wanted 4 columns: bias and 3 units of layer 1.",
                List.of(Matrices.constant(3, 3, 0)));
        refused(
                "forward pass: Theta2 is 1x4, wanted 6 columns: bias and 5 units of layer 2.",
                List.of(Matrices.constant(5, 4, 0), Matrices.constant(1, 4, 0)));
        refused(
                "forward pass: Thetas is empty, wanted one Theta between each two layers.",
                List.of());
    }

    @Test
    void layersAreNumberedFromOneAndTheInputHasNoZ() {
        ForwardPass pass = ForwardPass.of(vector(1), new Zeros().thetas(1, 1));
        assertEquals(
                "z(1) does not exist: l must be 2 to 2.",
                assertThrows(IllegalArgumentException.class, () -> pass.z(1)).getMessage());
        assertEquals(
                "a(3) does not exist: l must be 1 to 2.",
                assertThrows(IllegalArgumentException.class, () -> pass.a(3)).getMessage());
        assertThrows(IllegalArgumentException.class, () -> pass.a(0));
    }

    private static void refused(String sentence, List<RealMatrix> Thetas) {
        assertEquals(
                sentence,
                assertThrows(
                                IllegalArgumentException.class,
                                () -> ForwardPass.of(vector(1, 2, 3), Thetas))
                        .getMessage());
    }
}
