package annotebook.nn;

import static annotebook.matrix.Matrices.matrix;
import static annotebook.matrix.Matrices.row;
import static annotebook.matrix.Matrices.vector;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import org.apache.commons.math3.linear.RealMatrix;
import org.junit.jupiter.api.Test;

class RawInputsTest {

    @Test
    void byHand() {
        // 6 (x − 2) / 3 + 1 = 2 x − 3; the second input never varied
        assertArrayEquals(
                row(-3, 2, 0),
                RawInputs.Theta(matrix(row(1, 6, 5)), vector(2, 7), vector(3, 0)).getRow(0),
                1e-15);
    }

    @Test
    void aNetworkAnswersAsBeforeToInputsAsTheyCome() {
        Architecture plan =
                Network.inputs(3)
                        .hidden(4, new Tanh())
                        .batchNorm()
                        .hidden(3, new Relu())
                        .softmax(2);
        Network network = Trained.network(plan);
        RealMatrix raw = matrix(row(0.1, 5, 2), row(-0.4, 7, 2), row(0.2, 6, 2));
        RealMatrix standardized = raw.copy();
        double[] mean = {0.05, 6, 2};
        double[] deviation = {0.3, 0.8, 0};
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                double d = deviation[j];
                double x = raw.getEntry(i, j) - mean[j];
                standardized.setEntry(i, j, d == 0 ? 0 : x / d);
            }
        }
        RealMatrix before = network.predict(standardized);
        Network folded = network.onRawInputs(vector(mean), vector(deviation));
        for (int i = 0; i < 3; i++) {
            assertArrayEquals(before.getRow(i), folded.predict(raw).getRow(i), 1e-12);
        }
        assertArrayEquals(before.getData(), network.predict(standardized).getData());
    }

    @Test
    void singlePrecisionIsNearEnough() {
        Network network =
                Network.inputs(2)
                        .hidden(5, new Relu())
                        .softmax(3)
                        .single()
                        .start(new He(new Random(1)));
        RealMatrix x = matrix(row(0.25, 0.75));
        RealMatrix standardized = matrix(row((0.25 - 0.5) / 0.2, (0.75 - 0.4) / 0.3));
        assertArrayEquals(
                network.predict(standardized).getRow(0),
                network.onRawInputs(vector(0.5, 0.4), vector(0.2, 0.3)).predict(x).getRow(0),
                1e-5);
    }

    @Test
    void whatDoesNotFitIsNamed() {
        Network network = Network.inputs(2).sigmoid(1).start(new Zeros());
        assertEquals(
                "onRawInputs: deviation has 1 entries, Theta1 is 1x3, wanted 2, one for each input.",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> network.onRawInputs(vector(1, 2), vector(1)))
                        .getMessage());
    }
}
