package annotebook.display.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.display.Bitmap;
import annotebook.display.Palette;
import annotebook.display.Pixels;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;

class LearningCurvesTest {

    private static final LearningCurves CURVES =
            LearningCurves.of("What L2 does")
                    .run(
                            "before",
                            new double[] {7, 3, 2, 1, 0.5, 0.25},
                            new double[] {7, 4, 3, 2, 1, 1.5},
                            0.9251)
                    .run(
                            "L2",
                            new double[] {7, 4, 3, 2, 0.75, 0.5},
                            new double[] {7, 4, 3, 2, 1.25, 0.75},
                            0.95);

    @Test
    void theSteepBeginningIsLeftOut() {
        for (Curve curve : CURVES.chart().curves()) {
            assertEquals(4, curve.x().getEntry(0));
            assertEquals(2, curve.y().getDimension());
        }
        assertEquals(0.5, CURVES.chart().curves().get(1).y().getEntry(0));
    }

    @Test
    void aRunOfFewEpochsHasNothingToDrawAndNoFault() {
        LearningCurves few =
                LearningCurves.of("few").run("one", new double[] {1}, new double[] {2}, 0.5);
        assertEquals(0, few.chart().curves().get(0).y().getDimension());
        assertEquals(few.width(), Bitmap.image(few).getWidth() / Bitmap.DENSITY);
    }

    @Test
    void theLegendTellsSetsAndAccuracy() {
        assertEquals(
                List.of(
                        "validation, before: 92.5 %",
                        "training, before", "validation, L2: 95.0 %", "training, L2"),
                CURVES.chart().curves().stream().map(Curve::name).toList());
    }

    @Test
    void onlyTheLastRunIsDrawnInFullLines() {
        List<Curve> curves = CURVES.chart().curves();
        assertTrue(curves.get(0).line().stroke().getDashArray() != null);
        assertTrue(curves.get(2).line().stroke().getDashArray() == null);
        assertEquals(curves.get(0).line().colour(), curves.get(2).line().colour());
        assertEquals(curves.get(1).line().colour(), curves.get(3).line().colour());
    }

    @Test
    void bothSetsAreDrawn() {
        BufferedImage image = Bitmap.image(CURVES);
        assertTrue(Pixels.count(image, Palette.BLUE) > 1000);
        assertTrue(Pixels.count(image, Palette.ORANGE) > 1000);
    }

    @Test
    void textHasTheEndsAndTheLowest() {
        assertEquals(
                """
                What L2 does (J in nats an example, over epochs)
                  before: J at the end 0.25 (training) and 1.5 (validation), lowest on validation 1 at epoch 4; 92.5 % of the validation set right
                  L2: J at the end 0.5 (training) and 0.75 (validation), lowest on validation 0.75 at epoch 5; 95.0 % of the validation set right""",
                CURVES.text());
    }
}
