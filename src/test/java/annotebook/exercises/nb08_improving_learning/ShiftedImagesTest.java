package annotebook.exercises.nb08_improving_learning;

import static annotebook.matrix.Matrices.matrix;
import static annotebook.matrix.Matrices.row;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.RealMatrix;
import org.junit.jupiter.api.Test;

class ShiftedImagesTest {

    private static final ShiftedImages TWO =
            new ShiftedImages(
                    new Array2DRowRealMatrix(new double[][] {{1, 2, 3, 4}, {5, 6, 7, 8}}), 2);

    private static void assertImages(RealMatrix wanted, RealMatrix got) {
        assertEquals(new Array2DRowRealMatrix(wanted.getData()), got);
    }

    @Test
    void rightAndDownWithZerosBehind() {
        assertImages(matrix(row(0, 1, 0, 3), row(0, 5, 0, 7)), TWO.by(1, 0));
        assertImages(matrix(row(0, 0, 1, 2), row(0, 0, 5, 6)), TWO.by(0, 1));
        assertImages(matrix(row(4, 0, 0, 0), row(8, 0, 0, 0)), TWO.by(-1, -1));
    }

    @Test
    void farAwayNothingIsLeft() {
        assertImages(matrix(row(0, 0, 0, 0), row(0, 0, 0, 0)), TWO.by(2, 0));
        assertImages(matrix(row(0, 0, 0, 0), row(0, 0, 0, 0)), TWO.by(0, Integer.MIN_VALUE));
    }

    @Test
    void wrongSourcesAreWrongInTheirWay() {
        assertEquals(1, TWO.wrapped(0, -1));
        assertEquals(0, TWO.nearest(-5, -1));
        assertEquals(1, TWO.rolled(1, -1), "the end of the row above");
        assertEquals(-1, TWO.pixel(1, -1));
    }
}
