package annotebook.display.chart;

import static annotebook.matrix.Matrices.constant;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.display.Bitmap;
import annotebook.display.Pixels;
import java.awt.Color;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class DecisionSurfaceTest {

    private static final DecisionSurface RIGHT_HALF =
            DecisionSurface.ofPoints("x1 above 0.5", (x1, x2) -> x1 > 0.5 ? 0.9 : 0.2);

    @Test
    void textSaysWhichPointsAreOnTheRightSide() {
        String text = RIGHT_HALF.corners(0, 1, 1, 1).text();
        assertTrue(text.startsWith("x1 above 0.5 (h over x1 and x2): 3 of 4 points"), text);
        assertTrue(text.contains("x = (0, 1): h = 0.2, target 1, on the wrong side"), text);
        assertTrue(text.contains("x = (1, 0): h = 0.9, target 1\n"), text);
    }

    @Test
    void lowAnswersAreDarkOnTheLeftHighOnesLightOnTheRight() {
        BufferedImage image = Bitmap.image(RIGHT_HALF);
        assertEquals(Cividis.colour(0.2).getRGB(), image.getRGB(2 * 130, 2 * 120));
        assertEquals(Cividis.colour(0.9).getRGB(), image.getRGB(2 * 320, 2 * 120));
    }

    @Test
    void theBorderIsDrawnWhereTheAnswerIsOneHalf() {
        BufferedImage image = Bitmap.image(RIGHT_HALF).getSubimage(2 * 215, 2 * 100, 30, 100);
        assertTrue(Pixels.count(image, Color.WHITE) > 100);
        BufferedImage constant = Bitmap.image(DecisionSurface.ofPoints("flat", (a, b) -> 0.2));
        assertEquals(0, Pixels.count(constant.getSubimage(2 * 80, 2 * 60, 500, 500), Color.WHITE));
    }

    @Test
    void pointsAreMarked() {
        DecisionSurface flat = DecisionSurface.ofPoints("flat", (a, b) -> 0.2);
        long without = Pixels.count(Bitmap.image(flat), Color.WHITE);
        long with = Pixels.count(Bitmap.image(flat.corners(1, 0, 0, 1)), Color.WHITE);
        assertTrue(with > without + 2000);
    }

    @Test
    void answersThatAreNotNumbersAreLeftWhite() {
        BufferedImage image = Bitmap.image(DecisionSurface.ofPoints("NaN", (a, b) -> Double.NaN));
        assertEquals(Color.WHITE.getRGB(), image.getRGB(2 * 200, 2 * 200));
    }

    @Test
    void aNetworkWithTwoOutputsIsRefused() {
        DecisionSurface surface =
                DecisionSurface.of("two", X -> constant(X.getRowDimension(), 2, 0));
        IllegalArgumentException e =
                assertThrows(
                        IllegalArgumentException.class, () -> surface.corners(0, 0, 0, 0).text());
        assertEquals(
                "decision surface: the network answers 1x2 for 1 examples, wanted 1x1. Does it have one output?",
                e.getMessage());
    }
}
