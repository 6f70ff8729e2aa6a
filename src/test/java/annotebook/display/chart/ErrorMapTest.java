package annotebook.display.chart;

import static annotebook.matrix.Matrices.constant;
import static annotebook.matrix.Matrices.matrix;
import static annotebook.matrix.Matrices.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.display.Bitmap;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.math3.linear.RealMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorMapTest {

    private static Set<Integer> colours(RealMatrix... errors) {
        BufferedImage image = Bitmap.image(new ErrorMap("errors", List.of(errors)));
        Set<Integer> colours = new HashSet<>();
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < 2 * 140; y++) { // the maps, above the colour bar
                colours.add(image.getRGB(x, y));
            }
        }
        return colours;
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "5, 1", "1e-6, 0.5", "1e-12, 0", "1e-15, 0", "0, 0", "NaN, NaN"})
    void everyErrorHasItsPlaceOnTheScale(double error, double share) {
        assertEquals(share, ErrorMap.share(error), 1e-12);
    }

    @Test
    void aWrongWeightIsLight() {
        int light = new Color(0xFFEA46).getRGB();
        assertTrue(!colours(constant(4, 4, 1e-10), constant(3, 5, 1e-10)).contains(light));
        RealMatrix oneWrong = constant(4, 4, 1e-10);
        oneWrong.setEntry(2, 0, 1);
        assertTrue(colours(oneWrong, constant(3, 5, 1e-10)).contains(light));
    }

    @Test
    void textNamesTheWorstWeightOfEachLayer() {
        assertEquals(
                """
                Suspect (error of every weight)
                  D1: 2x2, median 1e-10, largest 0.5 at row 1, column 0 (a bias weight)
                  D2: 1x3, median 2e-09, largest NaN at row 0, column 2""",
                new ErrorMap(
                                "Suspect",
                                List.of(
                                        matrix(row(1e-11, 1e-10), row(0.5, 1e-12)),
                                        matrix(row(1e-9, 2e-9, Double.NaN))))
                        .text());
    }

    @Test
    void growsWithItsLayersAndKeepsTheTitle() {
        ErrorMap one = new ErrorMap("t", List.of(constant(2, 3, 0)));
        ErrorMap many = new ErrorMap("t", List.of(constant(9, 9, 0), constant(9, 9, 0)));
        assertTrue(many.width() > one.width() && many.height() > one.height());
        ErrorMap wide = new ErrorMap("a title ".repeat(20), List.of(constant(2, 3, 0)));
        assertTrue(wide.width() > one.width());
    }

    @Test
    void noLayerIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new ErrorMap("t", List.of()));
    }
}
