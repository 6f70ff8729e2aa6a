package annotebook.training;

import static annotebook.matrix.Arithmetic.minus;
import static annotebook.matrix.Close.assertClose;
import static annotebook.matrix.Matrices.matrix;
import static annotebook.matrix.Matrices.row;
import static annotebook.training.Refused.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.matrix.Matrices;
import annotebook.nn.CrossEntropy;
import annotebook.nn.Nielsen;
import annotebook.nn.Sigmoid;
import annotebook.nn.Softmax;
import annotebook.nn.SoftmaxCrossEntropy;
import annotebook.nn.Zeros;
import annotebook.nn.lecture.Backpropagation;
import annotebook.nn.lecture.ForwardPass;
import annotebook.nn.lecture.OutputLayer;
import java.util.List;
import java.util.Random;
import org.apache.commons.math3.linear.RealMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MiniBatchDescentTest {

    private static final RealMatrix X =
            matrix(row(1, 0, 2), row(0, 1, -1), row(2, -1, 0), row(-1, 0.5, 1), row(0, 0, 1));

    private static final RealMatrix Y =
            matrix(row(1, 0), row(0, 1), row(1, 0), row(0, 1), row(1, 0));

    private static final OutputLayer SIGMOIDS =
            new OutputLayer(Sigmoid::sigmoid, CrossEntropy::cost, (H, T) -> minus(H, T));

    private static final OutputLayer SOFTMAX =
            new OutputLayer(
                    MiniBatchDescentTest::softmax,
                    MiniBatchDescentTest::cost,
                    (H, T) -> minus(H, T));

    private static RealMatrix softmax(RealMatrix Z) {
        RealMatrix H = Z.copy();
        for (int i = 0; i < Z.getRowDimension(); i++) {
            double[] z = Z.getRow(i);
            new Softmax().activate(z, z.length);
            H.setRow(i, z);
        }
        return H;
    }

    private static double cost(RealMatrix H, RealMatrix T) {
        double sum = 0;
        for (int i = 0; i < H.getRowDimension(); i++) {
            sum += new SoftmaxCrossEntropy().of(H.getRow(i), T.getRow(i), H.getColumnDimension());
        }
        return sum / H.getRowDimension();
    }

    private static List<RealMatrix> start(int... sizes) {
        return new Nielsen(new Random(1)).thetas(sizes);
    }

    @Test
    void oneStepByHand() {
        // x = 2, z = (0, 0), h = (1/2, 1/2), y = (1, 0): delta = (-1/2, 1/2), D = [-1/2 -1; 1/2 1]
        List<RealMatrix> Thetas =
                new MiniBatchDescent(SOFTMAX, 0.5, 0, 1)
                        .epoch(
                                matrix(row(2)),
                                matrix(row(1, 0)),
                                new Zeros().thetas(1, 2),
                                new Random(0));
        assertEquals(List.of(matrix(row(0.25, 0.5), row(-0.25, -0.5))), Thetas);
    }

    @Test
    void oneBatchOfAllIsAStepOfGradientDescent() {
        List<RealMatrix> Thetas = start(3, 4, 3, 2);
        List<RealMatrix> wanted =
                GradientDescent.step(
                        Thetas,
                        Backpropagation.gradients(Thetas, ForwardPass.of(X, Thetas), Y),
                        0.7);
        List<RealMatrix> got =
                new MiniBatchDescent(SIGMOIDS, 0.7, 0, 9).epoch(X, Y, Thetas, new Random(0));
        for (int l = 0; l < wanted.size(); l++) {
            assertClose(wanted.get(l), got.get(l), 1e-12);
        }
        assertEquals(start(3, 4, 3, 2), Thetas, "left as they came");
    }

    @Test
    void stepsFollowTheSlopeOfTheSoftmaxCost() {
        List<RealMatrix> Thetas = start(3, 4, 2);
        MiniBatchDescent loop = new MiniBatchDescent(SOFTMAX, 1e-6, 0, 9);
        List<RealMatrix> stepped = loop.epoch(X, Y, Thetas, new Random(0));
        for (int l = 0; l < 2; l++) {
            RealMatrix D = minus(Thetas.get(l), stepped.get(l)).scalarMultiply(1e6);
            for (int j = 0; j < D.getColumnDimension(); j++) {
                assertEquals(slope(loop, Thetas.get(l), j, Thetas), D.getEntry(1, j), 1e-8);
            }
        }
    }

    /** Two-sided, by the weight in row 1 and this column. */
    private static double slope(
            MiniBatchDescent loop, RealMatrix Theta, int j, List<RealMatrix> Thetas) {
        Theta.addToEntry(1, j, 1e-5);
        double above = loop.cost(X, Y, Thetas);
        Theta.addToEntry(1, j, -2e-5);
        double below = loop.cost(X, Y, Thetas);
        Theta.addToEntry(1, j, 1e-5);
        return (above - below) / 2e-5;
    }

    @Test
    void thePenaltyShrinksAllWeightsButTheBiases() {
        List<RealMatrix> Thetas = start(3, 2);
        RealMatrix without =
                new MiniBatchDescent(SOFTMAX, 0.5, 0, 5).epoch(X, Y, Thetas, new Random(0)).get(0);
        RealMatrix with =
                new MiniBatchDescent(SOFTMAX, 0.5, 2, 5).epoch(X, Y, Thetas, new Random(0)).get(0);
        RealMatrix shrunk = Thetas.get(0).scalarMultiply(0.5 * 2 / 5);
        shrunk.setColumn(0, new double[2]);
        assertClose(shrunk, minus(without, with), 1e-12);
    }

    @Test
    void itLearns() {
        MiniBatchDescent loop = new MiniBatchDescent(SOFTMAX, 0.5, 0, 2);
        List<RealMatrix> Thetas = start(3, 4, 2);
        double before = loop.cost(X, Y, Thetas);
        Random random = new Random(3);
        for (int e = 0; e < 200; e++) {
            Thetas = loop.epoch(X, Y, Thetas, random);
        }
        assertTrue(loop.cost(X, Y, Thetas) < before / 10);
        assertEquals(1, loop.answers(X, Thetas).getEntry(0, 0), 0.1);
    }

    @Test
    void wrongShapesOfTheOutputAreNamed() {
        OutputLayer wrong =
                new OutputLayer(RealMatrix::transpose, CrossEntropy::cost, SIGMOIDS.delta());
        assertEquals(
                "output layer, Z and H: 5x2 and 2x5 differ, wanted the same shape twice. Transpose one of them?",
                refusal(wrong));
        OutputLayer narrow =
                new OutputLayer(
                        Sigmoid::sigmoid, CrossEntropy::cost, (H, T) -> Matrices.constant(5, 1, 0));
        assertTrue(refusal(narrow).startsWith("output layer, delta and Y: 5x1 and 5x2 differ"));
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 6})
    void asManyTargetsAsInputsAreWanted(int rows) {
        MiniBatchDescent loop = new MiniBatchDescent(SIGMOIDS, 0.1, 0, 5);
        RealMatrix targets = Matrices.constant(rows, 2, 0);
        assertRefused(
                "epoch, X and Y: 5x3 and " + rows + "x2 differ, wanted as many rows in both.",
                () -> loop.epoch(X, targets, start(3, 2), new Random(0)));
    }

    private static String refusal(OutputLayer output) {
        MiniBatchDescent loop = new MiniBatchDescent(output, 0.1, 0, 5);
        return String.valueOf(
                assertThrows(
                                IllegalArgumentException.class,
                                () -> loop.epoch(X, Y, start(3, 2), new Random(0)))
                        .getMessage());
    }

    @Test
    void settingsThatCannotTrainAreRefused() {
        for (double alpha : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> new MiniBatchDescent(SOFTMAX, alpha, 0, 1));
        }
        assertThrows(IllegalArgumentException.class, () -> new MiniBatchDescent(SOFTMAX, 1, -1, 1));
        assertThrows(IllegalArgumentException.class, () -> new MiniBatchDescent(SOFTMAX, 1, 0, 0));
    }
}
