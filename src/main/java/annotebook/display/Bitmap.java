package annotebook.display;

import static java.awt.RenderingHints.KEY_ANTIALIASING;
import static java.awt.RenderingHints.KEY_STROKE_CONTROL;
import static java.awt.RenderingHints.KEY_TEXT_ANTIALIASING;
import static java.awt.RenderingHints.VALUE_ANTIALIAS_ON;
import static java.awt.RenderingHints.VALUE_STROKE_PURE;
import static java.awt.RenderingHints.VALUE_TEXT_ANTIALIAS_ON;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.RenderedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Drawings as images of twice the pixel density, and images as pictures. */
public final class Bitmap {

    /** Image pixels for one CSS pixel, along each side. */
    public static final int DENSITY = 2;

    private Bitmap() {}

    /** The drawing as an image of {@code DENSITY * width} x {@code DENSITY * height} pixels. */
    public static BufferedImage image(Drawing drawing) {
        BufferedImage image =
                new BufferedImage(
                        DENSITY * drawing.width(),
                        DENSITY * drawing.height(),
                        BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(KEY_ANTIALIASING, VALUE_ANTIALIAS_ON);
        g.setRenderingHint(KEY_TEXT_ANTIALIASING, VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(KEY_STROKE_CONTROL, VALUE_STROKE_PURE);
        g.scale(DENSITY, DENSITY);
        drawing.paint(g);
        g.dispose();
        return image;
    }

    /** Any image, at one image pixel for each CSS pixel: what a cell that ends in an image shows. */
    public static Picture picture(BufferedImage image) {
        String text = "image, %d x %d pixels".formatted(image.getWidth(), image.getHeight());
        return picture(image, 1, text);
    }

    static Picture picture(Drawing drawing) {
        return InWords.unlessPainted(
                drawing, () -> picture(image(drawing), DENSITY, drawing.text()));
    }

    private static Picture picture(BufferedImage image, int density, String text) {
        String png = base64(image);
        ImageTag tag =
                new ImageTag(
                        "image/png", png, image.getWidth() / density, image.getHeight() / density);
        return new Picture(tag.html(text).toString(), png, text);
    }

    /** A PNG file in Base64, made in memory: no temporary file. */
    private static String base64(RenderedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream png = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }
}
