package annotebook.checks;

import static annotebook.matrix.Matrices.matrix;
import static annotebook.matrix.Matrices.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.matrix.Matrices;
import java.util.List;
import org.apache.commons.math3.linear.RealMatrix;
import org.junit.jupiter.api.Test;

class ValuesTest {

    private static final double INFINITY = Double.POSITIVE_INFINITY;

    @Test
    void numbersAgreeWithinTheTolerance() {
        assertTrue(Values.agree(1e6, 1e6 + 9e-4, 1e-9), "relative where large");
        assertTrue(Values.agree(0.0, 9e-10, 1e-9), "absolute where small");
        assertFalse(Values.agree(1.0, 1 + 2e-9, 1e-9));
    }

    @Test
    void theFirstEntryThatDiffersIsToldWithItsPlace() {
        RealMatrix wanted = Matrices.constant(5, 8, 4.25);
        RealMatrix got = wanted.copy();
        got.setEntry(1, 3, 4.5);
        got.setEntry(4, 0, -1);
        assertEquals(
                "entry (1, 3) is 4.5, wanted 4.25; 2 of 40 differ",
                Values.difference(wanted, got, 1e-9));
        assertEquals(
                "entry (1, 3) of get(1) is 4.5, wanted 4.25; 2 of 42 differ",
                Values.difference(
                        List.of(Matrices.constant(1, 2, 0), wanted),
                        List.of(Matrices.constant(1, 2, 0), got),
                        1e-9));
        assertEquals(
                "entry 2 is 7, wanted 3; 1 of 3 differ",
                Values.difference(new int[] {1, 2, 3}, new int[] {1, 2, 7}, 1e-9));
        assertEquals(
                "entry (1, 0) is 0, wanted 3; 1 of 4 differ",
                Values.difference(
                        new int[][] {{1, 2}, {3, 4}}, new int[][] {{1, 2}, {0, 4}}, 1e-9));
    }

    @Test
    void anEntryThatIsNotFiniteIsToldFirst() {
        assertEquals(
                "entry 2 is NaN, wanted 3; 2 of 3 differ",
                Values.difference(new double[] {1, 2, 3}, new double[] {0, 2, Double.NaN}, 1e-9));
    }

    @Test
    void tablesAreShownByRows() {
        assertEquals("[[1 0] [2 3]]", Values.show(new int[][] {{1, 0}, {2, 3}}));
        assertEquals("[[1 0] [2 3]]", Values.show(matrix(row(1, 0), row(2, 3))));
    }

    @Test
    void largeValuesAreToldByWhatDiffers() {
        RealMatrix wanted = Matrices.constant(5, 8, 1);
        Mismatch mismatch =
                assertThrows(
                        Mismatch.class, () -> Expect.assertClose(wanted, wanted.scalarMultiply(2)));
        assertEquals(
                "not the right value: entry (0, 0) is 2, wanted 1; 40 of 40 differ",
                mismatch.getMessage());
        assertNull(mismatch.got());
    }

    @Test
    void infinityAgreesWithItselfAlone() {
        assertTrue(Values.agree(INFINITY, INFINITY, 1e-9));
        assertFalse(Values.agree(INFINITY, 3.0, 1e-9));
        assertFalse(Values.agree(3.0, INFINITY, 1e-9));
        assertFalse(Values.agree(INFINITY, -INFINITY, 1e-9));
    }

    @Test
    void notANumberAgreesWithItselfAlone() {
        assertTrue(Values.agree(Double.NaN, Double.NaN, 1e-9));
        assertFalse(Values.agree(Double.NaN, 0.0, 1e-9));
        assertFalse(Values.agree(0.0, Double.NaN, 1e-9));
    }
}
