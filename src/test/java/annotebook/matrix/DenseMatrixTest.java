package annotebook.matrix;

import static annotebook.matrix.Close.assertClose;
import static annotebook.matrix.Matrices.constant;
import static annotebook.matrix.Matrices.matrix;
import static annotebook.matrix.Matrices.row;
import static annotebook.matrix.Matrices.vector;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import org.apache.commons.math3.exception.OutOfRangeException;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.BlockRealMatrix;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.SingularValueDecomposition;
import org.junit.jupiter.api.Test;

class DenseMatrixTest {

    private final Random random = new Random(8);

    @Test
    void multipliesSmallAndLargeLikeCommonsMath() {
        for (int[] size :
                new int[][] {{1, 1, 1}, {4, 4, 16}, {16, 16, 16}, {17, 16, 16}, {60, 80, 70}}) {
            RealMatrix A = drawn(size[0], size[1]);
            RealMatrix B = drawn(size[1], size[2]);
            RealMatrix wanted = plain(A).multiply(plain(B));
            assertClose(wanted, A.multiply(B), 1e-12);
            assertClose(wanted, A.multiply(plain(B)), 1e-12);
            assertClose(wanted, plain(A).multiply(B), 1e-12);
            assertClose(wanted, B.preMultiply(A), 1e-12);
            assertInstanceOf(DenseMatrix.class, A.multiply(B));
        }
    }

    @Test
    void computesEntryByEntry() {
        RealMatrix A = matrix(row(1, 2), row(3, 4), row(5, 6));
        RealMatrix B = matrix(row(10, 20), row(30, 40), row(50, 60));
        assertEquals(matrix(row(11, 22), row(33, 44), row(55, 66)), A.add(B));
        assertEquals(matrix(row(9, 18), row(27, 36), row(45, 54)), B.subtract(A));
        assertEquals(matrix(row(2, 4), row(6, 8), row(10, 12)), A.scalarMultiply(2));
        assertEquals(matrix(row(1, 3, 5), row(2, 4, 6)), A.transpose());
        assertEquals(vector(5, 11, 17), A.operate(vector(1, 2)));
        assertEquals(A.add(B), A.add(plain(B)));
        assertEquals(matrix(row(1, 2), row(3, 4), row(5, 6)), A);
    }

    @Test
    void goesWhereverACommonsMathMatrixGoes() {
        RealMatrix A = drawn(5, 5);
        RealMatrix inverse = new LUDecomposition(A).getSolver().getInverse();
        assertClose(plainIdentity(5), A.multiply(inverse), 1e-10);
        SingularValueDecomposition svd = new SingularValueDecomposition(A);
        assertClose(A, svd.getU().multiply(svd.getS()).multiply(svd.getVT()), 1e-10);
        assertEquals(plain(A), A);
        assertEquals(A, plain(A));
        assertEquals(plain(A).hashCode(), A.hashCode());
        assertEquals(plain(A).power(3).getNorm(), A.power(3).getNorm(), 1e-9);
    }

    @Test
    void keepsItsOwnEntries() {
        double[][] data = {{1, 2}, {3, 4}};
        RealMatrix A = matrix(data);
        data[0][0] = 99;
        assertEquals(1, A.getEntry(0, 0));
        A.getData()[0][0] = 99;
        A.getRow(0)[0] = 99;
        assertEquals(1, A.getEntry(0, 0));
        RealMatrix copy = A.copy();
        copy.setEntry(0, 0, 5);
        DenseMatrix other = DenseMatrix.of(A);
        other.setEntry(1, 1, 6);
        assertEquals(matrix(row(1, 2), row(3, 4)), A);
        assertNotEquals(A, copy);
        assertArrayEquals(row(3, 6), other.getRow(1));
        assertEquals(constant(2, 3, 0), A.createMatrix(2, 3));
    }

    @Test
    void saysWhatDoesNotFit() {
        RealMatrix A = constant(5, 3, 1);
        assertSays(
                "times: 5x3 by 4x2 do not fit (3 columns, 4 rows). Transpose one of them?",
                () -> A.multiply(constant(4, 2, 1)));
        assertSays(
                "times: 5x3 by 4 do not fit (3 columns, 4 entries).",
                () -> A.operate(vector(1, 2, 3, 4)));
        assertSays(
                "plus: 5x3 and 3x5 differ, wanted the same shape twice. Transpose one of them?",
                () -> A.add(constant(3, 5, 1)));
        assertSays(
                "minus: 5x3 and 5x4 differ, wanted the same shape twice. Does one of them have its bias column?",
                () -> A.subtract(constant(5, 4, 1)));
        assertSays(
                "matrix: 65536x65536 has more entries than an array holds, wanted below 2^31.",
                () -> DenseMatrix.zeros(65536, 65536));
        assertThrows(OutOfRangeException.class, () -> A.getEntry(5, 0));
        assertThrows(OutOfRangeException.class, () -> A.getEntry(0, 3));
        assertThrows(OutOfRangeException.class, () -> A.setEntry(-1, 0, 1));
        assertThrows(OutOfRangeException.class, () -> A.getRow(5));
    }

    private static void assertSays(String sentence, Runnable action) {
        assertEquals(
                sentence, assertThrows(IllegalArgumentException.class, action::run).getMessage());
    }

    private RealMatrix drawn(int rows, int cols) {
        return Arithmetic.map(constant(rows, cols, 0), zero -> random.nextGaussian());
    }

    private static RealMatrix plain(RealMatrix A) {
        return new Array2DRowRealMatrix(A.getData());
    }

    private static RealMatrix plainIdentity(int size) {
        RealMatrix identity = new BlockRealMatrix(size, size);
        for (int i = 0; i < size; i++) {
            identity.setEntry(i, i, 1);
        }
        return identity;
    }
}
