package annotebook.display.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import org.junit.jupiter.api.Test;

class CividisTest {

    @Test
    void lightnessOnlyGrows() {
        for (int i = 1; i <= 100; i++) {
            assertTrue(lightness(i / 100.0) > lightness((i - 1) / 100.0), "at " + i);
        }
    }

    @Test
    void endsAreHeldAndNaNIsWhite() {
        assertEquals(Cividis.colour(0), Cividis.colour(-5));
        assertEquals(Cividis.colour(1), Cividis.colour(5));
        assertEquals(Color.WHITE, Cividis.colour(Double.NaN));
    }

    private static double lightness(double value) {
        Color colour = Cividis.colour(value);
        return 0.299 * colour.getRed() + 0.587 * colour.getGreen() + 0.114 * colour.getBlue();
    }
}
