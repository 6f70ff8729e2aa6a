package annotebook.display;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;

/**
 * Words as outlines in the current colour, so that they look the same in an SVG on a page that has other fonts.
 *
 * @param g to write on
 * @param font to write in
 */
public record Words(Graphics2D g, Font font) {

    private static final FontRenderContext METRICS = new FontRenderContext(null, true, true);

    /** Half the height of a digit, as a share of the font's size. */
    private static final double HALF_DIGIT = 0.36;

    /** Writes around the point. */
    public void centred(String text, double x, double y) {
        write(text, x - width(text, font) / 2, y);
    }

    /** Writes from the point to the right. */
    public void from(String text, double x, double y) {
        write(text, x, y);
    }

    /** Writes up to the point. */
    public void upTo(String text, double x, double y) {
        write(text, x - width(text, font), y);
    }

    /** The box that {@link #centred} words fill. */
    public Rectangle2D box(String text, double x, double y) {
        double width = width(text, font);
        double height = 1.1 * font.getSize2D();
        return new Rectangle2D.Double(x - width / 2, y - height / 2, width, height);
    }

    /** How wide a text is, in CSS pixels. */
    public static double width(String text, Font font) {
        return Fonts.able(font, text).getStringBounds(text, METRICS).getWidth();
    }

    /** Writes from x on, the middle of the digits at y. */
    private void write(String text, double x, double y) {
        if (!text.isEmpty()) {
            AffineTransform place =
                    AffineTransform.getTranslateInstance(x, y + HALF_DIGIT * font.getSize2D());
            g.fill(new TextLayout(text, Fonts.able(font, text), METRICS).getOutline(place));
        }
    }
}
