package annotebook.display;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.RealMatrix;

/** Paints a decision surface: heat map, border, training examples, axes and colour bar. */
final class SurfacePainter {

    static final int WIDTH = 470;
    static final int HEIGHT = 430;
    private static final int LEFT = 62;
    private static final int TOP = 40;
    private static final int SIDE = 320;
    private static final int BAR = LEFT + SIDE + 22;

    /** A little more than the unit square, so that points at its corners are seen whole. */
    private static final double LOW = -0.15;

    private static final double HIGH = 1.15;
    private static final int SAMPLES = 131;
    private static final Font TARGET = new Font(Font.SANS_SERIF, Font.BOLD, 13);

    private final DecisionSurface surface;

    SurfacePainter(DecisionSurface surface) {
        this.surface = surface;
    }

    void paint(Graphics2D g) {
        g.setColor(Palette.PAPER);
        g.fillRect(0, 0, WIDTH, HEIGHT);
        g.setColor(Palette.INK);
        new Words(g, ChartStyle.TITLE).centred(surface.title(), LEFT + SIDE / 2.0, 20);
        RealMatrix grid = grid();
        g.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        g.drawImage(heat(grid), LEFT, TOP, SIDE, SIDE, null);
        paintBorder(g, grid);
        surface.points().forEach(point -> paintPoint(g, point));
        paintAxes(g);
        paintBar(g);
    }

    /** The answers at the middle of every cell of a fine grid: row by row from x₂ low to high. */
    private RealMatrix grid() {
        double[][] examples = new double[SAMPLES * SAMPLES][];
        for (int i = 0; i < examples.length; i++) {
            examples[i] = new double[] {coordinate(i % SAMPLES), coordinate(i / SAMPLES)};
        }
        double[] answers = surface.answers(examples);
        RealMatrix grid = new Array2DRowRealMatrix(SAMPLES, SAMPLES);
        for (int i = 0; i < answers.length; i++) {
            grid.setEntry(i / SAMPLES, i % SAMPLES, answers[i]);
        }
        return grid;
    }

    private static double coordinate(int sample) {
        return LOW + (HIGH - LOW) * (sample + 0.5) / SAMPLES;
    }

    /** One pixel a cell, x₂ upwards. */
    private static BufferedImage heat(RealMatrix grid) {
        BufferedImage image = new BufferedImage(SAMPLES, SAMPLES, BufferedImage.TYPE_INT_RGB);
        for (int row = 0; row < SAMPLES; row++) {
            for (int column = 0; column < SAMPLES; column++) {
                Color colour = Cividis.colour(grid.getEntry(row, column));
                image.setRGB(column, SAMPLES - 1 - row, colour.getRGB());
            }
        }
        return image;
    }

    /** White inside black: seen on the dark and on the light part of the map. */
    private static void paintBorder(Graphics2D g, RealMatrix grid) {
        Path2D border = new Path2D.Double();
        double cell = SIDE / (double) SAMPLES;
        for (Contour.Piece piece : Contour.at(0.5, grid)) {
            border.moveTo(LEFT + (piece.x1() + 0.5) * cell, TOP + SIDE - (piece.y1() + 0.5) * cell);
            border.lineTo(LEFT + (piece.x2() + 0.5) * cell, TOP + SIDE - (piece.y2() + 0.5) * cell);
        }
        g.setColor(Color.BLACK);
        g.setStroke(new BasicStroke(4, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(border);
        g.setColor(Color.WHITE);
        g.setStroke(new BasicStroke(2, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(border);
    }

    /** A white disc with the target written in it; no colour to decode. */
    private static void paintPoint(Graphics2D g, DecisionSurface.Point point) {
        double x = x(point.x1());
        double y = y(point.x2());
        Ellipse2D disc = new Ellipse2D.Double(x - 11, y - 11, 22, 22);
        g.setColor(Color.WHITE);
        g.fill(disc);
        g.setColor(Color.BLACK);
        g.setStroke(new BasicStroke(2));
        g.draw(disc);
        new Words(g, TARGET).centred(Digits.label(point.target()), x, y);
    }

    private static void paintAxes(Graphics2D g) {
        g.setStroke(new BasicStroke(1));
        g.setColor(Palette.INK);
        g.draw(new Rectangle2D.Double(LEFT, TOP, SIDE, SIDE));
        for (double tick : new double[] {0, 0.5, 1}) {
            g.draw(new Rectangle2D.Double(x(tick), TOP + SIDE, 0, 5));
            g.draw(new Rectangle2D.Double(LEFT - 5.0, y(tick), 5, 0));
            new Words(g, ChartStyle.SMALL).centred(Digits.four(tick), x(tick), TOP + SIDE + 14.0);
            new Words(g, ChartStyle.SMALL).upTo(Digits.four(tick), LEFT - 9.0, y(tick));
        }
        new Words(g, ChartStyle.TEXT).centred("x₁", LEFT + SIDE / 2.0, TOP + SIDE + 36.0);
        new Words(g, ChartStyle.TEXT).centred("x₂", 18, TOP + SIDE / 2.0);
    }

    private static void paintBar(Graphics2D g) {
        for (int y = 0; y < SIDE; y++) {
            g.setColor(Cividis.colour(1 - y / (SIDE - 1.0)));
            g.fillRect(BAR, TOP + y, 14, 1);
        }
        g.setColor(Palette.INK);
        for (double tick : new double[] {0, 0.25, 0.5, 0.75, 1}) {
            double y = TOP + SIDE * (1 - tick);
            g.draw(new Rectangle2D.Double(BAR + 14.0, y, 3, 0));
            new Words(g, ChartStyle.SMALL).from(Digits.four(tick), BAR + 20.0, y);
        }
        new Words(g, ChartStyle.TEXT).centred("h", BAR + 7.0, TOP + SIDE + 16.0);
    }

    private static double x(double x1) {
        return LEFT + SIDE * (x1 - LOW) / (HIGH - LOW);
    }

    private static double y(double x2) {
        return TOP + SIDE * (HIGH - x2) / (HIGH - LOW);
    }
}
