package annotebook.checks;

import static annotebook.matrix.Matrices.matrix;
import static annotebook.matrix.Matrices.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.call.SeededRandom;
import annotebook.matrix.Matrices;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

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

    /** Kinds of value, and what a student reads of each. */
    static Stream<Arguments> kinds() {
        return Stream.of(
                Arguments.of(matrix(row(1, 2)), "a 1x2 matrix", "[[1 2]]"),
                Arguments.of(new ArrayRealVector(new double[] {1, 2}), "a vector of 2", "[1 2]"),
                Arguments.of(new byte[] {1, 2, 3}, "3 bytes", "3 bytes"),
                Arguments.of(new double[] {0.5}, "1 numbers", "[0.5]"),
                Arguments.of(new int[] {4}, "1 whole numbers", "[4]"),
                Arguments.of(new int[][] {{1, 2}, {3}}, "rows of [2, 1]", "[[1 2] [3]]"),
                Arguments.of(
                        List.of(matrix(row(1)), 2.0),
                        "a list of a 1x1 matrix, a number",
                        "([[1]], 2)"),
                Arguments.of(3, "a number", "3"),
                Arguments.of(0.1, "a number", "0.1"),
                Arguments.of(true, "true or false", "true"),
                Arguments.of("words", "a text", "words"),
                Arguments.of(new Expression("M -> 1"), "an object", "M -> 1"),
                Arguments.of(new SeededRandom(7), "a generator", "new Random(7L)"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyKindIsToldByItsShapeAndShown(Object value, String shape, String shown) {
        assertEquals(shape, Values.shape(value));
        assertEquals(shown, Values.show(value));
    }

    /** A generator has nothing that could be compared or changed. */
    @ParameterizedTest
    @MethodSource("kinds")
    void aCopyAgreesWithItsOriginalAndWithNoOtherKind(Object value) {
        assertTrue(Values.agree(value, Values.copy(value), 0));
        long alike =
                kinds().map(kind -> kind.get()[0])
                        .filter(other -> Values.agree(value, other, 0))
                        .count();
        assertEquals(1, alike);
    }

    @Test
    void aCopySharesNothing() {
        RealMatrix matrix = matrix(row(1));
        double[] numbers = {1};
        int[] integers = {1};
        int[][] table = {{1}};
        byte[] bytes = {1};
        RealVector vector = new ArrayRealVector(new double[] {1});
        List<Object> originals = List.of(matrix, numbers, integers, table, bytes, vector);
        Object copies = Values.copy(originals);
        Expression made = (Expression) Values.copy(new Expression("v", matrix));
        matrix.setEntry(0, 0, 9);
        numbers[0] = 9;
        integers[0] = 9;
        table[0][0] = 9;
        bytes[0] = 9;
        vector.setEntry(0, 9);
        List<?> kept = (List<?>) copies;
        for (int i = 0; i < originals.size(); i++) {
            assertFalse(Values.agree(originals.get(i), kept.get(i), 0), Values.shape(kept.get(i)));
        }
        assertEquals("v with v = ([[1]])", Values.show(made));
    }

    @Test
    void textsBytesAndYesOrNoAgreeWhenTheyAreTheSame() {
        assertFalse(Values.agree("one", "two", 1));
        assertFalse(Values.agree(true, false, 1));
        assertFalse(Values.agree(new byte[] {1}, new byte[] {2}, 1));
    }

    @Test
    void oneNumberThatIsNotFiniteIsEnough() {
        assertTrue(Values.isFinite(List.of(1.0, new int[] {2})));
        assertFalse(Values.isFinite(List.of(1.0, new double[] {2, INFINITY})));
        assertFalse(Values.isFinite(new ArrayRealVector(new double[] {Double.NaN})));
    }

    @ParameterizedTest
    @CsvSource({
        "9999999, 9999999",
        "-3, -3",
        "10000000, 10000000",
        "1e20, 1e+20",
        "0.125, 0.125",
        "1.23456789012, 1.23456789",
        "1e-20, 1e-20",
        "NaN, NaN"
    })
    void numbersAreShownWithTenDigitsAndNoMoreThanTheyNeed(double number, String shown) {
        assertEquals(shown, Values.show(number));
    }
}
