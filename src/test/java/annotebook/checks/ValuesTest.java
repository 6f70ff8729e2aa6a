package annotebook.checks;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
