package annotebook.display.chart;

import static annotebook.matrix.Matrices.constant;
import static annotebook.matrix.Matrices.matrix;
import static annotebook.matrix.Matrices.row;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.display.Bitmap;
import annotebook.display.Palette;
import annotebook.display.Pixels;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class HistogramTest {

    private static final Histogram EMPTY = Histogram.of("Theta1", "weight", 4);

    @Test
    void everyValueIsInOneBinTheLargestInTheLast() {
        Histogram histogram = EMPTY.values("a", new double[] {0, 0.5, 1, 2.5, 4});
        assertArrayEquals(new int[] {2, 1, 1, 1}, histogram.counts(histogram.samples().get(0)));
    }

    @Test
    void equalValuesAreInTheMiddleOfOneBin() {
        Histogram histogram = EMPTY.matrix("zeros", constant(3, 4, 0));
        assertArrayEquals(new int[] {0, 0, 12, 0}, histogram.counts(histogram.samples().get(0)));
        assertEquals(-0.625, histogram.low(), 1e-12);
    }

    @Test
    void textHasCountRangeMeanAndDeviation() {
        String text = EMPTY.matrix("a", matrix(row(-1, 1), row(-1, 1))).text();
        assertEquals(
                "Theta1 (weight)\n  a: 4 values from -1 to 1, mean 0, standard deviation 1", text);
    }

    @Test
    void allSamplesAreDrawn() {
        BufferedImage image =
                Bitmap.image(
                        EMPTY.values("a", new double[] {0, 1, 4})
                                .values("b", new double[] {2, 2, 2}));
        assertTrue(Pixels.count(image, Palette.line(0).colour()) > 300);
        assertTrue(Pixels.count(image, Palette.line(1).colour()) > 300);
    }

    @Test
    void noFiniteValueIsRefused() {
        assertThrows(
                IllegalArgumentException.class, () -> EMPTY.values("a", new double[] {Double.NaN}));
        assertThrows(IllegalArgumentException.class, () -> Histogram.of("t", "x", 0));
    }
}
