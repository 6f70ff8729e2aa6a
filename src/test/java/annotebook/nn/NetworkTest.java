package annotebook.nn;

import static annotebook.matrix.Close.assertClose;
import static annotebook.matrix.Matrices.constant;
import static annotebook.matrix.Matrices.matrix;
import static annotebook.matrix.Matrices.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import annotebook.matrix.Arithmetic;
import annotebook.nn.lecture.Backpropagation;
import annotebook.nn.lecture.ForwardPass;
import annotebook.nn.lecture.NetworkCheck;
import java.util.List;
import java.util.Random;
import org.apache.commons.math3.linear.RealMatrix;
import org.junit.jupiter.api.Test;

/** The engine against the lecture's formulas on plain matrices, written in {@link ForwardPass} and {@link Backpropagation}. */
class NetworkTest {

    private final Random random = new Random(2);

    @Test
    void answersAsTheLecturesForwardPass() {
        Network network =
                Network.inputs(4)
                        .hidden(6, new Sigmoid())
                        .hidden(5, new Sigmoid())
                        .sigmoid(3)
                        .start(new Gaussian(1, random));
        for (int m : new int[] {1, 255, 256, 257, 600}) {
            RealMatrix X = drawn(m, 4);
            assertClose(ForwardPass.of(X, network.Thetas()).h(), network.predict(X), 1e-14);
        }
    }

    @Test
    void learnsFromTheLecturesGradients() {
        Network network =
                Network.inputs(4)
                        .hidden(6, new Sigmoid())
                        .sigmoid(3)
                        .start(new Gaussian(1, random));
        RealMatrix X = drawn(20, 4);
        RealMatrix Y = Arithmetic.map(drawn(20, 3), y -> y > 0 ? 1 : 0);
        ForwardPass pass = ForwardPass.of(X, network.Thetas());
        NetworkCheck check = new NetworkCheck(network, new NoPenalty(), X, Y);
        List<RealMatrix> D = Backpropagation.gradients(network.Thetas(), pass, Y).D();
        assertEquals(CrossEntropy.cost(pass.h(), Y), check.J(), 1e-13);
        for (int l = 0; l < D.size(); l++) {
            assertClose(D.get(l), check.analytic().get(l), 1e-14);
        }
    }

    @Test
    void namesItsParametersAndCountsThem() {
        Network network = normalised();
        assertEquals(
                List.of("Theta1", "gamma1", "beta1", "Theta2"),
                network.parameters().stream().map(Parameter::name).toList());
        assertEquals(16 + 4 + 4 + 10, network.size());
        assertEquals(3, network.inputs());
        assertEquals(2, network.outputs());
    }

    @Test
    void aCopyIsANetworkOfItsOwn() {
        Network network = normalised();
        RealMatrix X = drawn(9, 3);
        NetworkPass pass = new NetworkPass(network, 9, random);
        pass.inputs().set(X);
        pass.forward(); // moves the running averages
        Network copy = network.copy();
        assertEquals(network.predict(X), copy.predict(X));
        pass.forward();
        network.parameters().get(0).values().scale(2);
        assertNotEquals(network.predict(X), copy.predict(X));
        copy.set(network);
        assertEquals(network.predict(X), copy.predict(X));
        assertEquals(network.Thetas(), copy.Thetas());
    }

    @Test
    void saysWhatDoesNotFit() {
        Network network = Network.inputs(3).softmax(2).start(new Zeros());
        assertEquals(
                "predict: X is 5x4, wanted 3 columns, one for each input of the network.",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> network.predict(constant(5, 4, 0)))
                        .getMessage());
        Network other = Network.inputs(3).softmax(2).single().start(new Zeros());
        assertThrows(IllegalArgumentException.class, () -> network.set(other));
    }

    @Test
    void isRightWhereTheLargestAnswerIsTheLargestTarget() {
        Network network = Network.inputs(1).softmax(2).start(List.of(matrix(row(0, 0), row(0, 1))));
        NetworkPass pass = new NetworkPass(network, 4, random);
        pass.inputs().writeColumn(0, row(1, -1, 1, 0)); // answers second, first, second, a tie
        pass.targets().writeColumn(0, row(0, 1, 1, 1));
        pass.targets().writeColumn(1, row(1, 0, 0, 0));
        pass.forward();
        assertEquals(3, pass.right());
    }

    @Test
    void aSingleAnswerIsRightOnTheSideOfOneHalfWhereItsTargetIs() {
        // The lecture's network of one answer, with weights that send x₁ > 0 to h > 1/2
        Network network =
                Network.inputs(3)
                        .hidden(3, new Sigmoid())
                        .hidden(3, new Sigmoid())
                        .sigmoid(1)
                        .start(
                                List.of(
                                        matrix(row(0, 9, 0, 0), row(0, 0, 0, 0), row(0, 0, 0, 0)),
                                        matrix(row(-4, 8, 0, 0), row(0, 0, 0, 0), row(0, 0, 0, 0)),
                                        matrix(row(-4, 8, 0, 0))));
        NetworkPass pass = new NetworkPass(network, 4, random);
        pass.inputs().writeColumn(0, row(1, -1, 1, -1));
        pass.targets().writeColumn(0, row(1, 0, 0, 0.5));
        pass.forward();
        assertEquals(2, pass.right());
        assertEquals(1, pass.predicted(0));
        assertEquals(0, pass.predicted(1));
    }

    @Test
    void batchNormalisationLearnsNothingFromOneExampleButAnswersIt() {
        Network network = normalised();
        RealMatrix X = drawn(1, 3);
        RealMatrix answer = network.predict(X);
        NetworkPass pass = new NetworkPass(network, 1, random);
        assertEquals(
                "forward: 1 example, wanted 2 or more: batch normalisation needs the variance of a batch. predict() works with 1.",
                assertThrows(IllegalStateException.class, pass::forward).getMessage());
        assertEquals(answer, network.predict(X));
    }

    private Network normalised() {
        return Network.inputs(3).hidden(4, new Relu()).batchNorm().softmax(2).start(new He(random));
    }

    private RealMatrix drawn(int rows, int cols) {
        return Arithmetic.map(constant(rows, cols, 0), zero -> random.nextGaussian());
    }
}
