package annotebook.display;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class BitmapTest {

    @Test
    void anImageIsShownAsItIs() {
        BufferedImage image = new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB);
        image.setRGB(2, 1, Color.ORANGE.getRGB());
        Picture picture = Bitmap.picture(image);
        assertEquals(Color.ORANGE.getRGB(), Pixels.of(picture).getRGB(2, 1));
        assertEquals("image, 3 x 2 pixels", picture.text());
        assertTrue(Objects.requireNonNull(picture.html()).contains("width=\"3\" height=\"2\""));
    }

    @Test
    void aDrawingHasTwiceItsPixels() {
        ImageGrid grid = new ImageGrid("t", 1, List.of());
        assertEquals(2 * grid.width(), Bitmap.image(grid).getWidth());
        assertEquals(2 * grid.height(), Bitmap.image(grid).getHeight());
    }

    @Test
    void theWordsAreTheImagesAlternative() {
        Picture picture = new ImageGrid("a \"b\" <c>", 1, List.of()).picture();
        String html = Objects.requireNonNull(picture.html());
        assertTrue(
                html.contains("alt=\"a &quot;b&quot; &lt;c&gt;: 0 images ()\""),
                html.substring(0, 200));
    }
}
