package annotebook.display;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import annotebook.data.ImageFormat;
import annotebook.data.Images;
import java.awt.Color;
import java.util.List;
import org.junit.jupiter.api.Test;

class TileTest {

    @Test
    void greyIsLightWhereInkIsDark() {
        double[] pixels = {0, 16, 8, 16};
        Tile grey = Tile.grey(pixels, 2, 16, "grey");
        Tile ink = Tile.ink(pixels, 2, 16, "ink");
        assertEquals(Color.BLACK.getRGB(), grey.image().getRGB(0, 0));
        assertEquals(Color.WHITE.getRGB(), grey.image().getRGB(1, 0));
        assertEquals(Color.BLACK.getRGB(), ink.image().getRGB(1, 1));
        assertEquals(new Color(128, 128, 128).getRGB(), grey.image().getRGB(0, 1));
    }

    @Test
    void colourPlanesAreRedGreenBlue() {
        byte[] planes = {(byte) 255, 0, 0, (byte) 200, 7, 9};
        Tile tile = Tile.colour(planes, 2, "two pixels");
        assertEquals(new Color(255, 0, 7).getRGB(), tile.image().getRGB(0, 0));
        assertEquals(new Color(0, 200, 9).getRGB(), tile.image().getRGB(1, 0));
    }

    @Test
    void aPhotoHasTheColoursOfItsImage() {
        Images images =
                new Images(
                        new ImageFormat(2, 1, 3, 255),
                        new byte[] {9, 9, 9, 9, 9, 9, (byte) 255, 0, 0, (byte) 200, 7, 9},
                        new int[] {0, 0},
                        List.of("frog"));
        Tile tile = Tile.photo(images, 1, "the second");
        assertEquals(2, tile.image().getWidth());
        assertEquals(new Color(255, 0, 7).getRGB(), tile.image().getRGB(0, 0));
        assertEquals(new Color(0, 200, 9).getRGB(), tile.image().getRGB(1, 0));
    }

    @Test
    void weightsAreBrightWhereTheyAreLarge() {
        Tile tile = Tile.weights(new double[] {0.5, -0.5, 0, 0.25, 0, -0.25}, 2, "unit");
        assertEquals(new Color(255, 128, 128).getRGB(), tile.image().getRGB(0, 0));
        assertEquals(new Color(0, 191, 64).getRGB(), tile.image().getRGB(1, 0));
        Tile zeros = Tile.weights(new double[6], 2, "unit");
        assertEquals(new Color(128, 128, 128).getRGB(), zeros.image().getRGB(0, 0));
    }

    @Test
    void pixelsMustFillWholeRows() {
        IllegalArgumentException e =
                assertThrows(
                        IllegalArgumentException.class, () -> Tile.grey(new double[63], 8, 16, ""));
        assertEquals(
                "image: 63 pixels do not fill rows of 8. Give the width of one row.",
                e.getMessage());
    }
}
