package annotebook.display;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class AxesTest {

    @Test
    void onlyFiniteValuesHaveAPlaceAndOnlyPositiveOnesOnALogarithmicAxis() {
        Axes linear = new Axes("t", "x", "y", false);
        Axes logarithmic = new Axes("t", "x", "y", true);
        assertTrue(linear.shows(-1) && linear.shows(0));
        assertFalse(linear.shows(Double.NaN) || linear.shows(Double.POSITIVE_INFINITY));
        assertTrue(logarithmic.shows(1e-300));
        assertFalse(logarithmic.shows(0) || logarithmic.shows(-1));
    }

    @Test
    void aPointNeedsAPlaceOnBothAxes() {
        Axes both = new Axes("t", "x", "y", true, true);
        assertTrue(both.shows(0.1, 0.1));
        assertFalse(both.shows(0, 0.1) || both.shows(0.1, 0));
        assertTrue(new Axes("t", "x", "y", true).shows(-1, 0.1));
    }
}
