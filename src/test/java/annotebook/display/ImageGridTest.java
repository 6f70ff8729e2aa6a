package annotebook.display;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImageGridTest {

    private static final Tile CHECKS = Tile.grey(new double[] {0, 1, 1, 0}, 2, 1, "checks");

    @Test
    void textHasCountAndCaptions() {
        ImageGrid grid = new ImageGrid("Digits", 4, List.of(CHECKS, CHECKS));
        assertEquals("Digits: 2 images (checks, checks)", grid.text());
    }

    @Test
    void enlargesWithoutBlur() {
        BufferedImage image = Bitmap.image(new ImageGrid("", 4, List.of(CHECKS)));
        BufferedImage tile = image.getSubimage(24, 76, 152, 152);
        long black = Pixels.count(tile, Color.BLACK);
        long white = Pixels.count(tile, Color.WHITE);
        assertEquals(152 * 152, black + white);
        assertTrue(Math.abs(black - white) < 700, black + " black");
    }

    @Test
    void growsByRows() {
        int one = new ImageGrid("t", 4, Collections.nCopies(4, CHECKS)).height();
        int two = new ImageGrid("t", 4, Collections.nCopies(5, CHECKS)).height();
        assertTrue(two > one + 80);
    }

    @Test
    void noImagesAreAnEmptyGridAndNoColumnsAreRefused() {
        assertTrue(Pixels.of(new ImageGrid("none", 4, List.of()).picture()).getWidth() > 0);
        assertThrows(IllegalArgumentException.class, () -> new ImageGrid("t", 0, List.of(CHECKS)));
    }
}
