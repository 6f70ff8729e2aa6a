package annotebook.display.network;

import annotebook.display.ChartStyle;
import annotebook.display.Digits;
import annotebook.display.Elision;
import annotebook.display.Marks;
import annotebook.display.Palette;
import annotebook.display.Subscript;
import annotebook.display.Words;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.util.List;

/** Paints the units of a network with their deltas, and on the edges the blame or the gradients. */
final class DeltaPainter {

    private static final Color BIAS = new Color(0xE8E8E8);

    /** Narrow, so that the numbers between two units keep their place. */
    private static final int RING = 5;

    private final DeltaDrawing drawing;
    private final NetworkLayout layout;
    private final Blame blame;

    DeltaPainter(DeltaDrawing drawing) {
        this.drawing = drawing;
        this.layout = drawing.network().layout();
        this.blame = drawing.blame();
    }

    void paint(Graphics2D g) {
        g.setColor(Palette.PAPER);
        g.fillRect(0, 0, layout.width(), layout.height());
        g.setColor(Palette.INK);
        new Words(g, ChartStyle.TITLE)
                .centred(drawing.network().names().title(), layout.width() / 2.0, 20);
        paintEdges(g);
        for (int l = 1; l <= layout.layers(); l++) {
            paintLayer(g, l);
        }
        String thick = hasGradients() ? "thick = large ∂J/∂Θ" : "thick = much blame";
        EdgeLegend.paint(g, layout.width() / 2.0, layout.height() - 18, thick);
    }

    private boolean hasGradients() {
        return !drawing.gradients().isEmpty();
    }

    private void paintEdges(Graphics2D g) {
        List<EdgeLine> edges = layout.edges();
        double largest =
                hasGradients()
                        ? drawing.gradients().stream()
                                .mapToDouble(EdgePainter::largest)
                                .max()
                                .orElse(0)
                        : blame.largestOnEdge();
        for (EdgeLine edge : edges) {
            double number = number(edge.mark());
            EdgePainter.line(g, edge.line(), number, EdgePainter.width(number, largest));
        }
        edges.stream()
                .filter(edge -> layout.hasLabels(edge.mark().l()))
                .forEach(edge -> label(g, edge));
    }

    private double number(Marks.Edge edge) {
        return hasGradients()
                ? drawing.gradients().get(edge.l() - 1).getEntry(edge.i() - 1, edge.j())
                : blame.onEdge(edge.l(), edge.i(), edge.j());
    }

    /** What the edge carries; its weight, in grey, where the blame has not arrived yet; nothing at a bias unit. */
    private void label(Graphics2D g, EdgeLine edge) {
        Words words = new Words(g, ChartStyle.SMALL);
        Marks.Edge mark = edge.mark();
        Point2D at = edge.at(layout.labelShare(mark.l()));
        if (hasGradients() || (blame.reaches(mark.l() + 1) && mark.j() > 0 && mark.l() > 1)) {
            EdgePainter.number(words, at, number(mark), Palette.PAPER);
        } else if (!blame.reaches(mark.l() + 1)) {
            String weight =
                    Digits.label(blame.Thetas().get(mark.l() - 1).getEntry(mark.i() - 1, mark.j()));
            g.setColor(Palette.PAPER);
            g.fill(words.box(weight, at.getX(), at.getY()));
            g.setColor(Palette.FAINT);
            words.centred(weight, at.getX(), at.getY());
        }
    }

    private void paintLayer(Graphics2D g, int l) {
        g.setColor(Palette.FAINT);
        new Words(g, ChartStyle.TEXT)
                .centred(NetworkPainter.heading(layout, l), layout.place(l, 0).getX(), 48);
        int[] shown = layout.shown(l);
        for (int k = 0; k < shown.length; k++) {
            paintUnit(g, new Marks.Unit(l, shown[k]), layout.place(l, k));
        }
    }

