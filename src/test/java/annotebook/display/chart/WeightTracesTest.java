package annotebook.display.chart;

import static annotebook.matrix.Matrices.constant;
import static annotebook.matrix.Matrices.matrix;
import static annotebook.matrix.Matrices.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.display.Bitmap;
import annotebook.display.Palette;
import annotebook.display.Pixels;
import annotebook.display.SideBySide;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.RealMatrix;
import org.junit.jupiter.api.Test;

class WeightTracesTest {

    private static final List<List<RealMatrix>> TWINS =
            IntStream.rangeClosed(0, 20).mapToObj(t -> List.of(constant(2, 1, t))).toList();

    @Test
    void bothColoursAppearWhereLinesCoincide() {
        BufferedImage image = Bitmap.image(WeightTraces.of("twins", TWINS, 1));
        assertTrue(Pixels.count(image, Palette.SKY_BLUE) > 2000);
        assertTrue(Pixels.count(image, Palette.BLACK) > 200);
    }

    @Test
    void theThinLineLiesInsideTheBroadOne() {
        List<List<RealMatrix>> flat =
                IntStream.rangeClosed(0, 20).mapToObj(t -> List.of(constant(2, 1, 1))).toList();
        BufferedImage image = Bitmap.image(WeightTraces.of("flat", flat, 1));
        boolean inside =
                IntStream.range(200, 800)
                        .anyMatch(
                                x ->
                                        IntStream.range(100, 600)
                                                .anyMatch(y -> isDarkBetweenPale(image, x, y)));
        assertTrue(inside);
    }

    private static boolean isDarkBetweenPale(BufferedImage image, int x, int y) {
        return image.getRGB(x, y) == Palette.BLACK.getRGB()
                && image.getRGB(x, y - 5) == Palette.SKY_BLUE.getRGB()
                && image.getRGB(x, y + 5) == Palette.SKY_BLUE.getRGB();
    }

    @Test
    void textSaysThatUnitsStayIdentical() {
        String text = WeightTraces.of("twins", TWINS, 1).text();
        assertTrue(
                text.contains("all 2 units keep identical weights through all 20 updates"), text);
        assertTrue(text.contains("unit 2: first [0], last [20]"), text);
    }

    @Test
    void theCostStandsBeside() {
        SideBySide both = WeightTraces.of("twins", TWINS, 1).beside(new double[] {0.7, 0.6});
        assertEquals(2, both.drawings().size());
        assertTrue(both.text().contains("J: first 0.7, last 0.6"), both.text());
    }

    @Test
    void drawsTheLayerThatIsAskedFor() {
        List<List<RealMatrix>> history = List.of(List.of(constant(2, 3, 0), matrix(row(7, 8, 9))));
        assertTrue(WeightTraces.of("second", history, 2).text().contains("[7, 8, 9]"));
    }

    @Test
    void manyWeightsAndOneUpdateAreDrawn() {
        List<List<RealMatrix>> history = List.of(List.of(constant(25, 65, 0.1)));
        assertEquals(1120, Bitmap.image(WeightTraces.of("many", history, 1)).getWidth());
    }

    @Test
    void anEmptyHistoryIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> WeightTraces.of("none", List.of(), 1));
    }
}
