package annotebook.nn.lecture;

import static annotebook.matrix.Close.assertClose;
import static org.junit.jupiter.api.Assertions.assertEquals;

import annotebook.matrix.MatrixJson;
import annotebook.training.GradientDescent;
import annotebook.training.WeightHistory;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.apache.commons.math3.linear.RealMatrix;
import org.junit.jupiter.api.Test;

/** The 3-5-4-2 network of {@code reference.json}, computed by NumPy in {@code reference.py}. */
class NetworkReferenceTest {

    private static final double TOLERANCE = 1e-12;

    private final JsonNode reference = MatrixJson.read(getClass(), "reference.json");
    private final RealMatrix X = MatrixJson.matrix(reference.get("X"));
    private final RealMatrix Y = MatrixJson.matrix(reference.get("Y"));
    private final List<RealMatrix> Thetas = matrices("Thetas");

    @Test
    void forwardPass() {
        ForwardPass pass = ForwardPass.of(X, Thetas);
        for (int l = 1; l <= pass.layers(); l++) {
            assertClose(matrices("a").get(l - 1), pass.a(l), TOLERANCE);
        }
        for (int l = 2; l <= pass.layers(); l++) {
            assertClose(matrices("z").get(l - 2), pass.z(l), TOLERANCE);
        }
    }

    @Test
    void backpropagation() {
        Gradients got = Backpropagation.gradients(Thetas, ForwardPass.of(X, Thetas), Y);
        assertSame(matrices("D"), got.D());
    }

    @Test
    void tenUpdates() {
        double alpha = reference.get("alpha").asDouble();
        WeightHistory history = new GradientDescent(alpha, 10).train(X, Y, Thetas);
        for (int k = 0; k <= 10; k++) {
            assertEquals(reference.get("J").get(k).asDouble(), history.J().get(k), TOLERANCE);
        }
        assertSame(matrices("trained"), history.trained());
    }

    private static void assertSame(List<RealMatrix> wanted, List<RealMatrix> got) {
        assertEquals(wanted.size(), got.size());
        for (int l = 1; l <= wanted.size(); l++) {
            assertClose(wanted.get(l - 1), got.get(l - 1), TOLERANCE);
        }
    }

    private List<RealMatrix> matrices(String name) {
        return MatrixJson.matrices(reference.get(name));
    }
}
