package annotebook.nn;

import static annotebook.matrix.Close.assertClose;
import static org.junit.jupiter.api.Assertions.assertEquals;

import annotebook.matrix.Matrices;
import annotebook.training.GradientDescent;
import annotebook.training.WeightHistory;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.commons.math3.linear.RealMatrix;
import org.junit.jupiter.api.Test;

/** The 3-5-4-2 network of {@code reference.json}, computed by NumPy in {@code reference.py}. */
class NetworkReferenceTest {

    private static final double TOLERANCE = 1e-12;

    private final JsonNode reference;
    private final RealMatrix X;
    private final RealMatrix Y;
    private final List<RealMatrix> Thetas;

    NetworkReferenceTest() throws IOException {
        try (InputStream json = getClass().getResourceAsStream("reference.json")) {
            reference = new ObjectMapper().readTree(json);
        }
        X = matrix(reference.get("X"));
        Y = matrix(reference.get("Y"));
        Thetas = matrices("Thetas");
    }

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
        return elements(reference.get(name)).map(NetworkReferenceTest::matrix).toList();
    }

    private static RealMatrix matrix(JsonNode rows) {
        return Matrices.matrix(
                elements(rows)
                        .map(row -> elements(row).mapToDouble(JsonNode::asDouble).toArray())
                        .toArray(double[][]::new));
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
