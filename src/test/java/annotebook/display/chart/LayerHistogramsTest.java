package annotebook.display.chart;

import static annotebook.matrix.Matrices.constant;
import static annotebook.matrix.Matrices.matrix;
import static annotebook.matrix.Matrices.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.display.Bitmap;
import annotebook.display.Palette;
import annotebook.display.Pixels;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;

class LayerHistogramsTest {

    private static final LayerHistograms TWO =
            LayerHistograms.of("What the units say")
                    .network("loud", List.of(matrix(row(0, 1), row(1, 0.5)), constant(2, 2, 0)))
                    .network("calm", List.of(constant(2, 3, 0.5)));

    @Test
    void sharesAddUpToOneAndTheLastBinHasBothItsEnds() {
        double[] shares = LayerHistograms.shares(matrix(row(0, 0.049, 0.05, 1)));
        assertEquals(0.5, shares[0]);
        assertEquals(0.25, shares[1]);
        assertEquals(0.25, shares[19]);
    }

    @Test
    void everyNetworkHasARowAndEveryLayerAColumn() {
        LayerHistograms one = LayerHistograms.of("t").network("a", List.of(constant(1, 1, 0)));
        assertTrue(TWO.height() > one.height());
        assertTrue(TWO.width() > one.width());
    }

    @Test
    void barsAreDrawn() {
        BufferedImage image = Bitmap.image(TWO);
        assertTrue(Pixels.count(image, Palette.BLUE) > 2000);
    }

    @Test
    void textHasMeanDeviationAndSaturation() {
        assertEquals(
                """
                What the units say
                  loud: layer 2 mean 0.625, standard deviation 0.4146, 75 % below 0.05 or above 0.95; layer 3 mean 0, standard deviation 0, 100 % below 0.05 or above 0.95
                  calm: layer 2 mean 0.5, standard deviation 0, 0 % below 0.05 or above 0.95""",
                TWO.text());
    }
}
