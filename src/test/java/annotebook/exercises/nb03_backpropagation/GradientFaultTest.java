package annotebook.exercises.nb03_backpropagation;

import static annotebook.matrix.Matrices.constant;
import static annotebook.matrix.Matrices.matrix;
import static annotebook.matrix.Matrices.row;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import annotebook.checks.Mismatch;
import java.util.List;
import org.apache.commons.math3.linear.RealMatrix;
import org.junit.jupiter.api.Test;

class GradientFaultTest {

    private static final RealMatrix D = matrix(row(1, -2, 3), row(0.5, 4, -6));

    @Test
    void saysHowADIsWrong() {
        assertEquals("is m = 5 times too large", words(D.scalarMultiply(5)));
        assertEquals("is m = 5 times too small", words(D.scalarMultiply(0.2)));
        assertEquals("has every sign reversed", words(D.scalarMultiply(-1)));
        assertEquals("is 0.5 times the right one, in every entry", words(D.scalarMultiply(0.5)));
        assertEquals("is 0 everywhere", words(D.scalarMultiply(0)));
        assertEquals("is transposed (3x2, wanted 2x3)", words(D.transpose()));
        assertEquals(
                "has one row too many, that of the bias unit (3x3, wanted 2x3)",
                words(constant(3, 3, 1)));
        assertEquals("lacks the bias column (2x2, wanted 2x3)", words(constant(2, 2, 1)));
        assertEquals(
                "does not have the shape of its Theta (1x1, wanted 2x3)", words(constant(1, 1, 1)));
        assertEquals("has entries that are not finite", words(D.scalarMultiply(Double.NaN)));
        assertEquals("has wrong entries", words(D.scalarAdd(1)));
        RealMatrix bias = D.copy();
        bias.setColumn(0, new double[] {0, 0});
        assertEquals("is wrong only in column 0, that of the bias unit", words(bias));
        RealMatrix rest = D.copy();
        rest.addToEntry(1, 2, 1);
        assertEquals(
                "is right in column 0 and wrong in the others: its delta is right, its a is not",
                words(rest));
    }

    @Test
    void namesTheLayerThatIsWrongFirstOnTheWayBack() {
        RealMatrix wrong = D.scalarAdd(1);
        assertDoesNotThrow(() -> GradientFault.assertNone(List.of(D, D), List.of(D, D), 5));
        assertEquals(
                "coming back from the output, D1 is wrong first (D2 to D3 are right): it has wrong entries",
                sentence(List.of(wrong, D, D)));
        assertEquals(
                "coming back from the output, D2 is wrong first (D3 is right): it has wrong entries",
                sentence(List.of(wrong, wrong, D)));
        assertEquals(
                "D3, which backpropagation computes first, has wrong entries",
                sentence(List.of(wrong, D, wrong)));
        assertEquals("not one D for each Theta", sentence(List.of(D)));
    }

    private static String sentence(List<RealMatrix> got) {
        return String.valueOf(
                assertThrows(
                                Mismatch.class,
                                () -> GradientFault.assertNone(List.of(D, D, D), got, 5))
                        .getMessage());
    }

    private static String words(RealMatrix got) {
        return new GradientFault(D, got, 5).words();
    }
}
