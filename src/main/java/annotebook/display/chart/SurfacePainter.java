package annotebook.display.chart;

import annotebook.display.Digits;
import annotebook.display.Fonts;
import annotebook.display.Words;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.RealMatrix;

/** Paints a decision surface: heat map, border, training examples, axes and colour bar. */
final class SurfacePainter {

    /** A little more than the unit square, so that points at its corners are seen whole. */
    private static final Window WINDOW = new Window(-0.15, 1.15, -0.15, 1.15);

    private static final int SAMPLES = 131;
    private static final Font TARGET = Fonts.bold(13);

    private final DecisionSurface surface;

    SurfacePainter(DecisionSurface surface) {
        this.surface = surface;
    }

    void paint(Graphics2D g) {
        HeatMap map = new HeatMap(g, WINDOW);
        map.title(surface.title());
        RealMatrix grid = grid();
        map.cells(grid);
        map.contour(0.5, grid, 2);
        surface.points().forEach(point -> paintPoint(map, point));
        double[] ticks = {0, 0.5, 1};
        map.axes("x₁", ticks, "x₂", ticks);
        map.bar("h", Digits::four);
    }

    /** The answers at the middle of every cell of a fine grid: row by row from x₂ low to high. */
    private RealMatrix grid() {
        double[][] examples = new double[SAMPLES * SAMPLES][];
        for (int i = 0; i < examples.length; i++) {
            examples[i] =
                    new double[] {
                        WINDOW.first(i % SAMPLES, SAMPLES), WINDOW.second(i / SAMPLES, SAMPLES)
                    };
        }
        double[] answers = surface.answers(examples);
        RealMatrix grid = new Array2DRowRealMatrix(SAMPLES, SAMPLES);
        for (int i = 0; i < answers.length; i++) {
            grid.setEntry(i / SAMPLES, i % SAMPLES, answers[i]);
        }
        return grid;
    }

    /** A white disc with the target written in it; no colour to decode. */
    private static void paintPoint(HeatMap map, DecisionSurface.Point point) {
        double x = map.x(point.x1());
        double y = map.y(point.x2());
        Ellipse2D disc = new Ellipse2D.Double(x - 11, y - 11, 22, 22);
        map.g().setColor(Color.WHITE);
        map.g().fill(disc);
        map.g().setColor(Color.BLACK);
        map.g().setStroke(new BasicStroke(2));
        map.g().draw(disc);
        new Words(map.g(), TARGET).centred(Digits.label(point.target()), x, y);
    }
}
