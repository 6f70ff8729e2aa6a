package annotebook.nn;

import static annotebook.matrix.Close.assertClose;
import static org.junit.jupiter.api.Assertions.assertEquals;

import annotebook.matrix.MatrixJson;
import annotebook.nn.lecture.NetworkCheck;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.commons.math3.linear.RealMatrix;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of network as PyTorch computed it in {@code pytorch/reference.py}. */
class PyTorchReferenceTest {

    private static final double TOLERANCE = 1e-10;

    private static final RealMatrix X = PyTorchStart.X;
    private static final double LAMBDA = PyTorchStart.LAMBDA;

    private static final Map<String, Regularizer> REGULARIZERS =
            Map.of("none", new NoPenalty(), "l2", new L2(LAMBDA), "l1", new L1(LAMBDA));

    private static final Map<String, Activation> ACTIVATIONS =
            Map.of(
                    "sigmoid", new Sigmoid(),
                    "tanh", new Tanh(),
                    "relu", new Relu(),
                    "leaky-relu", new LeakyRelu(0.01),
                    "identity", new Identity());

    static Stream<Case> cases() {
        return Stream.of(
                        "sigmoid-quadratic",
                        "sigmoid-cross-entropy",
                        "softmax-cross-entropy",
                        "identity-quadratic")
                .flatMap(
                        cost ->
                                ACTIVATIONS.keySet().stream()
                                        .sorted()
                                        .map(g -> new Case(cost, g, false)))
                .flatMap(plain -> Stream.of(plain, new Case(plain.cost, plain.activation, true)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void forward(Case network) {
        NetworkPass pass = new NetworkPass(network.start(), X.getRowDimension(), new Random(0));
        pass.inputs().set(X);
        pass.targets().set(network.targets());
        pass.forward();
        assertClose(network.h(), pass.answers().matrix(), TOLERANCE);
    }

    /** Without batch normalisation a network answers as it does in training. */
    @ParameterizedTest
    @MethodSource("cases")
    void predict(Case network) {
        if (!network.batchNorm) {
            assertClose(network.h(), network.start().predict(X), TOLERANCE);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void costAndGradients(Case network) {
        REGULARIZERS.forEach(
                (name, regularizer) -> {
                    var check =
                            new NetworkCheck(network.start(), regularizer, X, network.targets());
                    assertEquals(network.J(name), check.J(), TOLERANCE, name);
                    List<RealMatrix> wanted = network.gradients(name);
                    List<RealMatrix> got = check.analytic();
                    assertEquals(wanted.size(), got.size());
                    for (int p = 0; p < wanted.size(); p++) {
                        assertClose(wanted.get(p), got.get(p), TOLERANCE);
                    }
                });
    }

    /** A network that {@code reference.py} knows by these words. */
    private record Case(String cost, String activation, boolean batchNorm) {

        Network start() {
            Activation g = ACTIVATIONS.get(activation);
            return PyTorchStart.of(withOutput(PyTorchStart.hidden(g, batchNorm)));
        }

        RealMatrix targets() {
            return PyTorchStart.targets(cost.replaceFirst("-.*", ""));
        }

        RealMatrix h() {
            return MatrixJson.matrix(wanted().get("h"));
        }

        double J(String regularizer) {
            return wanted().get(regularizer).get("J").asDouble();
        }

        List<RealMatrix> gradients(String regularizer) {
            List<RealMatrix> D = MatrixJson.matrices(wanted().get(regularizer).get("D"));
            return PyTorchStart.inOrder(
                    D, wanted().path("gamma gradients"), wanted().path("beta gradients"));
        }

        private Architecture withOutput(Architecture plan) {
            return switch (cost) {
                case "sigmoid-quadratic" -> plan.output(3, new Sigmoid(), new Quadratic());
                case "sigmoid-cross-entropy" -> plan.sigmoid(3);
                case "softmax-cross-entropy" -> plan.softmax(3);
                case "identity-quadratic" -> plan.output(3, new Identity(), new Quadratic());
                default -> throw new AssertionError(cost);
            };
        }

        private JsonNode wanted() {
            return MatrixJson.read(PyTorchReferenceTest.class, "pytorch/" + cost + ".json")
                    .get(activation + (batchNorm ? " batch-norm" : ""));
        }
    }
}
