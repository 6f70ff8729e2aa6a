package annotebook.display.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.display.Bitmap;
import annotebook.display.Palette;
import annotebook.display.Pixels;
import annotebook.training.Epoch;
import annotebook.training.History;
import annotebook.training.Outcome;
import annotebook.training.Score;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrainingCurvesTest {

    static Epoch epoch(int number, double J, Score validation) {
        return new Epoch(number, 10L * number, 0.1, new Score(J, 1 - J / 4), validation, 2);
    }

    private static TrainingCurves curves(Score... validation) {
        List<Epoch> epochs = List.of(epoch(1, 2, validation[0]), epoch(2, 1, validation[1]));
        return TrainingCurves.of("Photographs", new History(epochs, Outcome.FINISHED, "Done."));
    }

    @Test
    void saysWhatBothChartsShow() {
        assertEquals(
                """
                Photographs (J (nats an example) over epoch)
                  training: first 2, last 1, lowest 1 at epoch 2
                  validation: first 2.2, last 1.6, lowest 1.6 at epoch 2
                Right answers (accuracy (%) over epoch)
                  training: first 50, last 75, lowest 50 at epoch 1
                  validation: first 40, last 60, lowest 40 at epoch 1""",
                curves(new Score(2.2, 0.4), new Score(1.6, 0.6)).text());
    }

    @Test
    void withoutAValidationSetThereIsNoCurveOfIt() {
        assertFalse(curves(Score.NONE, Score.NONE).text().contains("validation"));
    }

    @Test
    void bothChartsAreDrawn() {
        BufferedImage image = Bitmap.image(curves(new Score(2.2, 0.4), new Score(1.6, 0.6)));
        int half = image.getWidth() / 2;
        for (int from : new int[] {0, half}) {
            BufferedImage chart = image.getSubimage(from, 0, half, image.getHeight());
            assertTrue(Pixels.count(chart, Palette.line(0).colour()) > 200);
            assertTrue(Pixels.count(chart, Palette.line(1).colour()) > 50);
        }
    }

    @Test
    void emptyAxesCanBeShown() {
        assertEquals(
                "Photographs (J (nats an example) over epoch)\n  training: nothing to draw",
                new TrainingCurves("Photographs", List.of())
                        .text()
                        .lines()
                        .limit(2)
                        .reduce((a, b) -> a + "\n" + b)
                        .orElse(""));
        new TrainingCurves("Photographs", List.of()).picture();
    }
}
