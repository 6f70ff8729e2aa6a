package annotebook.display;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ChartStyleTest {

    @Test
    void aTickThatIsZeroButForRoundingReadsZero() {
        assertEquals("0", ChartStyle.tick(1.4e-17));
        assertEquals("0.02", ChartStyle.tick(0.020000000000000004));
    }

    @Test
    void onlyLinearAxesGetTheTickWords() {
        assertTrue(hasTickWords(false));
        assertFalse(hasTickWords(true));
    }

    private static boolean hasTickWords(boolean logarithmic) {
        Axes axes = new Axes("t", "x", "y", logarithmic);
        return ChartStyle.chart(axes).getStyler().getyAxisTickLabelsFormattingFunction() != null;
    }
}
