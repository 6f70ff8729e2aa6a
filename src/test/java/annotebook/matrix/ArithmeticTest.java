package annotebook.matrix;

import static annotebook.matrix.Arithmetic.hadamard;
import static annotebook.matrix.Arithmetic.map;
import static annotebook.matrix.Arithmetic.minus;
import static annotebook.matrix.Arithmetic.plus;
import static annotebook.matrix.Arithmetic.times;
import static annotebook.matrix.Arithmetic.transpose;
import static annotebook.matrix.Matrices.matrix;
import static annotebook.matrix.Matrices.row;
import static annotebook.matrix.Matrices.vector;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ArithmeticTest {

    private final RealMatrix A = matrix(row(1, 2), row(3, 4));
    private final RealMatrix B = matrix(row(5, 6), row(7, 8));
    private final RealVector v = vector(2, -1);
    private final RealVector w = vector(10, 20);

    @AfterEach
    void argumentsAreLeftAsTheyCame() {
        assertEquals(matrix(row(1, 2), row(3, 4)), A);
        assertEquals(matrix(row(5, 6), row(7, 8)), B);
        assertEquals(vector(2, -1), v);
        assertEquals(vector(10, 20), w);
    }

    @Test
    void productOfMatrices() {
        // 1·5 + 2·7 = 19, 1·6 + 2·8 = 22, 3·5 + 4·7 = 43, 3·6 + 4·8 = 50
        assertEquals(matrix(row(19, 22), row(43, 50)), times(A, B));
    }

    @Test
    void productOfUnevenShapes() {
        // 1x3 by 3x2: 1·1 + 2·3 + 3·5 = 22, 1·2 + 2·4 + 3·6 = 28
        assertEquals(
                matrix(row(22, 28)),
                times(matrix(row(1, 2, 3)), matrix(row(1, 2), row(3, 4), row(5, 6))));
    }

    @Test
    void productWithAVector() {
        // 1·2 − 2·1 = 0, 3·2 − 4·1 = 2
        assertEquals(vector(0, 2), times(A, v));
    }

    @Test
    void productWithANumber() {
        assertEquals(matrix(row(0.5, 1), row(1.5, 2)), times(0.5, A));
        assertEquals(vector(6, -3), times(3, v));
    }

    @Test
    void sums() {
        assertEquals(matrix(row(6, 8), row(10, 12)), plus(A, B));
        assertEquals(vector(12, 19), plus(v, w));
    }

    @Test
    void differences() {
        assertEquals(matrix(row(-4, -4), row(-4, -4)), minus(A, B));
        assertEquals(vector(-8, -21), minus(v, w));
    }

    @Test
    void elementWiseProducts() {
        assertEquals(matrix(row(5, 12), row(21, 32)), hadamard(A, B));
        assertEquals(vector(20, -20), hadamard(v, w));
    }

    @Test
    void transposeExchangesRowsAndColumns() {
        assertEquals(
                matrix(row(1, 4), row(2, 5), row(3, 6)),
                transpose(matrix(row(1, 2, 3), row(4, 5, 6))));
    }

    @Test
    void mapAppliesAFunctionToEveryEntry() {
        assertEquals(matrix(row(1, 4), row(9, 16)), map(A, x -> x * x));
        assertEquals(vector(4, 1), map(v, x -> x * x));
    }
}
