package annotebook.display.graph;

import annotebook.display.ChartStyle;
import annotebook.display.Digits;
import annotebook.display.Palette;
import annotebook.display.Words;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.Comparator;
import java.util.List;

/**
 * Paints the wires of a graph from the end of each node's own line to its users.
 *
 * <p>Where a node is used more than once, each wire carries what that use adds to the gradient.
 *
 * @param layout where everything stands
 * @param seen what is known by now
 */
record WirePainter(GraphLayout layout, GraphSteps seen) {

    private static final int PORT_GAP = 12;

    void paint(Graphics2D g) {
        g.setColor(Palette.INK);
        g.setStroke(new BasicStroke(1.4f));
        for (GraphEdge edge : layout.edges()) {
            g.draw(wire(edge));
        }
        for (GraphEdge edge : layout.edges()) {
            if (layout.uses(edge.from()) > 1 && seen.graded().contains(edge.to())) {
                share(g, edge);
            }
        }
    }

    private Path2D wire(GraphEdge edge) {
        List<GraphSlot> way = edge.way();
        Path2D path = new Path2D.Double();
        Point2D at = layout.place(way.get(0));
        double x = at.getX() + GraphLayout.STUB;
        double y = at.getY();
        path.moveTo(x, y);
        for (int k = 1; k < way.size(); k++) {
            Point2D next = k == way.size() - 1 ? port(edge) : layout.place(way.get(k));
            double bend = (next.getX() - x) / 2;
            path.curveTo(x + bend, y, next.getX() - bend, next.getY(), next.getX(), next.getY());
            x = next.getX() + (k == way.size() - 1 ? 0 : GraphLayout.STUB);
            y = next.getY();
            path.lineTo(x, y);
        }
        return path;
    }

    /** Where a wire meets its user: the wires of one user keep the order in which they come, so that none cross. */
    private Point2D port(GraphEdge edge) {
        List<GraphEdge> all =
                layout.edges().stream()
                        .filter(other -> other.to() == edge.to())
                        .sorted(Comparator.comparingDouble(WirePainter::comesFrom))
                        .toList();
        double offset = PORT_GAP * (all.indexOf(edge) - (all.size() - 1) / 2.0);
        double most = GraphLayout.RADIUS * 0.8;
        double dy = Math.max(-most, Math.min(most, offset));
        Point2D at = layout.place(edge.way().get(edge.way().size() - 1));
        double dx = Math.sqrt(GraphLayout.RADIUS * GraphLayout.RADIUS - dy * dy);
        return new Point2D.Double(at.getX() - dx, at.getY() + dy);
    }

    private static double comesFrom(GraphEdge edge) {
        return edge.way().get(edge.way().size() - 2).y();
    }

    private void share(Graphics2D g, GraphEdge edge) {
        Point2D port = port(edge);
        Words words = new Words(g, ChartStyle.SMALL);
        String text = Digits.label(edge.share());
        boolean upper = port.getY() <= layout.place(edge.way().get(edge.way().size() - 1)).getY();
        double x = port.getX() - 8 - Words.width(text, ChartStyle.SMALL) / 2;
        double y = port.getY() + (upper ? -9 : 9);
        g.setColor(Palette.PAPER);
        g.fill(words.box(text, x, y));
        g.setColor(GraphPainter.GRADIENT);
        words.centred(text, x, y);
        g.setColor(Palette.INK);
    }
}
