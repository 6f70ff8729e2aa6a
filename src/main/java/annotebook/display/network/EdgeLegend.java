package annotebook.display.network;

import annotebook.display.ChartStyle;
import annotebook.display.Palette;
import annotebook.display.Palette.Dash;
import annotebook.display.Words;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;

/** The line below a drawn network that says what its edges mean. */
final class EdgeLegend {

    private EdgeLegend() {}

    /** Paints the legend around x, its words at height y; {@code thick} says what a thick edge is. */
    static void paint(Graphics2D g, double x, double y, String thick) {
        sample(g, new Line2D.Double(x - 190, y, x - 160, y), Palette.BLUE, new Dash());
        word(g, "positive", x - 153, y);
        sample(g, new Line2D.Double(x - 80, y, x - 50, y), Palette.VERMILLION, new Dash(7, 4));
        word(g, "negative", x - 43, y);
        word(g, thick, x + 40, y);
    }

    private static void sample(Graphics2D g, Line2D line, Color colour, Dash dash) {
        g.setColor(colour);
        g.setStroke(dash.stroke(2.5f));
        g.draw(line);
    }

    private static void word(Graphics2D g, String text, double x, double y) {
        g.setColor(Palette.FAINT);
        new Words(g, ChartStyle.SMALL).from(text, x, y);
    }
}
