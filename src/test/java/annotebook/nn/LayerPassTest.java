package annotebook.nn;

import static annotebook.matrix.Close.assertClose;
import static annotebook.matrix.Matrices.matrix;
import static annotebook.matrix.Matrices.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import annotebook.matrix.Block;
import annotebook.matrix.Precision;
import java.util.Random;
import org.apache.commons.math3.linear.RealMatrix;
import org.junit.jupiter.api.Test;

/** Two inputs to two units, two examples, by hand. */
class LayerPassTest {

    private static final RealMatrix THETA = matrix(row(1, 2, 0), row(-1, 0, 3));
    private static final RealMatrix A = matrix(row(1, 1, 2), row(1, -1, 0)); // with its bias units

    @Test
    void sendsForwardAndKeepsTheBiasUnitInFront() {
        LayerPass pass = pass(new Layer(2, new Relu()));
        pass.train();
        // 1 + 2 · 1 = 3, −1 + 3 · 2 = 5; 1 − 2 = −1, −1
        assertEquals(matrix(row(3, 5), row(-1, -1)), pass.Z().matrix());
        assertEquals(matrix(row(1, 3, 5), row(1, 0, 0)), pass.A().matrix());
        pass.predict();
        assertEquals(matrix(row(3, 5), row(0, 0)), pass.a().matrix());
    }

    @Test
    void sendsBackThroughTheSlopeAndThenTheWeightsWithoutTheirBias() {
        LayerPass before = pass(new Layer(2, new Relu()));
        LayerPass pass =
                new LayerPass(layer(new Layer(2, new Identity())), before.A(), new Random(1));
        before.train();
        pass.train();
        pass.delta().set(matrix(row(1, 10), row(1, 10)));
        pass.backward();
        assertEquals(matrix(row(1, 10), row(1, 10)), pass.delta().matrix()); // slope 1
        pass.blame(before).compute();
        before.backward();
        // δ Θ without its bias column is (1 · 2, 10 · 3); the second example's units are off
        assertEquals(matrix(row(2, 30), row(0, 0)), before.delta().matrix());
    }

    @Test
    void dropsTheSameUnitsOnTheWayBackAsForward() {
        LayerPass pass = pass(new Layer(2, new Identity(), false, 0.5));
        boolean dropped = false;
        for (int draw = 0; draw < 20; draw++) {
            pass.train();
            pass.delta().set(matrix(row(1, 1), row(1, 1)));
            pass.backward();
            RealMatrix kept = pass.delta().matrix(); // 0, or 1 / keep
            RealMatrix wanted = pass.Z().matrix();
            for (int i = 0; i < 2; i++) {
                for (int j = 0; j < 2; j++) {
                    wanted.multiplyEntry(i, j, kept.getEntry(i, j));
                    dropped |= kept.getEntry(i, j) == 0;
                }
            }
            assertClose(wanted, pass.a().matrix(), 0);
        }
        assertEquals(true, dropped, "some unit was dropped");
        pass.predict();
        assertEquals(pass.Z().matrix(), pass.a().matrix());
    }

    @Test
    void givesTheGradientsOfAllItsParameters() {
        assertEquals(1, pass(new Layer(2, new Relu())).gradients().size());
        LayerPass normalised = pass(new Layer(2, new Relu(), true, 1));
        assertEquals(3, normalised.gradients().size());
        normalised.train();
        assertNotEquals(matrix(row(3, 5), row(-1, -1)), normalised.Z().matrix());
    }

    private static LayerPass pass(Layer plan) {
        return new LayerPass(layer(plan), Block.of(Precision.DOUBLE, A), new Random(1));
    }

    private static DenseLayer layer(Layer plan) {
        return new DenseLayer(1, plan, Precision.DOUBLE, THETA);
    }
}
