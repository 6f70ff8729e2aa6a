package annotebook.matrix;

import static annotebook.matrix.Arithmetic.hadamard;
import static annotebook.matrix.Arithmetic.minus;
import static annotebook.matrix.Arithmetic.plus;
import static annotebook.matrix.Arithmetic.times;
import static annotebook.matrix.Matrices.constant;
import static annotebook.matrix.Matrices.vector;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class ShapesTest {

    @Test
    void rowsComeFirst() {
        assertEquals("5x3", Shapes.shape(of(5, 3)));
    }

    @Test
    void productOfMatricesThatDoNotFit() {
        refused(
                "times: 5x3 by 4x2 do not fit (3 columns, 4 rows). Transpose one of them?",
                () -> times(of(5, 3), of(4, 2)));
    }

    @Test
    void productWithAVectorThatLacksItsBiasUnit() {
        refused(
                "times: 3x4 by 3 do not fit (4 columns, 3 entries). Is the bias unit missing?",
                () -> times(of(3, 4), entries(3)));
    }

    @Test
    void productWithAVectorOfAnotherLength() {
        refused(
                "times: 5x2 by 5 do not fit (2 columns, 5 entries). Transpose the matrix?",
                () -> times(of(5, 2), entries(5)));
        refused(
                "times: 5x2 by 3 do not fit (2 columns, 3 entries).",
                () -> times(of(5, 2), entries(3)));
    }

    @Test
    void transposedArgument() {
        refused(
                "plus: 2x3 and 3x2 differ, wanted the same shape twice. Transpose one of them?",
                () -> plus(of(2, 3), of(3, 2)));
    }

    @Test
    void biasColumnOnOneSide() {
        refused(
                "hadamard: 2x4 and 2x3 differ, wanted the same shape twice. Does one of them have its"
                        + " bias column?",
                () -> hadamard(of(2, 4), of(2, 3)));
    }

    @Test
    void noLikelyCauseIsMadeUp() {
        refused(
                "minus: 2x3 and 4x5 differ, wanted the same shape twice.",
                () -> minus(of(2, 3), of(4, 5)));
        refused(
                "minus: 2x3 and 4x4 differ, wanted the same shape twice.",
                () -> minus(of(2, 3), of(4, 4)));
        refused(
                "minus: 2x1 and 2x3 differ, wanted the same shape twice.",
                () -> minus(of(2, 1), of(2, 3)));
    }

    @Test
    void vectorsOfDifferentLengths() {
        String rest =
                ": 3 and 4 entries differ, wanted the same number twice. "
                        + "Does one of them have its bias unit?";
        refused("plus" + rest, () -> plus(entries(3), entries(4)));
        refused("minus" + rest, () -> minus(entries(3), entries(4)));
        refused("hadamard" + rest, () -> hadamard(entries(3), entries(4)));
    }

    @Test
    void equalShapesPass() {
        assertEquals(of(2, 3), hadamard(of(2, 3), of(2, 3)));
    }

    private static void refused(String sentence, Executable operation) {
        assertEquals(
                sentence, assertThrows(IllegalArgumentException.class, operation).getMessage());
    }

    private static RealMatrix of(int rows, int cols) {
        return constant(rows, cols, 1);
    }

    private static RealVector entries(int n) {
        return vector(new double[n]);
    }
}
