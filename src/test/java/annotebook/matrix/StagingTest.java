package annotebook.matrix;

import static annotebook.matrix.Close.assertClose;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.apache.commons.math3.linear.BlockRealMatrix;
import org.apache.commons.math3.linear.RealMatrix;
import org.junit.jupiter.api.Test;

/** The same memory for one product after the other: what an earlier, larger one left there must not show. */
class StagingTest {

    private static final int[][] SHAPES = {{40, 50, 60}, {3, 2, 5}, {60, 7, 60}, {1, 1, 1}};

    private final Random random = new Random(6);

    @Test
    void holdsLessThanTwoGibibytesOfAMatrix() {
        assertTrue(Staging.holds((1 << 28) - 1));
        assertFalse(Staging.holds(1 << 28));
        DoubleBlock small = DoubleBlock.zeros(1, 1);
        assertThrows(
                ArithmeticException.class, () -> small.grown(1 << 29)); // 2³² bytes are 0 in an int
    }

    @Test
    void productsOfAnySizeFollowEachOther() {
        Staging staging = new Staging();
        for (int[] shape : SHAPES) {
            double[] a = random.doubles((long) shape[0] * shape[1]).toArray();
            double[] b = random.doubles((long) shape[1] * shape[2]).toArray();
            DoubleBlock C = DoubleBlock.wrap(new double[shape[0] * shape[2]], shape[0], shape[2]);
            staging.multiply(
                    DoubleBlock.wrap(a, shape[0], shape[1]),
                    DoubleBlock.wrap(b, shape[1], shape[2]),
                    C);
            RealMatrix A = DenseMatrix.wrap(shape[0], shape[1], a);
            RealMatrix B = DenseMatrix.wrap(shape[1], shape[2], b);
            RealMatrix wanted =
                    new BlockRealMatrix(A.getData()).multiply(new BlockRealMatrix(B.getData()));
            assertClose(wanted, C.matrix(), 1e-12);
        }
    }
}
