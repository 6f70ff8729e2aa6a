package annotebook.nn;

import static annotebook.matrix.Matrices.matrix;
import static annotebook.matrix.Matrices.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import annotebook.matrix.Matrices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CrossEntropyTest {

    @Test
    void averagedOverExamplesSummedOverOutputs() {
        // example 1: -log 1/2 - log(1 - 1/4) = log 8/3; example 2: -log(1 - 1/3) - log 1/5 = log
        // 15/2
        double J =
                CrossEntropy.cost(
                        matrix(row(1 / 2., 1 / 4.), row(1 / 3., 1 / 5.)),
                        matrix(row(1, 0), row(0, 1)));
        assertEquals((Math.log(8 / 3.) + Math.log(15 / 2.)) / 2, J, 1e-15);
    }

    @Test
    void aSoftTargetCostsBothLogarithms() {
        // y = h = 1/4: -1/4 log 1/4 - 3/4 log 3/4
        assertEquals(
                -0.25 * Math.log(0.25) - 0.75 * Math.log(0.75),
                CrossEntropy.cost(matrix(row(0.25)), matrix(row(0.25))),
                1e-15);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 0"})
    void wrongCertaintyIsDearButFinite(double h, double y) {
        assertEquals(100, CrossEntropy.cost(matrix(row(h)), matrix(row(y))));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1})
    void rightCertaintyIsFree(double h) {
        assertEquals(0, CrossEntropy.cost(matrix(row(h)), matrix(row(h))));
    }

    @Test
    void aSmallProbabilityKeepsItsDigits() {
        assertEquals(1e-20, CrossEntropy.cost(matrix(row(1e-20)), matrix(row(0))), 1e-34);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.5, 1.5, Double.NaN})
    void whatIsNoProbabilityIsNamedWithItsPlace(double h) {
        var e =
                assertThrows(
                        IllegalArgumentException.class,
                        () ->
                                CrossEntropy.cost(
                                        matrix(row(0.5, 0.5), row(0.5, h)),
                                        Matrices.constant(2, 2, 1)));
        assertEquals(
                "cost: h is "
                        + h
                        + " in row 1, column 1, wanted a number from 0 to 1. Smaller alpha?",
                e.getMessage());
    }

    @Test
    void shapesMustBeTheSame() {
        var e =
                assertThrows(
                        IllegalArgumentException.class,
                        () ->
                                CrossEntropy.cost(
                                        Matrices.constant(3, 1, 0.5), Matrices.constant(1, 3, 1)));
        assertEquals(
                "cost: 3x1 and 1x3 differ, wanted the same shape twice. Transpose one of them?",
                e.getMessage());
    }
}
