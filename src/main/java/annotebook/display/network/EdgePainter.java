package annotebook.display.network;

import annotebook.display.ChartStyle;
import annotebook.display.Digits;
import annotebook.display.Fonts;
import annotebook.display.Marks;
import annotebook.display.Palette;
import annotebook.display.Palette.Dash;
import annotebook.display.Words;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.linear.RealMatrix;

/** Paints the edges of a network: thick as |weight|, blue when positive, vermillion and dashed when negative. */
final class EdgePainter {

    private static final Font BOLD = Fonts.bold(11);
    private static final Color POSITIVE_WORDS = new Color(0x00517F);
    private static final Color NEGATIVE_WORDS = new Color(0x983F00);

    private final NetworkDrawing drawing;
    private final NetworkLayout layout;
    private final double largest;

    EdgePainter(NetworkDrawing drawing, NetworkLayout layout) {
        this.drawing = drawing;
        this.layout = layout;
        this.largest = drawing.Thetas().stream().mapToDouble(EdgePainter::largest).max().orElse(0);
    }

    void paint(Graphics2D g) {
        List<EdgeLine> edges = layout.edges();
        edges.forEach(edge -> glow(g, edge));
        edges.forEach(edge -> line(g, edge.line(), weight(edge), width(weight(edge))));
        edges.forEach(edge -> label(g, edge));
    }

    private double weight(EdgeLine edge) {
        Marks.Edge mark = edge.mark();
        return drawing.Thetas().get(mark.l() - 1).getEntry(mark.i() - 1, mark.j());
    }

    private void glow(Graphics2D g, EdgeLine edge) {
        if (drawing.marks().has(edge.mark())) {
            g.setColor(Palette.INK);
            g.setStroke(new BasicStroke((float) width(weight(edge)) + 11));
            g.draw(edge.line());
            g.setColor(Palette.YELLOW);
            g.setStroke(new BasicStroke((float) width(weight(edge)) + 8));
            g.draw(edge.line());
        }
    }

    private void label(Graphics2D g, EdgeLine edge) {
        boolean marked = drawing.marks().has(edge.mark());
        int l = edge.mark().l();
        if (marked || layout.hasLabels(l)) {
            String name = drawing.names().of(edge.mark());
            String number = Digits.label(weight(edge));
            text(
                    new Words(g, marked ? BOLD : ChartStyle.SMALL),
                    edge.at(layout.labelShare(l)),
                    name.isEmpty() ? number : name + " = " + number,
                    new Ink(signed(weight(edge)), marked ? Palette.YELLOW : Palette.PAPER));
        }
    }

    /** A line for a number with a sign: blue, vermillion and dashed when negative, a hair of grey when 0. */
    static void line(Graphics2D g, Line2D line, double number, double width) {
        boolean zero = number == 0 || Double.isNaN(number);
        Dash dash = number < 0 ? new Dash(7, 4) : new Dash();
        g.setColor(zero ? Palette.RULE : number < 0 ? Palette.VERMILLION : Palette.BLUE);
        g.setStroke(dash.stroke((float) width));
        g.draw(line);
    }

    /** A number in the colour of its sign, on a box that keeps the line away from it. */
    static void number(Words words, Point2D at, double number, Color box) {
        text(words, at, Digits.label(number), new Ink(signed(number), box));
    }

    private record Ink(Color words, Color box) {}

    private static Color signed(double number) {
        return number < 0 ? NEGATIVE_WORDS : POSITIVE_WORDS;
    }

    private static void text(Words words, Point2D at, String text, Ink ink) {
        words.g().setColor(ink.box());
        words.g().fill(words.box(text, at.getX(), at.getY()));
        words.g().setColor(ink.words());
        words.centred(text, at.getX(), at.getY());
    }

    private double width(double weight) {
        return width(weight, largest);
    }

    /** Thick as |number|, against the largest in the drawing. */
    static double width(double number, double largest) {
        return largest == 0 || !Double.isFinite(number) ? 1 : 0.8 + 4 * Math.abs(number) / largest;
    }

    /** The largest |entry| that is finite. */
    static double largest(RealMatrix Theta) {
        return Arrays.stream(Theta.getData())
                .flatMapToDouble(Arrays::stream)
                .map(Math::abs)
                .filter(Double::isFinite)
                .max()
                .orElse(0);
    }
}
