package annotebook.display;

import annotebook.data.Images;
import java.awt.image.BufferedImage;
import java.util.Arrays;

/**
 * A small image with its caption, one of an {@link ImageGrid}.
 *
 * @param image in its own few pixels; the grid enlarges it
 * @param caption below the image, and its text
 */
public record Tile(BufferedImage image, String caption) {

    /**
     * A grey image: 0 is black, {@code white} is white.
     *
     * @param pixels row by row
     * @param width pixels in a row
     * @param white the value of white: 16 for the 8 x 8 digits, 1 for shares
     */
    public static Tile grey(double[] pixels, int width, double white, String caption) {
        BufferedImage image = blank(pixels.length, width);
        for (int i = 0; i < pixels.length; i++) {
            image.setRGB(i % width, i / width, grey(pixels[i] / white));
        }
        return new Tile(image, caption);
    }

    /** A drawing in ink: 0 is white paper, {@code black} is black ink; pixels row by row. */
    public static Tile ink(double[] pixels, int width, double black, String caption) {
        BufferedImage image = blank(pixels.length, width);
        for (int i = 0; i < pixels.length; i++) {
            image.setRGB(i % width, i / width, grey(1 - pixels[i] / black));
        }
        return new Tile(image, caption);
    }

    /** A colour image as CIFAR-10 stores it: all red bytes row by row, then all green, then all blue. */
    public static Tile colour(byte[] planes, int width, String caption) {
        int pixels = planes.length / 3;
        BufferedImage image = blank(pixels, width);
        for (int i = 0; i < pixels; i++) {
            int red = Byte.toUnsignedInt(planes[i]);
            int green = Byte.toUnsignedInt(planes[pixels + i]);
            int blue = Byte.toUnsignedInt(planes[2 * pixels + i]);
            image.setRGB(i % width, i / width, red << 16 | green << 8 | blue);
        }
        return new Tile(image, caption);
    }

    /** Image i of a set with three colour channels. */
    public static Tile photo(Images images, int i, String caption) {
        int pixels = images.width() * images.height();
        byte[] planes = new byte[3 * pixels];
        for (int p = 0; p < planes.length; p++) {
            int at = p % pixels;
            planes[p] =
                    (byte) images.pixel(i, at / images.width(), at % images.width(), p / pixels);
        }
        return colour(planes, images.width(), caption);
    }

    /**
     * The weights that a unit gives to the pixels of a colour image, as an image: a weight of 0 is the
     * middle of its channel, the largest without its sign is one of the ends.
     *
     * @param weights for all red pixels row by row, then all green, then all blue; no bias weight
     * @param width pixels in a row
     */
    public static Tile weights(double[] weights, int width, String caption) {
        double largest = Arrays.stream(weights).map(Math::abs).max().orElse(0);
        byte[] planes = new byte[weights.length];
        for (int p = 0; p < planes.length; p++) {
            double share = largest > 0 ? weights[p] / largest : 0;
            planes[p] = (byte) Math.round(127.5 + 127.5 * share);
        }
        return colour(planes, width, caption);
    }

    private static BufferedImage blank(int pixels, int width) {
        if (width < 1 || pixels == 0 || pixels % width != 0) {
            throw new IllegalArgumentException(
                    "image: %d pixels do not fill rows of %d. Give the width of one row."
                            .formatted(pixels, width));
        }
        return new BufferedImage(width, pixels / width, BufferedImage.TYPE_INT_RGB);
    }

    private static int grey(double share) {
        int value = (int) Math.round(255 * Math.max(0, Math.min(1, share)));
        return value << 16 | value << 8 | value;
    }
}
