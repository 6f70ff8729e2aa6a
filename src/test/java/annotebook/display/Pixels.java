package annotebook.display;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Objects;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/** What tests ask about the pixels of a picture. */
public final class Pixels {

    private Pixels() {}

    public static BufferedImage of(Picture picture) {
        byte[] png = Base64.getDecoder().decode(Objects.requireNonNull(picture.png()));
        try {
            return Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(png)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many pixels have exactly this colour. */
    public static long count(BufferedImage image, Color colour) {
        int width = image.getWidth();
        return IntStream.range(0, width * image.getHeight())
                .filter(i -> image.getRGB(i % width, i / width) == colour.getRGB())
                .count();
    }
}
