package annotebook.display.chart;

import annotebook.display.ChartStyle;
import annotebook.display.Palette;
import annotebook.display.Words;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.function.DoubleFunction;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * A square that shows numbers over a part of the plane as colours, with its axes and colour bar.
 *
 * @param g to paint on
 * @param window the part of the plane
 */
record HeatMap(Graphics2D g, Window window) {

    static final int WIDTH = 470;
    static final int HEIGHT = 430;
    static final int LEFT = 62;
    static final int TOP = 40;
    static final int SIDE = 320;
    private static final int BAR = LEFT + SIDE + 22;

    void title(String title) {
        g.setColor(Palette.PAPER);
        g.fillRect(0, 0, WIDTH, HEIGHT);
        g.setColor(Palette.INK);
        new Words(g, ChartStyle.TITLE).centred(title, LEFT + SIDE / 2.0, 20);
    }

    /** Shares from 0, dark, to 1, light; row 0 is the bottom. */
    void cells(RealMatrix shares) {
        int rows = shares.getRowDimension();
        int columns = shares.getColumnDimension();
        BufferedImage image = new BufferedImage(columns, rows, BufferedImage.TYPE_INT_RGB);
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                Color colour = Cividis.colour(shares.getEntry(row, column));
                image.setRGB(column, rows - 1 - row, colour.getRGB());
            }
        }
        g.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        g.drawImage(image, LEFT, TOP, SIDE, SIDE, null);
    }

    /** The line along which the grid crosses the level; seen on the dark and on the light part. */
    void contour(double level, RealMatrix grid, float width) {
        Path2D line = new Path2D.Double();
        double across = SIDE / (double) grid.getColumnDimension();
        double up = SIDE / (double) grid.getRowDimension();
        for (Contour.Piece piece : Contour.at(level, grid)) {
            line.moveTo(LEFT + (piece.x1() + 0.5) * across, TOP + SIDE - (piece.y1() + 0.5) * up);
            line.lineTo(LEFT + (piece.x2() + 0.5) * across, TOP + SIDE - (piece.y2() + 0.5) * up);
        }
        haloed(line, width);
    }

    /** White inside black. */
    void haloed(Path2D line, float width) {
        g.setColor(Color.BLACK);
        g.setStroke(round(2 * width));
        g.draw(line);
        g.setColor(Color.WHITE);
        g.setStroke(round(width));
        g.draw(line);
    }

    private static BasicStroke round(float width) {
        return new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    /** The frame with ticks at these coordinates, and the names of both axes. */
    void axes(String first, double[] across, String second, double[] up) {
        g.setStroke(new BasicStroke(1));
        g.setColor(Palette.INK);
        g.draw(new Rectangle2D.Double(LEFT, TOP, SIDE, SIDE));
        for (double tick : across) {
            g.draw(new Rectangle2D.Double(x(tick), TOP + SIDE, 0, 5));
            new Words(g, ChartStyle.SMALL)
                    .centred(ChartStyle.tick(tick), x(tick), TOP + SIDE + 14.0);
        }
        for (double tick : up) {
            g.draw(new Rectangle2D.Double(LEFT - 5.0, y(tick), 5, 0));
            new Words(g, ChartStyle.SMALL).upTo(ChartStyle.tick(tick), LEFT - 9.0, y(tick));
        }
        new Words(g, ChartStyle.TEXT).centred(first, LEFT + SIDE / 2.0, TOP + SIDE + 36.0);
        sideways(second);
    }

    /** A name of one or two letters is upright; a longer one is turned to read upwards. */
    private void sideways(String name) {
        double middle = TOP + SIDE / 2.0;
        if (name.length() <= 2) {
            new Words(g, ChartStyle.TEXT).centred(name, 18, middle);
            return;
        }
        Graphics2D turned = (Graphics2D) g.create();
        turned.rotate(-Math.PI / 2, 18, middle);
        new Words(turned, ChartStyle.TEXT).centred(name, 18, middle);
        turned.dispose();
    }

    /** The colour bar with labels at quarters of its height, which tell what a share from 0 to 1 means. */
    void bar(String title, DoubleFunction<String> label) {
        for (int y = 0; y < SIDE; y++) {
            g.setColor(Cividis.colour(1 - y / (SIDE - 1.0)));
            g.fillRect(BAR, TOP + y, 14, 1);
        }
        g.setColor(Palette.INK);
        for (double tick : new double[] {0, 0.25, 0.5, 0.75, 1}) {
            double y = TOP + SIDE * (1 - tick);
            g.draw(new Rectangle2D.Double(BAR + 14.0, y, 3, 0));
            new Words(g, ChartStyle.SMALL).from(label.apply(tick), BAR + 20.0, y);
        }
        new Words(g, ChartStyle.TEXT).centred(title, BAR + 7.0, TOP + SIDE + 16.0);
    }

    double x(double first) {
        return LEFT + SIDE * window.across(first);
    }

    double y(double second) {
        return TOP + SIDE * (1 - window.up(second));
    }
}
