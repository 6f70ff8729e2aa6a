package annotebook.display.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.knowm.xchart.style.XYStyler;

class LogarithmicTicksTest {

    private static XYStyler style(double... y) {
        LineChart chart = LineChart.of("Cost", "epoch", "J (nats)").curve("a", y).logarithmic();
        return CurvePainter.frame(chart).getStyler();
    }

    @Test
    void lessThanTwoPowersOfTenMakeTheAxisWider() {
        XYStyler style = style(8.7, 0.12);
        assertEquals(0.1, style.getYAxisMin(), 1e-12);
        assertEquals(10, style.getYAxisMax(), 1e-12);
    }

    @Test
    void aShortAxisHasALabelAtEachTick() {
        XYStyler style = style(8.7, 0.65);
        assertFalse(style.isYAxisLogarithmicDecadeOnly());
        assertNull(style.getYAxisMin());
    }

    @Test
    void twoPowersOfTenAreEnough() {
        XYStyler style = style(20, 0.12);
        assertTrue(style.isYAxisLogarithmicDecadeOnly());
        assertNull(style.getYAxisMin());
    }

    @Test
    void aConstantIsLeftAlone() {
        assertTrue(style(2, 2).isYAxisLogarithmicDecadeOnly());
    }
}
