package annotebook.display.graph;

import annotebook.display.ChartStyle;
import annotebook.display.Digits;
import annotebook.display.Fonts;
import annotebook.display.Palette;
import annotebook.display.Words;
import annotebook.graph.Node;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/** Paints the nodes of a graph with their numbers, above the wires that {@link WirePainter} paints. */
final class GraphPainter {

    static final Color VALUE = new Color(0x00517F);
    static final Color GRADIENT = new Color(0x983F00);

    private static final Font SYMBOL = Fonts.bold(17);
    private static final Font NAME = Fonts.italic(14);
    private static final Font NUMBER = Fonts.bold(12);
    private static final Color UNIT = new Color(0xE8EEF4);
    private static final int LEGEND_GAP = 22;
    private static final int ABOVE = 10;
    private static final int BELOW = 11;

    private final GraphDrawing drawing;
    private final GraphLayout layout;
    private final GraphSteps seen;

    GraphPainter(GraphDrawing drawing, GraphLayout layout) {
        this.drawing = drawing;
        this.layout = layout;
        this.seen = drawing.seen();
    }

    void paint(Graphics2D g) {
        g.setColor(Palette.PAPER);
        g.fillRect(0, 0, layout.width(), layout.height());
        g.setColor(Palette.INK);
        new Words(g, ChartStyle.TITLE).centred(drawing.title(), layout.width() / 2.0, 20);
        new WirePainter(layout, seen).paint(g);
        for (List<GraphSlot> column : layout.columns()) {
            for (GraphSlot slot : column) {
                Node node = slot.node();
                if (node != null) {
                    paintNode(g, node, layout.place(slot));
                }
            }
        }
        legend(g);
    }

    private void paintNode(Graphics2D g, Node node, Point2D at) {
        g.setStroke(new BasicStroke(1.4f));
        g.setColor(Palette.INK);
        double end = at.getX() + GraphLayout.STUB;
        g.draw(new Line2D.Double(at.getX(), at.getY(), end, at.getY()));
        boolean isLeaf = node.inputs().isEmpty();
        if (node == seen.newest()) {
            fill(g, outline(isLeaf, at, GraphLayout.RADIUS + 6), Palette.YELLOW);
        }
        fill(g, outline(isLeaf, at, GraphLayout.RADIUS), isLeaf ? Palette.PAPER : UNIT);
        Words inside = new Words(g, isLeaf ? fitting(node.name()) : SYMBOL);
        inside.centred(isLeaf ? node.name() : node.operation(), at.getX(), at.getY());
        if (!isLeaf) {
            new Words(g, NAME).centred(node.name(), at.getX(), at.getY() - GraphLayout.RADIUS - 16);
        }
        paintNumbers(g, node, at);
    }

    private void paintNumbers(Graphics2D g, Node node, Point2D at) {
        double side = node.inputs().isEmpty() ? GraphLayout.RADIUS + 4 : GraphLayout.RADIUS;
        double middle = at.getX() + (side + GraphLayout.STUB) / 2 + 2;
        Words words = new Words(g, NUMBER);
        if (seen.valued().contains(node)) {
            g.setColor(VALUE);
            words.centred(Digits.label(node.value()), middle, at.getY() - ABOVE);
        }
        if (seen.graded().contains(node)) {
            g.setColor(GRADIENT);
            words.centred(Digits.label(node.gradient()), middle, at.getY() + BELOW);
        }
    }

    /** A long name is set smaller, so that it stays within its leaf. */
    private static Font fitting(String name) {
        double room = 2 * GraphLayout.RADIUS + 6;
        double width = Words.width(name, NAME);
        return width <= room ? NAME : NAME.deriveFont((float) (14 * room / width));
    }

    private static void fill(Graphics2D g, Shape shape, Color colour) {
        g.setColor(colour);
        g.fill(shape);
        g.setColor(Palette.INK);
        g.draw(shape);
    }

    /** A circle for a gate, a rounded box for a leaf. */
    private static Shape outline(boolean isLeaf, Point2D at, double radius) {
        double half = isLeaf ? radius + 4 : radius;
        double high = isLeaf ? radius - 3 : radius;
        double x = at.getX() - half;
        double y = at.getY() - high;
        return isLeaf
                ? new RoundRectangle2D.Double(x, y, 2 * half, 2 * high, 10, 10)
                : new Ellipse2D.Double(x, y, 2 * radius, 2 * radius);
    }

    private void legend(Graphics2D g) {
        String root = drawing.root().name();
        String above = "above an edge: value";
        String below = "below: gradient of " + (root.isEmpty() ? "the root" : root);
        String small = isShared() ? "small: what one use adds" : "";
        double y = layout.height() - 16;
        double width = Words.width(above + below + small, ChartStyle.SMALL);
        double x = (layout.width() - width - (small.isEmpty() ? 1 : 2) * LEGEND_GAP) / 2;
        Words words = new Words(g, ChartStyle.SMALL);
        g.setColor(VALUE);
        words.from(above, x, y);
        x += Words.width(above, ChartStyle.SMALL) + LEGEND_GAP;
        g.setColor(GRADIENT);
        words.from(below, x, y);
        words.from(small, x + Words.width(below, ChartStyle.SMALL) + LEGEND_GAP, y);
    }

    /** Whether some gradient has more than one share. */
    private boolean isShared() {
        return seen.graded().stream().anyMatch(node -> layout.uses(node) > 1);
    }
}
