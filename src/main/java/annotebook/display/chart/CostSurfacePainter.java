package annotebook.display.chart;

import static annotebook.matrix.Arithmetic.map;

import annotebook.display.ChartStyle;
import annotebook.display.Digits;
import annotebook.display.Palette;
import annotebook.display.Words;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.linear.RealMatrix;

/** Paints a cost surface: map of log J, contour lines, walks with their legend, axes and colour bar. */
final class CostSurfacePainter {

    /** The height of one line of the legend. */
    static final int LEGEND = 22;

    private static final int CONTOURS = 9;
    private static final float HAIR = 0.6f;

    /** Walks differ by the shape of their marks, and by lightness. */
    private static final List<Color> FILLS = List.of(Color.WHITE, Palette.ORANGE, Palette.SKY_BLUE);

    private final CostSurface surface;
    private final double low;
    private final double high;

    CostSurfacePainter(CostSurface surface) {
        this.surface = surface;
        this.low = Math.log(surface.lowest());
        this.high = Math.log(surface.highest());
    }

    void paint(Graphics2D g) {
        g.setColor(Palette.PAPER);
        g.fillRect(0, 0, surface.width(), surface.height());
        HeatMap map = new HeatMap(g, surface.window());
        map.title(surface.title());
        RealMatrix shares = map(surface.grid(), J -> (Math.log(J) - low) / (high - low));
        map.cells(shares);
        for (int k = 1; k <= CONTOURS; k++) {
            map.contour(k / (CONTOURS + 1.0), shares, HAIR);
        }
        Shape whole = g.getClip();
        g.clip(new Rectangle2D.Double(HeatMap.LEFT, HeatMap.TOP, HeatMap.SIDE, HeatMap.SIDE));
        for (int i = 0; i < surface.walks().size(); i++) {
            paintWalk(map, i);
        }
        g.setClip(whole);
        map.axes(
                "θ₀ (no unit)",
                surface.window().ticksAcross(),
                "θ₁ (no unit)",
                surface.window().ticksUp());
        map.bar("J (nats)", share -> Digits.label(Math.exp(low + share * (high - low))));
        for (int i = 0; i < surface.walks().size(); i++) {
            paintLegend(g, i);
        }
    }

    private void paintWalk(HeatMap map, int i) {
        List<Spot> spots =
                Arrays.stream(surface.walks().get(i).points().getData())
                        .filter(point -> Double.isFinite(point[0] + point[1]))
                        .map(point -> new Spot(near(map.x(point[0])), near(map.y(point[1])), 3.5))
                        .toList();
        Path2D line = new Path2D.Double();
        line.moveTo(spots.get(0).x(), spots.get(0).y());
        spots.forEach(spot -> line.lineTo(spot.x(), spot.y()));
        map.haloed(line, 1.6f);
        spots.forEach(spot -> mark(map.g(), i, spot));
        mark(map.g(), i, new Spot(spots.get(0).x(), spots.get(0).y(), 6));
    }

    /** A walk that diverges leaves the map; far outside, Java 2D loses its way too. */
    private static double near(double pixel) {
        return Math.max(-10_000, Math.min(10_000, pixel));
    }

    private void paintLegend(Graphics2D g, int i) {
        CostSurface.Walk walk = surface.walks().get(i);
        double y = HeatMap.HEIGHT + LEGEND * (i + 0.4);
        mark(g, i, new Spot(HeatMap.LEFT + 4.0, y, 6));
        mark(g, i, new Spot(HeatMap.LEFT + 20.0, y, 3.5));
        g.setColor(Palette.INK);
        new Words(g, ChartStyle.TEXT)
                .from(
                        "%s: start (large) and %d steps".formatted(walk.name(), walk.steps()),
                        HeatMap.LEFT + 34.0,
                        y);
    }

    private record Spot(double x, double y, double radius) {}

    private static void mark(Graphics2D g, int i, Spot spot) {
        double r = spot.radius();
        Shape shape =
                switch (i % 3) {
                    case 0 -> new Ellipse2D.Double(spot.x() - r, spot.y() - r, 2 * r, 2 * r);
                    case 1 -> new Rectangle2D.Double(spot.x() - r, spot.y() - r, 2 * r, 2 * r);
                    default -> triangle(spot);
                };
        g.setColor(FILLS.get(i % FILLS.size()));
        g.fill(shape);
        g.setColor(Color.BLACK);
        g.setStroke(new BasicStroke(1.2f));
        g.draw(shape);
    }

    private static Path2D triangle(Spot spot) {
        double r = 1.2 * spot.radius();
        Path2D triangle = new Path2D.Double();
        triangle.moveTo(spot.x(), spot.y() - r);
        triangle.lineTo(spot.x() + r, spot.y() + 0.8 * r);
        triangle.lineTo(spot.x() - r, spot.y() + 0.8 * r);
        triangle.closePath();
        return triangle;
    }
}
