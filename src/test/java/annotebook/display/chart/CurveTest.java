package annotebook.display.chart;

import static annotebook.matrix.Matrices.vector;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import annotebook.display.Axes;
import annotebook.display.Palette;
import org.junit.jupiter.api.Test;

class CurveTest {

    private static final Axes LINEAR = new Axes("t", "update", "J", false);
    private static final Axes LOGARITHMIC = new Axes("t", "update", "J", true);

    @Test
    void whatTheAxesCannotShowIsAGap() {
        Curve curve = new Curve("c", vector(0, 1, 2), vector(-1, Double.NaN, 1), Palette.line(0));
        assertArrayEquals(new double[] {-1, Double.NaN, 1}, curve.plotted(LINEAR));
        assertArrayEquals(new double[] {Double.NaN, Double.NaN, 1}, curve.plotted(LOGARITHMIC));
    }

    @Test
    void theFirstOfEqualLowestValuesIsNamed() {
        Curve curve = new Curve("c", vector(0, 10, 20), vector(3, 2, 2), Palette.line(0));
        assertEquals("c: first 3, last 2, lowest 2 at update 10", curve.text(LINEAR));
    }

    @Test
    void theMessageNamesBothCounts() {
        IllegalArgumentException e =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> new Curve("c", vector(0), vector(1, 2), Palette.line(0)));
        assertEquals(
                "curve \"c\": 1 positions x for 2 values y; give one x for each y.",
                e.getMessage());
    }
}
