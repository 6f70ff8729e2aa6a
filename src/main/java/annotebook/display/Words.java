package annotebook.display;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/** Words as outlines, so that they are the same in an SVG on a page that has other fonts. */
final class Words {

    private static final FontRenderContext METRICS = new FontRenderContext(null, true, true);

    /** Half the height of a digit, as a share of the font's size. */
    private static final double HALF_DIGIT = 0.36;

    private Words() {}

    /** Writes around the point, in the current colour. */
    static void centred(Graphics2D g, String text, Font font, double x, double y) {
        write(g, text, font, new Point2D.Double(x, y), 0.5);
    }

    /** Writes from the point to the right. */
    static void from(Graphics2D g, String text, Font font, double x, double y) {
        write(g, text, font, new Point2D.Double(x, y), 0);
    }

    /** Writes up to the point. */
    static void upTo(Graphics2D g, String text, Font font, double x, double y) {
        write(g, text, font, new Point2D.Double(x, y), 1);
    }

    static double width(String text, Font font) {
        return font.getStringBounds(text, METRICS).getWidth();
    }

    /** The box that {@link #centred} words fill. */
    static Rectangle2D box(String text, Font font, double x, double y) {
        double width = width(text, font);
        double height = 1.1 * font.getSize2D();
        return new Rectangle2D.Double(x - width / 2, y - height / 2, width, height);
    }

    /** Writes with the given share of the words' width before x and with the middle of the digits at y. */
    private static void write(Graphics2D g, String text, Font font, Point2D at, double before) {
        if (text.isEmpty()) {
            return;
        }
        TextLayout layout = new TextLayout(text, font, METRICS);
        double left = at.getX() - before * layout.getAdvance();
        double baseline = at.getY() + HALF_DIGIT * font.getSize2D();
        g.fill(layout.getOutline(AffineTransform.getTranslateInstance(left, baseline)));
    }
}
