package annotebook.display;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.List;

/**
 * Colours that colour-blind readers tell apart, and line styles for those who print in grey.
 *
 * <p>Okabe and Ito, "Color Universal Design" (2008).
 */
public final class Palette {

    /** Black of the palette. */
    public static final Color BLACK = new Color(0x000000);

    /** Orange of the palette. */
    public static final Color ORANGE = new Color(0xE69F00);

    /** Sky blue of the palette. */
    public static final Color SKY_BLUE = new Color(0x56B4E9);

    /** Bluish green of the palette. */
    public static final Color GREEN = new Color(0x009E73);

    /** Yellow of the palette. */
    public static final Color YELLOW = new Color(0xF0E442);

    /** Blue of the palette. */
    public static final Color BLUE = new Color(0x0072B2);

    /** Vermillion of the palette. */
    public static final Color VERMILLION = new Color(0xD55E00);

    /** Reddish purple of the palette. */
    public static final Color PURPLE = new Color(0xCC79A7);

    public static final Color PAPER = Color.WHITE;
    public static final Color INK = new Color(0x222222);
    public static final Color FAINT = new Color(0x6E6E6E);
    public static final Color RULE = new Color(0xDDDDDD);

    /** Neighbours differ in lightness as well as in hue. */
    private static final List<Color> CURVES =
            List.of(BLUE, ORANGE, BLACK, PURPLE, GREEN, SKY_BLUE, VERMILLION);

    private static final List<Dash> DASHES =
            List.of(new Dash(), new Dash(9, 4), new Dash(2, 3), new Dash(10, 3, 2, 3));

    private Palette() {}

    /** The line of curve number {@code i}, from 0: its colour and its dashes change together. */
    public static Line line(int i) {
        return new Line(
                CURVES.get(i % CURVES.size()),
                DASHES.get(i % DASHES.size()).stroke(2 + (i % DASHES.size() == 2 ? 0.6f : 0)));
    }

    /**
     * A way to draw a curve.
     *
     * @param colour one of the palette
     * @param stroke its width in CSS pixels and its dashes
     */
    public record Line(Color colour, BasicStroke stroke) {}

    /** Lengths of dash and gap in CSS pixels; none for a solid line. */
    public static final class Dash {
        private final float[] lengths;

        /** Dashes of these lengths. */
        public Dash(float... lengths) {
            this.lengths = lengths.clone();
        }

        /** A stroke so wide, in CSS pixels, with these dashes. */
        public BasicStroke stroke(float width) {
            return new BasicStroke(
                    width,
                    BasicStroke.CAP_BUTT,
                    BasicStroke.JOIN_ROUND,
                    10,
                    lengths.length == 0 ? null : lengths,
                    0);
        }
    }
}
