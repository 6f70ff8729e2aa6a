package annotebook.display;

import annotebook.display.Palette.Dash;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.util.Arrays;
import java.util.function.Consumer;
import org.apache.commons.math3.linear.RealMatrix;

/** Paints the edges of a network: thick as |weight|, blue when positive, vermillion and dashed when negative. */
final class EdgePainter {

    private static final Font BOLD = ChartStyle.SMALL.deriveFont(Font.BOLD);
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

    /** An edge where it is drawn: its weight and its ends, the centres of two units. */
    private record Edge(Marks.Edge mark, double weight, Line2D line) {

        Point2D at(double share) {
            return new Point2D.Double(
                    line.getX1() + share * (line.getX2() - line.getX1()),
                    line.getY1() + share * (line.getY2() - line.getY1()));
        }
    }

    void paint(Graphics2D g) {
        edges(edge -> glow(g, edge));
        edges(edge -> line(g, edge));
        edges(edge -> label(g, edge));
    }

    private void edges(Consumer<Edge> each) {
        for (int l = 1; l < layout.layers(); l++) {
            int[] sources = layout.shown(l);
            for (int from = 0; from < sources.length; from++) {
                if (sources[from] != Elision.DOTS) {
                    fan(l, from, each);
                }
            }
        }
    }

    /** The edges from the unit at place {@code from} of layer l to all units of the next. */
    private void fan(int l, int from, Consumer<Edge> each) {
        RealMatrix Theta = drawing.Thetas().get(l - 1);
        int j = layout.shown(l)[from];
        int[] targets = layout.shown(l + 1);
        for (int to = 0; to < targets.length; to++) {
            if (targets[to] > 0) {
                Line2D line = new Line2D.Double(layout.place(l, from), layout.place(l + 1, to));
                double weight = Theta.getEntry(targets[to] - 1, j);
                each.accept(new Edge(new Marks.Edge(l, targets[to], j), weight, line));
            }
        }
    }

    private void glow(Graphics2D g, Edge edge) {
        if (drawing.marks().has(edge.mark)) {
            g.setColor(Palette.INK);
            g.setStroke(new BasicStroke((float) width(edge.weight) + 11));
            g.draw(edge.line);
            g.setColor(Palette.YELLOW);
            g.setStroke(new BasicStroke((float) width(edge.weight) + 8));
            g.draw(edge.line);
        }
    }

    private void line(Graphics2D g, Edge edge) {
        boolean zero = edge.weight == 0 || Double.isNaN(edge.weight);
        Dash dash = edge.weight < 0 ? new Dash(7, 4) : new Dash();
        g.setColor(zero ? Palette.RULE : edge.weight < 0 ? Palette.VERMILLION : Palette.BLUE);
        g.setStroke(dash.stroke((float) width(edge.weight)));
        g.draw(edge.line);
    }

    private void label(Graphics2D g, Edge edge) {
        boolean marked = drawing.marks().has(edge.mark);
        if (!marked && !layout.hasLabels(edge.mark.l())) {
            return;
        }
        Words words = new Words(g, marked ? BOLD : ChartStyle.SMALL);
        Point2D at = edge.at(layout.labelShare(edge.mark.l()));
        String name = drawing.names().of(edge.mark);
        String text = (name.isEmpty() ? "" : name + " = ") + Digits.label(edge.weight);
        g.setColor(marked ? Palette.YELLOW : Palette.PAPER);
        g.fill(words.box(text, at.getX(), at.getY()));
        g.setColor(edge.weight < 0 ? NEGATIVE_WORDS : POSITIVE_WORDS);
        words.centred(text, at.getX(), at.getY());
    }

    private double width(double weight) {
        return largest == 0 || !Double.isFinite(weight) ? 1 : 0.8 + 4 * Math.abs(weight) / largest;
    }

    private static double largest(RealMatrix Theta) {
        return Arrays.stream(Theta.getData())
                .flatMapToDouble(Arrays::stream)
                .map(Math::abs)
                .filter(Double::isFinite)
                .max()
                .orElse(0);
    }
}
