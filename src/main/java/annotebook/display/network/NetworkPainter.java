package annotebook.display.network;

import annotebook.display.ChartStyle;
import annotebook.display.Digits;
import annotebook.display.Elision;
import annotebook.display.Fonts;
import annotebook.display.Marks;
import annotebook.display.Palette;
import annotebook.display.Subscript;
import annotebook.display.Words;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import org.jspecify.annotations.Nullable;

/** Paints the units of a network with their values, above the edges that {@link EdgePainter} paints. */
final class NetworkPainter {

    static final Font VALUE = Fonts.bold(14);
    static final Font NAME = Fonts.plain(14);

    private static final int RING = 9;

    private final NetworkDrawing drawing;
    private final NetworkLayout layout;
    private final @Nullable ForwardValues values;

    NetworkPainter(NetworkDrawing drawing, NetworkLayout layout) {
        this.drawing = drawing;
        this.layout = layout;
        this.values = drawing.values();
    }

    void paint(Graphics2D g) {
        g.setColor(Palette.PAPER);
        g.fillRect(0, 0, layout.width(), layout.height());
        g.setColor(Palette.INK);
        new Words(g, ChartStyle.TITLE).centred(drawing.names().title(), layout.width() / 2.0, 20);
        new EdgePainter(drawing, layout).paint(g);
        for (int l = 1; l <= layout.layers(); l++) {
            paintLayer(g, l);
        }
        EdgeLegend.paint(g, layout.width() / 2.0, layout.height() - 18, "thick = large weight");
    }

    private void paintLayer(Graphics2D g, int l) {
        g.setColor(Palette.FAINT);
        new Words(g, ChartStyle.TEXT).centred(heading(layout, l), layout.place(l, 0).getX(), 48);
        int[] shown = layout.shown(l);
        for (int k = 0; k < shown.length; k++) {
            paintPlace(g, new Marks.Unit(l, shown[k]), layout.place(l, k));
        }
    }

    /** {@code "layer 1 (input)"}. */
    static String heading(NetworkLayout layout, int l) {
        String role = l == 1 ? " (input)" : l == layout.layers() ? " (output)" : "";
        return "layer " + l + role;
    }

    private void paintPlace(Graphics2D g, Marks.Unit unit, Point2D at) {
        if (unit.i() == Elision.DOTS) {
            g.setColor(Palette.INK);
            new Words(g, VALUE).centred("⋮", at.getX(), at.getY());
        } else if (unit.i() == 0) {
            paintDisc(g, unit, at, NetworkLayout.BIAS_RADIUS);
            new Words(g, NAME).centred(bias(unit.layer()), at.getX(), at.getY());
        } else {
            paintDisc(g, unit, at, NetworkLayout.RADIUS);
            paintNumbers(g, unit, at);
        }
    }

    private String bias(int l) {
        return values == null ? "1" : Digits.label(values.bias(l));
    }

    private void paintDisc(Graphics2D g, Marks.Unit unit, Point2D at, double radius) {
        if (drawing.marks().has(unit)) {
            g.setColor(Palette.YELLOW);
            g.fill(disc(at, radius + RING));
            g.setColor(Palette.INK);
            g.setStroke(new BasicStroke(1.5f));
            g.draw(disc(at, radius + RING));
        }
        g.setColor(unit.i() == 0 ? new Color(0xE8E8E8) : fill(unit));
        g.fill(disc(at, radius));
        g.setColor(Palette.INK);
        g.setStroke(new BasicStroke(1.6f));
        g.draw(disc(at, radius));
    }

    /** Darker the more active the unit is; white for an input or when there are no numbers. */
    private Color fill(Marks.Unit unit) {
        if (values == null || unit.layer() == 1) {
            return Palette.PAPER;
        }
        float share = (float) Math.max(0, Math.min(1, values.a(unit.layer(), unit.i())));
        return new Color(1 - 0.55f * share, 1 - 0.24f * share, 1 - 0.06f * share);
    }

    private void paintNumbers(Graphics2D g, Marks.Unit unit, Point2D at) {
        int l = unit.layer();
        String symbol = Subscript.of("a", unit.i()) + Subscript.layer(l);
        String name = drawing.names().of(unit);
        if (values == null) {
            new Words(g, NAME).centred(name.isEmpty() ? symbol : name, at.getX(), at.getY());
        } else {
            new Words(g, VALUE).centred(Digits.two(values.a(l, unit.i())), at.getX(), at.getY());
        }
        paintNameBeside(g, unit, at);
        if (values != null) {
            g.setColor(Palette.FAINT);
            String z = l == 1 ? "" : "z = " + Digits.label(values.z(l, unit.i()));
            String between = name.isEmpty() || z.isEmpty() ? "" : ": ";
            int ring = drawing.marks().has(unit) ? RING : 0;
            double below = at.getY() + NetworkLayout.RADIUS + ring + 11;
            new Words(g, ChartStyle.SMALL).centred(name + between + z, at.getX(), below);
        }
    }

    /** An input's name on the left of it, an output's on the right. */
    private void paintNameBeside(Graphics2D g, Marks.Unit unit, Point2D at) {
        double apart = NetworkLayout.RADIUS + 12;
        if (unit.layer() == 1) {
            new Words(g, NAME).upTo(drawing.names().input(unit.i()), at.getX() - apart, at.getY());
        } else if (unit.layer() == layout.layers()) {
            String name = drawing.names().output(unit.i(), layout.units(unit.layer()));
            new Words(g, NAME).from(name, at.getX() + apart, at.getY());
        }
    }

    static Ellipse2D disc(Point2D at, double radius) {
        return new Ellipse2D.Double(at.getX() - radius, at.getY() - radius, 2 * radius, 2 * radius);
    }
}