    private void paintUnit(Graphics2D g, Marks.Unit unit, Point2D at) {
        if (unit.i() == Elision.DOTS) {
            g.setColor(Palette.INK);
            new Words(g, NetworkPainter.VALUE).centred("⋮", at.getX(), at.getY());
            return;
        }
        boolean isBias = unit.i() == 0;
        boolean isFront = !isBias && unit.layer() == blame.front();
        double radius = isBias ? NetworkLayout.BIAS_RADIUS : NetworkLayout.RADIUS;
        if (isFront) {
            paintDisc(g, at, radius + RING, Palette.YELLOW);
        }
        paintDisc(g, at, radius, isBias ? BIAS : fill(unit));
        new Words(g, isBias ? NetworkPainter.NAME : NetworkPainter.VALUE)
                .centred(inside(unit), at.getX(), at.getY());
        if (!isBias) {
            paintNames(g, unit, at);
            paintBelow(g, below(unit), at);
        }
    }

    private static void paintDisc(Graphics2D g, Point2D at, double radius, Color fill) {
        g.setColor(fill);
        g.fill(NetworkPainter.disc(at, radius));
        g.setColor(Palette.INK);
        g.setStroke(new BasicStroke(1.6f));
        g.draw(NetworkPainter.disc(at, radius));
    }

    /** Blue for a positive delta, orange for a negative one, the darker the larger. */
    private Color fill(Marks.Unit unit) {
        double largest = blame.largestDelta();
        if (!blame.reaches(unit.layer()) || largest == 0) {
            return Palette.PAPER;
        }
        double delta = blame.delta(unit.layer(), unit.i());
        double share = Double.isNaN(delta) ? 0 : Math.min(1, Math.abs(delta) / largest);
        Color full = delta < 0 ? Palette.ORANGE : Palette.SKY_BLUE;
        return new Color(
                mixed(full.getRed(), share),
                mixed(full.getGreen(), share),
                mixed(full.getBlue(), share));
    }

    private static int mixed(int full, double share) {
        return (int) Math.round(255 + share * (full - 255));
    }

    private String inside(Marks.Unit unit) {
        if (unit.i() == 0) {
            return "1";
        } else if (unit.layer() == 1) {
            return Digits.two(blame.values().a(1, unit.i()));
        }
        return blame.reaches(unit.layer())
                ? Digits.label(blame.delta(unit.layer(), unit.i()))
                : "?";
    }

    private static void paintBelow(Graphics2D g, String text, Point2D at) {
        Words words = new Words(g, ChartStyle.SMALL);
        double y = at.getY() + NetworkLayout.RADIUS + RING + 9;
        if (!text.isEmpty()) {
            g.setColor(Palette.PAPER);
            g.fill(words.box(text, at.getX(), y));
            g.setColor(Palette.FAINT);
            words.centred(text, at.getX(), y);
        }
    }

    /** How the delta came about: the blame that arrived, times g′. */
    private String below(Marks.Unit unit) {
        int l = unit.layer();
        if (l == 1) {
            return "";
        } else if (l == layout.layers() || !blame.reaches(l)) {
            return "a = " + Digits.two(blame.values().a(l, unit.i()));
        }
        return Digits.label(blame.at(l, unit.i())) + " · " + Digits.label(blame.slope(l, unit.i()));
    }

    private void paintNames(Graphics2D g, Marks.Unit unit, Point2D at) {
        NetworkNames names = drawing.network().names();
        Words words = new Words(g, NetworkPainter.NAME);
        if (unit.layer() == 1) {
            words.upTo(names.input(unit.i()), at.getX() - NetworkLayout.RADIUS - 12, at.getY());
        } else if (unit.layer() == layout.layers()) {
            String name = Subscript.of("δ", unit.i()) + Subscript.layer(unit.layer());
            words.from(name, at.getX() + NetworkLayout.RADIUS + 14, at.getY());
        }
    }
}
