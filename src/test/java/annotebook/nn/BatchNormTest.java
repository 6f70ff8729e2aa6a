package annotebook.nn;

import static annotebook.matrix.Close.assertClose;
import static annotebook.matrix.Matrices.matrix;
import static annotebook.matrix.Matrices.row;
import static org.junit.jupiter.api.Assertions.assertEquals;

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
        new BatchNormPass(norm, 0, Z, Z).train();
        double s = 3 / Math.sqrt(VARIANCE[0] + 1e-5);
        assertClose(
                matrix(row(-2 * s - 1, 5), row(-s - 1, 5), row(s - 1, 5), row(2 * s - 1, 5)),
                Z.matrix(),
                1e-14);
    }

    @Test
    void keepsRunningAveragesOfMeanAndUnbiasedVariance() {
        new BatchNormPass(norm, 0, Z, Z).train();
        assertClose(matrix(row(0.1 * MEAN[0], 0.1 * MEAN[1])), norm.mean().matrix(), 1e-15);
        assertClose(matrix(row(0.9 + 0.1 * 2.5 * 4 / 3, 0.9)), norm.variance().matrix(), 1e-15);
    }

    @Test
    void answersByTheRunningAverages() {
        norm.gamma().writeRow(0, row(2, 1));
        norm.beta().writeRow(0, row(1, 0));
        norm.mean().set(0, 0, 1);
        norm.variance().set(0, 0, 4);
        new BatchNormPass(norm, 0, Z, Z).predict();
        // (z − 1) / √(4 + ε) · 2 + 1
        double s = 2 / Math.sqrt(4 + 1e-5);
        double ten = 10 / Math.sqrt(1 + 1e-5);
        assertClose(
                matrix(row(1 - s, ten), row(1, ten), row(1 + 2 * s, ten), row(1 + 3 * s, ten)),
                Z.matrix(),
                1e-14);
        assertEquals(matrix(row(1, 0)), norm.mean().matrix());
    }

    @Test
    void takesOverAnother() {
        new BatchNormPass(norm, 0, Z, Z).train();
        norm.gamma().writeRow(0, row(2, 1));
        norm.beta().writeRow(0, row(4, 3));
        BatchNorm other = new BatchNorm(Precision.DOUBLE, 2);
        other.set(norm);
        assertEquals(norm.mean().matrix(), other.mean().matrix());
        assertEquals(norm.variance().matrix(), other.variance().matrix());
        assertClose(norm.gamma().matrix(), other.gamma().matrix(), 0);
        assertClose(norm.beta().matrix(), other.beta().matrix(), 0);
    }
}
