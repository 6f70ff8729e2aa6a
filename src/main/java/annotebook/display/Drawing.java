package annotebook.display;

import java.awt.Graphics2D;

/** Something that can paint itself at any density and say in words what it shows. */
public interface Drawing {

    /** The width on the page, in CSS pixels. */
    int width();

    /** The height on the page, in CSS pixels. */
    int height();

    /** Paints the whole of it, background included, from (0, 0) to (width, height). */
    void paint(Graphics2D g);

    /** What it shows, in words and numbers. */
    String text();

    /** The picture a notebook shows: a PNG of twice the pixel density, at its intended size. */
    default Picture picture() {
        return Bitmap.picture(this);
    }
}
