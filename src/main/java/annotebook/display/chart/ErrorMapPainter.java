package annotebook.display.chart;

import annotebook.display.ChartStyle;
import annotebook.display.Palette;
import annotebook.display.Subscript;
import annotebook.display.Words;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.apache.commons.math3.linear.RealMatrix;

/** Paints an {@link ErrorMap}: maps from left to right, a colour bar of powers of ten below. */
final class ErrorMapPainter {

    private static final int MOST_CELL = 20;
    private static final int MOST_SIDE = 260;
    private static final int LEAST_WIDTH = 380;
    private static final int GAP = 30;
    private static final int MARGIN = 24;
    private static final int TITLE = 38;
    private static final int NAMES = 24;
    private static final int BAR = 12;
    private static final int FOOT = 72;

    private final ErrorMap map;
    private final double cell;

    ErrorMapPainter(ErrorMap map) {
        this.map = map;
        int longest =
                map.errors().stream()
                        .mapToInt(e -> Math.max(e.getRowDimension(), e.getColumnDimension()))
                        .max()
                        .orElse(1);
        this.cell = Math.min(MOST_CELL, MOST_SIDE / (double) longest);
    }

    int width() {
        double maps = 2 * MARGIN + maps();
        double title = 2 * MARGIN + Words.width(map.title(), ChartStyle.TITLE);
        return (int) Math.ceil(Math.max(LEAST_WIDTH, Math.max(maps, title)));
    }

    int height() {
        return (int) Math.ceil(TITLE + NAMES + tallest() + FOOT);
    }

    private double maps() {
        double cells = map.errors().stream().mapToDouble(e -> cell * e.getColumnDimension()).sum();
        return cells + GAP * (map.errors().size() - 1);
    }

    private double tallest() {
        return map.errors().stream().mapToDouble(e -> cell * e.getRowDimension()).max().orElse(0);
    }

    void paint(Graphics2D g) {
        g.setColor(Palette.PAPER);
        g.fillRect(0, 0, width(), height());
        g.setColor(Palette.INK);
        new Words(g, ChartStyle.TITLE).centred(map.title(), width() / 2.0, TITLE / 2.0);
        double left = (width() - maps()) / 2;
        for (int l = 0; l < map.errors().size(); l++) {
            RealMatrix errors = map.errors().get(l);
            paintMap(g, errors, left, "D" + Subscript.layer(l + 1));
            left += cell * errors.getColumnDimension() + GAP;
        }
        paintBar(g, TITLE + NAMES + tallest() + 18);
    }

    private void paintMap(Graphics2D g, RealMatrix errors, double left, String name) {
        double top = TITLE + NAMES;
        double width = cell * errors.getColumnDimension();
        g.setColor(Palette.INK);
        new Words(g, ChartStyle.TEXT).centred(name, left + width / 2, TITLE + NAMES / 2.0 - 2);
        for (int i = 0; i < errors.getRowDimension(); i++) {
            for (int j = 0; j < errors.getColumnDimension(); j++) {
                Rectangle2D place =
                        new Rectangle2D.Double(left + j * cell, top + i * cell, cell, cell);
                paintCell(g, place, ErrorMap.share(errors.getEntry(i, j)));
            }
        }
        g.setColor(Palette.INK);
        g.setStroke(new BasicStroke(1));
        g.draw(new Rectangle2D.Double(left, top, width, cell * errors.getRowDimension()));
    }

    /** A thin white line separates neighbours of the same colour; a NaN is crossed out. */
    private static void paintCell(Graphics2D g, Rectangle2D place, double share) {
        g.setColor(Cividis.colour(share));
        g.fill(place);
        g.setStroke(new BasicStroke(0.5f));
        g.setColor(Double.isNaN(share) ? Palette.INK : Palette.PAPER);
        g.draw(place);
        if (Double.isNaN(share)) {
            g.draw(
                    new Line2D.Double(
                            place.getMinX(), place.getMinY(), place.getMaxX(), place.getMaxY()));
            g.draw(
                    new Line2D.Double(
                            place.getMinX(), place.getMaxY(), place.getMaxX(), place.getMinY()));
        }
    }

    private void paintBar(Graphics2D g, double top) {
        double width = LEAST_WIDTH - 4.0 * MARGIN;
        double left = (width() - width) / 2;
        for (int x = 0; x < width; x++) {
            g.setColor(Cividis.colour(x / (width - 1)));
            g.fill(new Rectangle2D.Double(left + x, top, 1.5, BAR));
        }
        g.setColor(Palette.INK);
        for (int power = -12; power <= 0; power += 3) {
            double x = left + width * ErrorMap.share(Math.pow(10, power));
            String label = power == 0 ? "1" : "1e" + power;
            new Words(g, ChartStyle.SMALL).centred(label, x, top + BAR + 9);
        }
        new Words(g, ChartStyle.TEXT)
                .centred(
                        "relative error of one weight (no unit); column 0: bias weights",
                        width() / 2.0,
                        top + BAR + 30);
    }
}
