package annotebook.nn.lecture;

import static annotebook.matrix.Matrices.constant;
import static annotebook.matrix.Matrices.matrix;
import static annotebook.matrix.Matrices.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import annotebook.matrix.Arithmetic;
import annotebook.nn.Activation;
import annotebook.nn.Gaussian;
import annotebook.nn.He;
import annotebook.nn.Identity;
import annotebook.nn.L1;
import annotebook.nn.L2;
import annotebook.nn.LeakyRelu;
import annotebook.nn.Network;
import annotebook.nn.NoPenalty;
import annotebook.nn.Quadratic;
import annotebook.nn.Regularizer;
import annotebook.nn.Relu;
import annotebook.nn.Sigmoid;
import annotebook.nn.Softmax;
import annotebook.nn.Tanh;
import annotebook.nn.Zeros;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.commons.math3.linear.RealMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Backpropagation against differences of J, for every activation x cost x regularizer x normalisation x dropout. */
class NetworkCheckTest {

    private static final RealMatrix X = drawn(7, 3, 1);
    private static final RealMatrix Y =
            matrix(
                    row(1, 0, 0),
                    row(0, 1, 0),
                    row(0, 0, 1),
                    row(0.2, 0.3, 0.5),
                    row(0, 1, 0),
                    row(1, 0, 0),
                    row(0, 0, 1));

    static Stream<Network> networks() {
        List<Activation> hidden =
                List.of(
                        new Sigmoid(),
                        new Tanh(),
                        new Relu(),
                        new LeakyRelu(0.1),
                        new Identity(),
                        new Softmax());
        return hidden.stream()
                .flatMap(
                        g ->
                                Stream.of(
                                        Network.inputs(3).hidden(5, g).hidden(4, g),
                                        Network.inputs(3).hidden(5, g).batchNorm().hidden(4, g),
                                        Network.inputs(3).hidden(5, g).dropout(0.7).hidden(4, g),
                                        Network.inputs(3)
                                                .hidden(5, g)
                                                .batchNorm()
                                                .dropout(0.6)
                                                .hidden(4, g)
                                                .batchNorm()))
                .flatMap(
                        plan ->
                                Stream.of(
                                        plan.softmax(3),
                                        plan.sigmoid(3),
                                        plan.output(3, new Sigmoid(), new Quadratic()),
                                        plan.output(3, new Softmax(), new Quadratic()),
                                        plan.output(3, new Identity(), new Quadratic())))
                .map(plan -> plan.start(new Gaussian(0.5, new Random(5))));
    }

    @ParameterizedTest
    @MethodSource("networks")
    void backpropagationAgreesWithDifferences(Network network) {
        for (Regularizer regularizer : List.of(new NoPenalty(), new L2(0.3), new L1(0.2))) {
            assertEquals(
                    Optional.empty(),
                    new NetworkCheck(network, regularizer, X, Y).firstWrong(1e-7),
                    () -> network.architecture() + " with " + regularizer);
        }
    }

    @Test
    void namesTheFirstWrongEntry() {
        // Where ReLU has its corner the two sides differ: z is exactly 0, so the difference is half
        // the slope
        Network network =
                Network.inputs(1)
                        .hidden(1, new Relu())
                        .output(1, new Identity(), new Quadratic())
                        .start(List.of(matrix(row(0, 0)), matrix(row(0, 1))));
        NetworkCheck check =
                new NetworkCheck(network, new NoPenalty(), constant(1, 1, 2), constant(1, 1, 1));
        assertEquals(
                Optional.of(
                        "∂J/∂Theta1, row 0, column 0: backpropagation gives 0.00000, differences of J give -0.499997."),
                check.firstWrong(1e-7));
    }

    @Test
    void leavesTheNetworkAsItCame() {
        Network network =
                Network.inputs(3)
                        .hidden(2, new Tanh())
                        .batchNorm()
                        .softmax(3)
                        .start(new He(new Random(1)));
        List<RealMatrix> before = network.Thetas();
        RealMatrix answers = network.predict(X);
        new NetworkCheck(network, new L2(1), X, Y).numerical();
        assertEquals(before, network.Thetas());
        assertEquals(answers, network.predict(X));
    }

    @Test
    void refusesSinglePrecision() {
        Network network = Network.inputs(3).softmax(3).single().start(new Zeros());
        assertEquals(
                "gradient check: the network is in single precision, whose 7 digits are too few. Check it in double.",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> new NetworkCheck(network, new NoPenalty(), X, Y))
                        .getMessage());
    }

    private static RealMatrix drawn(int rows, int cols, long seed) {
        Random random = new Random(seed);
        return Arithmetic.map(constant(rows, cols, 0), zero -> random.nextGaussian());
    }
}
