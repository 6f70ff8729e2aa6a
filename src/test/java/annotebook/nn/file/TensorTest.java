package annotebook.nn.file;

import static annotebook.matrix.Matrices.matrix;
import static annotebook.matrix.Matrices.row;
import static annotebook.matrix.Matrices.vector;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import annotebook.matrix.Precision;
import java.util.List;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class TensorTest {

    private static final RealMatrix A = matrix(row(1, 2, 3), row(4, 5, 6));

    @SuppressWarnings("UnusedVariable") // by name, in @FieldSource
    private static final List<List<Integer>> NO_SHAPES =
            List.of(List.of(), List.of(0), List.of(-1, -1), List.of(2, 0), List.of(1, 1, 1));

    @Test
    void aMatrixRowAfterRowAndBack() {
        Tensor tensor = Tensor.of(Precision.DOUBLE, A);
        assertEquals(List.of(2, 3), tensor.shape());
        assertEquals(vector(1, 2, 3, 4, 5, 6), tensor.numbers());
        assertEquals(A, tensor.matrix());
    }

    @Test
    void aVectorIsNoMatrix() {
        Tensor tensor = Tensor.of(Precision.DOUBLE, vector(7, 8));
        assertEquals(List.of(2), tensor.shape());
        assertEquals(vector(7, 8), tensor.numbers());
        assertRefused(
                "Tensor: shape is [2], wanted [rows, columns]; take numbers().", tensor::matrix);
    }

    @Test
    void singlePrecisionRounds() {
        assertEquals(0.1f, Tensor.of(Precision.SINGLE, vector(0.1)).numbers().getEntry(0));
        assertEquals(0.1, Tensor.of(Precision.DOUBLE, vector(0.1)).numbers().getEntry(0));
    }

    @Test
    void keepsNumbersOfItsOwn() {
        RealVector v = vector(1, 2);
        Tensor tensor = Tensor.of(Precision.DOUBLE, v);
        v.setEntry(0, 9);
        assertEquals(vector(1, 2), tensor.numbers());
    }

    @ParameterizedTest
    @FieldSource("NO_SHAPES")
    void aShapeHasOneOrTwoSizesAboveZero(List<Integer> shape) {
        assertRefused(
                "Tensor: shape is " + shape + ", wanted one or two sizes above 0.",
                () -> new Tensor(Precision.DOUBLE, shape, vector(1)));
    }

    @Test
    void asManyNumbersAsTheShapeSays() {
        assertRefused(
                "Tensor: 3 numbers, wanted the 4 of shape [2, 2].",
                () -> new Tensor(Precision.DOUBLE, List.of(2, 2), vector(1, 2, 3)));
        assertRefused(
                "Tensor: 1 numbers, wanted the 4611686014132420609 of shape [2147483647, 2147483647].",
                () ->
                        new Tensor(
                                Precision.DOUBLE,
                                List.of(Integer.MAX_VALUE, Integer.MAX_VALUE),
                                vector(1)));
    }

    private static void assertRefused(
            String sentence, org.junit.jupiter.api.function.Executable call) {
        assertEquals(sentence, assertThrows(IllegalArgumentException.class, call).getMessage());
    }
}
