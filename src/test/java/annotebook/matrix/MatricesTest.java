package annotebook.matrix;

import static annotebook.matrix.Matrices.constant;
import static annotebook.matrix.Matrices.matrix;
import static annotebook.matrix.Matrices.row;
import static annotebook.matrix.Matrices.vector;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.apache.commons.math3.linear.RealMatrix;
import org.junit.jupiter.api.Test;

class MatricesTest {

    @Test
    void rowsBecomeRows() {
        RealMatrix A = matrix(row(1, 2, 3), row(4, 5, 6));
        assertEquals("2x3", Shapes.shape(A));
        assertArrayEquals(new double[] {4, 5, 6}, A.getRow(1));
    }

    @Test
    void aMatrixDoesNotChangeWithTheArrayItWasMadeFrom() {
        double[] first = row(1, 2);
        RealMatrix A = matrix(first);
        first[0] = 9;
        assertEquals(1, A.getEntry(0, 0));
    }

    @Test
    void aVectorDoesNotChangeWithTheArrayItWasMadeFrom() {
        double[] entries = {1, 2};
        var v = vector(entries);
        entries[0] = 9;
        assertArrayEquals(new double[] {1, 2}, v.toArray());
    }

    @Test
    void constantFillsEveryEntry() {
        assertEquals(matrix(row(7, 7, 7), row(7, 7, 7)), constant(2, 3, 7));
    }

    @Test
    void unevenRowsAreNamed() {
        var e =
                assertThrows(
                        IllegalArgumentException.class, () -> matrix(row(1, 2), row(3), row(4, 5)));
        assertEquals(
                "matrix: row 1 has length 1, row 0 has length 2. Give all rows one length.",
                e.getMessage());
    }

    @Test
    void aMatrixHasEntries() {
        var e = assertThrows(IllegalArgumentException.class, () -> matrix());
        assertEquals("matrix: rows and columns must be at least 1, got 0x0.", e.getMessage());
        assertThrows(IllegalArgumentException.class, () -> matrix(row()));
        assertThrows(IllegalArgumentException.class, () -> constant(0, 3, 1));
        assertThrows(IllegalArgumentException.class, () -> constant(3, -1, 1));
    }

    @Test
    void aMatrixHasNoMoreEntriesThanAnArray() {
        var e = assertThrows(IllegalArgumentException.class, () -> constant(65536, 65536, 1));
        assertEquals(
                "constant: 65536x65536 has more entries than an array holds, wanted below 2^31.",
                e.getMessage());
    }
}
