package annotebook.display.chart;

import static annotebook.matrix.Shapes.shape;

import annotebook.display.Digits;
import annotebook.display.Drawing;
import java.awt.Graphics2D;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * What a classifier with two inputs answers all over the unit square, with the border where it answers 0.5.
 *
 * <p>{@code DecisionSurface.of("XNOR", X -> forwardBatch(X, Thetas)).point(0, 0, 1).point(0, 1, 0)}
 *
 * @param title whose answers they are
 * @param h the classifier: m examples as rows of x₁, x₂ (m x 2) to m answers between 0 and 1 (m x 1)
 * @param points the training examples that are marked
 */
public record DecisionSurface(String title, UnaryOperator<RealMatrix> h, List<Point> points)
        implements Drawing {

    /** A training example at (x1, x2) whose target is 0 or 1. */
    public record Point(double x1, double x2, double target) {}

    /** Keeps its own list of the points. */
    public DecisionSurface {
        points = List.copyOf(points);
    }

    /** The surface of a function of many examples at once, m x 2 to m x 1. */
    public static DecisionSurface of(String title, UnaryOperator<RealMatrix> h) {
        return new DecisionSurface(title, h, List.of());
    }

    /** The surface of a function of x₁ and x₂. */
    public static DecisionSurface ofPoints(String title, DoubleBinaryOperator h) {
        return of(title, X -> oneByOne(X, h));
    }

    /** The same surface with one more training example. */
    public DecisionSurface point(double x1, double x2, double target) {
        Point point = new Point(x1, x2, target);
        return new DecisionSurface(
                title, h, Stream.concat(points.stream(), Stream.of(point)).toList());
    }

    /** The same surface with the four corners of the square as training examples. */
    public DecisionSurface corners(double at00, double at01, double at10, double at11) {
        return point(0, 0, at00).point(0, 1, at01).point(1, 0, at10).point(1, 1, at11);
    }

    @Override
    public int width() {
        return HeatMap.WIDTH;
    }

    @Override
    public int height() {
        return HeatMap.HEIGHT;
    }

    @Override
    public void paint(Graphics2D g) {
        new SurfacePainter(this).paint(g);
    }

    @Override
    public String text() {
        String lines = points.stream().map(this::line).collect(Collectors.joining("\n"));
        long right = points.stream().filter(this::isRight).count();
        String score =
                points.isEmpty()
                        ? ""
                        : ": %d of %d points on the right side of 0.5\n"
                                .formatted(right, points.size());
        return title + " (h over x1 and x2)" + score + lines;
    }

    /** The answers for these examples, one row an example. */
    double[] answers(double[][] examples) {
        RealMatrix H = h.apply(new Array2DRowRealMatrix(examples));
        if (H.getRowDimension() != examples.length || H.getColumnDimension() != 1) {
            throw new IllegalArgumentException(
                    "decision surface: the network answers %s for %d examples, wanted %dx1. Does it have one output?"
                            .formatted(shape(H), examples.length, examples.length));
        }
        return H.getColumn(0);
    }

    private double answer(Point point) {
        return answers(new double[][] {{point.x1, point.x2}})[0];
    }

    private boolean isRight(Point point) {
        double answer = answer(point);
        return point.target > 0.5 ? answer > 0.5 : answer < 0.5;
    }

    private String line(Point point) {
        return "  x = (%s, %s): h = %s, target %s%s"
                .formatted(
                        Digits.four(point.x1),
                        Digits.four(point.x2),
                        Digits.four(answer(point)),
                        Digits.four(point.target),
                        isRight(point) ? "" : ", on the wrong side");
    }

    private static RealMatrix oneByOne(RealMatrix X, DoubleBinaryOperator h) {
        RealMatrix H = new Array2DRowRealMatrix(X.getRowDimension(), 1);
        for (int i = 0; i < X.getRowDimension(); i++) {
            H.setEntry(i, 0, h.applyAsDouble(X.getEntry(i, 0), X.getEntry(i, 1)));
        }
        return H;
    }
}
