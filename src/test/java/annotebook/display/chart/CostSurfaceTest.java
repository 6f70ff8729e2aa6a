package annotebook.display.chart;

import static annotebook.matrix.Matrices.matrix;
import static annotebook.matrix.Matrices.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.display.Bitmap;
import annotebook.display.Pixels;
import java.awt.Color;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class CostSurfaceTest {

    /** A bowl: 1 at (1, -2), e at a distance of 1 from there. */
    private static final CostSurface BOWL =
            CostSurface.of(
                    "A bowl",
                    new Window(-4, 6, -7, 3),
                    (a, b) -> Math.exp((a - 1) * (a - 1) + (b + 2) * (b + 2)));

    @Test
    void textSaysWhereItIsLowestAndWhereEachWalkLed() {
        String text =
                BOWL.walk("alpha = 0.1", matrix(row(0, 0, 5), row(0.5, -1, 2), row(9, -1, 3)))
                        .text();
        assertEquals(
                """
                A bowl (J in nats over θ0 and θ1): lowest on the map J = 1 at (1, −2)
                  alpha = 0.1: from (0, 0), J = 5 to (9, -1), J = 3 in 2 steps; 1 points lie outside the map""",
                text);
    }

    @Test
    void darkAtTheBottomLightAtTheRim() {
        BufferedImage image = Bitmap.image(BOWL);
        int centre = image.getRGB(at(HeatMap.LEFT, 0.5), at(HeatMap.TOP, 0.5));
        int corner = image.getRGB(at(HeatMap.LEFT, 0.01), at(HeatMap.TOP, 0.01));
        assertEquals(Cividis.colour(0).getRGB(), centre);
        assertTrue(new Color(corner).getRed() > 200, "yellow");
    }

    @Test
    void contourLinesGoRoundTheLowestPlace() {
        long whites = Pixels.count(map(BOWL), Color.WHITE);
        CostSurface flat = CostSurface.of("flat", BOWL.window(), (a, b) -> a > 5.9 ? 2 : 1);
        assertTrue(whites > 2 * Pixels.count(map(flat), Color.WHITE) + 100, whites + " white");
    }

    @Test
    void walksAreMarkedAndClippedToTheMap() {
        CostSurface walked =
                BOWL.walk("far", matrix(row(0, 0, 5), row(1e300, Double.NaN, 2), row(1e9, 0, 9)));
        BufferedImage image = Bitmap.image(walked);
        int startX = at(HeatMap.LEFT, 0.4);
        int startY = at(HeatMap.TOP, 0.3);
        assertEquals(Color.WHITE.getRGB(), image.getRGB(startX, startY));
        int right = Bitmap.DENSITY * (HeatMap.LEFT + HeatMap.SIDE + 10);
        for (int y = at(HeatMap.TOP, 0.1); y < at(HeatMap.TOP, 0.9); y++) {
            assertEquals(Color.WHITE.getRGB(), image.getRGB(right, y));
        }
    }

    @Test
    void eachWalkHasALineOfTheLegend() {
        CostSurface two = BOWL.walk("a", matrix(row(0, 0, 5))).walk("b", matrix(row(0, 0, 5)));
        assertEquals(BOWL.height() + CostSurfacePainter.LEGEND, two.height());
    }

    @Test
    void aWalkWithoutCostsIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> BOWL.walk("a", matrix(row(0, 0))));
    }

    private static int at(int edge, double share) {
        return (int) (Bitmap.DENSITY * (edge + share * HeatMap.SIDE));
    }

    private static BufferedImage map(CostSurface surface) {
        return Bitmap.image(surface)
                .getSubimage(at(HeatMap.LEFT, 0.02), at(HeatMap.TOP, 0.02), 600, 600);
    }
}
