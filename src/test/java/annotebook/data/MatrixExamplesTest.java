package annotebook.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MatrixExamplesTest {

    private final RealMatrix X =
            MatrixUtils.createRealMatrix(new double[][] {{1, 2}, {3, 4}, {5, 6}});
    private final RealMatrix Y =
            MatrixUtils.createRealMatrix(new double[][] {{0.25, 0.5, 0.25}, {1, 0, 1}, {0, 0, 1}});
    private final MatrixExamples examples = new MatrixExamples(X, Y);

    @Test
    void rowsAreExamples() {
        assertEquals(3, examples.size());
        assertEquals(2, examples.inputs());
        assertEquals(3, examples.outputs());
        double[] row = {7, 7, 7, 7};
        examples.input(2, row);
        assertArrayEquals(new double[] {5, 6, 7, 7}, row);
        examples.target(0, row);
        assertArrayEquals(new double[] {0.25, 0.5, 0.25, 7}, row);
    }

    @Test
    void theLabelIsTheFirstOfTheLargest() {
        assertEquals(1, examples.label(0));
        assertEquals(0, examples.label(1));
        assertEquals(2, examples.label(2));
    }

    @Test
    void labelsBecomeOneHot() {
        MatrixExamples labelled = MatrixExamples.labelled(X, new int[] {2, 0, 1}, 4);
        assertEquals(4, labelled.outputs());
        double[] y = new double[4];
        labelled.target(0, y);
        assertArrayEquals(new double[] {0, 0, 1, 0}, y);
        assertEquals(0, labelled.label(1));
    }

    @Test
    void doesNotChangeWithTheMatricesItCameFrom() {
        X.setEntry(0, 0, Double.NaN);
        Y.setEntry(0, 0, Double.NaN);
        double[] row = new double[3];
        examples.input(0, row);
        assertEquals(1, row[0]);
        examples.target(0, row);
        assertEquals(0.25, row[0]);
    }

    @Test
    void differentNumbersOfRowsAreNamed() {
        assertEquals(
                "MatrixExamples: X has 3 rows, Y 2; wanted the same number, at least 1: one row per example.",
                complaint(() -> new MatrixExamples(X, Y.getSubMatrix(0, 1, 0, 2))));
        assertEquals(
                "MatrixExamples: X has 3 rows, labels 4; wanted the same number, at least 1: one row per example.",
                complaint(() -> MatrixExamples.labelled(X, new int[4], 2)));
    }

    @Test
    void noExamplesAreRefused() {
        RealMatrix empty = new Array2DRowRealMatrix();
        assertEquals(
                "MatrixExamples: X has 0 rows, Y 0; wanted the same number, at least 1: one row per example.",
                complaint(() -> new MatrixExamples(empty, empty)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void theEntryThatIsNoNumberIsNamed(double wrong) {
        X.setEntry(2, 1, wrong);
        assertEquals(
                "MatrixExamples: X is %s in row 2, column 1 (both from 0), wanted a finite number."
                        .formatted(wrong),
                complaint(() -> new MatrixExamples(X, Y)));
        X.setEntry(2, 1, 0);
        Y.setEntry(1, 2, wrong);
        assertEquals(
                "MatrixExamples: Y is %s in row 1, column 2 (both from 0), wanted a finite number."
                        .formatted(wrong),
                complaint(() -> new MatrixExamples(X, Y)));
    }

    @Test
    void labelsOutOfRangeAreNamed() {
        assertEquals(
                "MatrixExamples: example 1 has label 3, wanted 0 to 2.",
                complaint(() -> MatrixExamples.labelled(X, new int[] {0, 3, 1}, 3)));
        assertEquals(
                "MatrixExamples: example 2 has label -1, wanted 0 to 2.",
                complaint(() -> MatrixExamples.labelled(X, new int[] {0, 2, -1}, 3)));
    }

    @Test
    void noClassesAreRefused() {
        assertEquals(
                "MatrixExamples: 0 classes, wanted at least 1.",
                complaint(() -> MatrixExamples.labelled(X, new int[3], 0)));
    }

    private static String complaint(Executable making) {
        return String.valueOf(assertThrows(IllegalArgumentException.class, making).getMessage());
    }
}
