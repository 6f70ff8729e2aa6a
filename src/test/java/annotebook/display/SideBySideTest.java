package annotebook.display;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.display.chart.LineChart;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class SideBySideTest {

    private static final LineChart LEFT =
            LineChart.of("left", "x", "y").curve("a", new double[] {1, 2}).sized(300, 200);
    private static final LineChart RIGHT =
            LineChart.of("right", "x", "y").curve("a", new double[] {2, 1}).sized(200, 250);

    @Test
    void isAsWideAsAllAndAsHighAsTheHighest() {
        SideBySide both = SideBySide.of(LEFT, RIGHT);
        assertTrue(both.width() >= 500 && both.width() < 520);
        assertEquals(250, both.height());
    }

    @Test
    void eachDrawingIsWhereItBelongs() {
        SideBySide both = SideBySide.of(LEFT, RIGHT);
        BufferedImage image = Bitmap.image(both);
        BufferedImage left = image.getSubimage(0, 0, 600, 400);
        BufferedImage right = image.getSubimage(image.getWidth() - 400, 0, 400, 500);
        assertTrue(Pixels.count(left, Palette.line(0).colour()) > 100);
        assertTrue(Pixels.count(right, Palette.line(0).colour()) > 100);
    }

    @Test
    void textHasTheWordsOfAll() {
        assertEquals(LEFT.text() + "\n" + RIGHT.text(), SideBySide.of(LEFT, RIGHT).text());
    }
}
