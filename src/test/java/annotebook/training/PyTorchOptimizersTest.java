package annotebook.training;

import static annotebook.matrix.Close.assertClose;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import annotebook.data.MatrixExamples;
import annotebook.matrix.MatrixJson;
import annotebook.nn.L2;
import annotebook.nn.Network;
import annotebook.nn.NoPenalty;
import annotebook.nn.Parameter;
import annotebook.nn.PyTorchStart;
import annotebook.nn.Regularizer;
import annotebook.nn.Tanh;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.linear.RealMatrix;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ten full-batch steps of every optimizer as PyTorch took them in {@code pytorch/reference.py}. */
class PyTorchOptimizersTest {

    private static final double TOLERANCE = 1e-10;
    private static final int STEPS = 10;

    private static final JsonNode REFERENCE =
            MatrixJson.read(PyTorchOptimizersTest.class, "pytorch/optimizers.json");

    private static final Map<String, Optimizer> OPTIMIZERS =
            Map.of(
                    "gradient-descent", new Sgd(),
                    "momentum", new Momentum(0.9),
                    "nesterov", new Nesterov(0.9),
                    "adam", new Adam(0.9, 0.999, 1e-8));

    @ParameterizedTest
    @CsvSource({
        "gradient-descent, '', false",
        "gradient-descent, ' l2', false",
        "momentum, '', false",
        "momentum, ' l2', false",
        "nesterov, '', false",
        "nesterov, ' l2', false",
        "adam, '', false",
        "adam, ' l2', false",
        "momentum, ' l2', true"
    })
    void tenSteps(String optimizer, String penalty, boolean batchNorm) {
        Network network = PyTorchStart.of(PyTorchStart.hidden(new Tanh(), batchNorm).softmax(3));
        History history =
                Training.epochs(STEPS)
                        .batch(PyTorchStart.X.getRowDimension())
                        .by(OPTIMIZERS.get(optimizer))
                        .rate(REFERENCE.get("alpha").get(optimizer).asDouble())
                        .penalty(regularizer(penalty))
                        .run(network, examples());
        JsonNode wanted =
                REFERENCE.get("cases").get(optimizer + penalty + (batchNorm ? " batch-norm" : ""));
        assertArrayEquals(MatrixJson.numbers(wanted.get("J")), history.J(), TOLERANCE);
        assertParameters(wanted, network.parameters());
        // With batch normalisation the answers are those of the running averages
        assertClose(MatrixJson.matrix(wanted.get("h")), network.predict(PyTorchStart.X), TOLERANCE);
    }

    private static void assertParameters(JsonNode wanted, List<Parameter> got) {
        List<RealMatrix> trained =
                PyTorchStart.inOrder(
                        MatrixJson.matrices(wanted.get("trained")),
                        wanted.get("gammas"),
                        wanted.get("betas"));
        assertEquals(trained.size(), got.size());
        for (int p = 0; p < trained.size(); p++) {
            assertClose(trained.get(p), got.get(p).values().matrix(), TOLERANCE);
        }
    }

    private static Regularizer regularizer(String penalty) {
        return penalty.isEmpty() ? new NoPenalty() : new L2(PyTorchStart.LAMBDA);
    }

    private static MatrixExamples examples() {
        return new MatrixExamples(PyTorchStart.X, PyTorchStart.targets("softmax"));
    }
}
