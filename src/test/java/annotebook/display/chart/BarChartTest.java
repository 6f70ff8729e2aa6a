package annotebook.display.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.display.Palette;
import annotebook.display.Pixels;
import java.util.List;
import org.junit.jupiter.api.Test;

class BarChartTest {

    private static final BarChart TWO =
            BarChart.of("One image", "class", "h (no unit)", List.of("cat", "dog"));

    private static long ink(BarChart chart, int series) {
        return Pixels.count(Pixels.of(chart.picture()), Palette.line(series).colour());
    }

    @Test
    void textHasEveryValue() {
        assertEquals(
                """
                One image (h (no unit))
                  sigmoids: cat 0.9, dog 0.75
                  softmax: cat NaN, dog 0.25""",
                TWO.bars("sigmoids", 0.9, 0.75).bars("softmax", Double.NaN, 0.25).text());
    }

    @Test
    void aBarOfTwiceTheValueHasTwiceTheColour() {
        double small = ink(TWO.bars("h", 0.4, 0), 0);
        double large = ink(TWO.bars("h", 0.8, 0), 0);
        assertEquals(2, large / small, 0.1);
    }

    @Test
    void eachSeriesHasItsColour() {
        BarChart chart = TWO.bars("a", 0.5, 0.5).bars("b", 0.5, 0.5);
        assertTrue(ink(chart, 0) > 1000 && ink(chart, 1) > 1000);
        assertEquals(0, ink(TWO.bars("a", 0.5, 0.5), 1));
    }

    @Test
    void whatIsNoNumberIsLeftOut() {
        BarChart chart = TWO.bars("h", Double.POSITIVE_INFINITY, Double.NaN);
        assertTrue(ink(chart.bars("right", 0.5, 0.5), 1) > 1000);
        assertTrue(Pixels.of(TWO.picture()).getWidth() > 0, "no bars at all");
    }

    @Test
    void negativeAndLargeValuesFitIn() {
        assertTrue(ink(TWO.bars("z", -3, 40), 0) > 1000);
    }

    @Test
    void aValueForEachCategoryIsWanted() {
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> TWO.bars("softmax", 1));
        assertEquals(
                "bar chart: \"softmax\" has 1 values, wanted 2, one for each category.",
                e.getMessage());
    }
}
