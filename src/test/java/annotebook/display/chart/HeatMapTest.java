package annotebook.display.chart;

import static annotebook.matrix.Matrices.matrix;
import static annotebook.matrix.Matrices.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.display.Digits;
import annotebook.display.Palette;
import annotebook.display.Pixels;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class HeatMapTest {

    private final BufferedImage image =
            new BufferedImage(HeatMap.WIDTH, HeatMap.HEIGHT, BufferedImage.TYPE_INT_RGB);
    private final Graphics2D g = image.createGraphics();
    private final HeatMap map = new HeatMap(g, new Window(0, 4, 0, 2));

    @Test
    void placesFollowTheWindow() {
        assertEquals(HeatMap.LEFT, map.x(0));
        assertEquals(HeatMap.LEFT + HeatMap.SIDE / 4.0, map.x(1));
        assertEquals(HeatMap.TOP + HeatMap.SIDE, map.y(0), "up is more");
        assertEquals(HeatMap.TOP, map.y(2));
    }

    @Test
    void rowZeroIsTheBottom() {
        map.cells(matrix(row(0, 0), row(1, 1)));
        assertEquals(Cividis.colour(0).getRGB(), image.getRGB(HeatMap.LEFT + 9, HeatMap.TOP + 310));
        assertEquals(Cividis.colour(1).getRGB(), image.getRGB(HeatMap.LEFT + 9, HeatMap.TOP + 9));
    }

    @Test
    void theContourLiesWhereTheGridCrossesTheLevel() {
        // cells have their middles at 1/4 and 3/4 of the side: 0.5 is crossed in the middle
        map.contour(0.5, matrix(row(0, 1), row(0, 1)), 2);
        int middle = HeatMap.LEFT + HeatMap.SIDE / 2;
        assertEquals(Color.WHITE.getRGB(), image.getRGB(middle, HeatMap.TOP + 160));
        assertEquals(Color.BLACK.getRGB(), image.getRGB(middle + 20, HeatMap.TOP + 160));
    }

    @Test
    void axesAndBarAreWritten() {
        map.title("A map");
        double[] ticks = {0, 2};
        map.axes("θ₀ (no unit)", ticks, "θ₁ (no unit)", ticks);
        map.bar("J", Digits::four);
        for (int[] box : new int[][] {{180, 395, 80, 25}, {8, 160, 20, 80}, {420, 30, 40, 20}}) {
            BufferedImage part = image.getSubimage(box[0], box[1], box[2], box[3]);
            assertTrue(Pixels.count(part, Palette.PAPER) < (long) box[2] * box[3], "ink");
        }
    }
}
