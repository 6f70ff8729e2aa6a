package annotebook.nn;

import static annotebook.matrix.Close.assertClose;
import static annotebook.matrix.Matrices.matrix;
import static annotebook.matrix.Matrices.row;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import annotebook.matrix.Block;
import annotebook.matrix.Precision;
import org.junit.jupiter.api.Test;

/** Two units, four examples, by hand; ε = 1e-5 is kept in the formulas. */
class BatchNormTest {

    private static final double[] MEAN = {2, 10};
    private static final double[] VARIANCE = {
        2.5, 0
    }; // ((−2)² + 1 + 1 + 2²) / 4; a unit that never changes

    private final BatchNorm norm = new BatchNorm(Precision.DOUBLE, 2);
    private final Block Z =
            Block.of(Precision.DOUBLE, matrix(row(0, 10), row(1, 10), row(3, 10), row(4, 10)));

    @Test
    void normalisesByTheBatchInTraining() {
        norm.gamma().writeRow(0, row(3, 7));
        norm.beta().writeRow(0, row(-1, 5));
        new BatchNormPass(norm, 4).train(Z);
        double s = 3 / Math.sqrt(VARIANCE[0] + 1e-5);
        assertClose(
                matrix(row(-2 * s - 1, 5), row(-s - 1, 5), row(s - 1, 5), row(2 * s - 1, 5)),
                Z.matrix(),
                1e-14);
    }

    @Test
    void keepsRunningAveragesOfMeanAndUnbiasedVariance() {
        new BatchNormPass(norm, 4).train(Z);
        assertArrayEquals(row(0.1 * MEAN[0], 0.1 * MEAN[1]), norm.mean(), 1e-15);
        assertArrayEquals(row(0.9 + 0.1 * 2.5 * 4 / 3, 0.9), norm.variance(), 1e-15);
    }

    @Test
    void answersByTheRunningAverages() {
        norm.gamma().writeRow(0, row(2, 1));
        norm.beta().writeRow(0, row(1, 0));
        norm.mean()[0] = 1;
        norm.variance()[0] = 4;
        new BatchNormPass(norm, 4).predict(Z, 1);
        // (0 − 1) / √(4 + ε) · 2 + 1; the other rows are not asked for
        assertClose(
                matrix(
                        row(1 - 2 / Math.sqrt(4 + 1e-5), 10 / Math.sqrt(1 + 1e-5)),
                        row(1, 10),
                        row(3, 10),
                        row(4, 10)),
                Z.matrix(),
                1e-14);
        assertArrayEquals(row(1, 0), norm.mean());
    }

    @Test
    void takesOverAnother() {
        new BatchNormPass(norm, 4).train(Z);
        norm.gamma().writeRow(0, row(2, 1));
        norm.beta().writeRow(0, row(4, 3));
        BatchNorm other = new BatchNorm(Precision.DOUBLE, 2);
        other.set(norm);
        assertArrayEquals(norm.mean(), other.mean());
        assertArrayEquals(norm.variance(), other.variance());
        assertClose(norm.gamma().matrix(), other.gamma().matrix(), 0);
        assertClose(norm.beta().matrix(), other.beta().matrix(), 0);
    }
}
