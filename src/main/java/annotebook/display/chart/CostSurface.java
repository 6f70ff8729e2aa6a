package annotebook.display.chart;

import annotebook.display.Digits;
import annotebook.display.Drawing;
import java.awt.Graphics2D;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * The cost J over two weights as a map with contour lines, and the walks of gradient descent on it.
 *
 * <p>{@code CostSurface.of("The cost of one unit", window, J).walk("alpha = 1", path)}
 *
 * @param title whose cost it is
 * @param window the weights that the map shows
 * @param grid J at the middle of every cell; row 0 has the lowest second weight
 * @param walks each drawn on the map
 */
public record CostSurface(String title, Window window, RealMatrix grid, List<Walk> walks)
        implements Drawing {

    /** Enough for smooth contours, and few enough for a cost that takes a millisecond. */
    private static final int SAMPLES = 61;

    /**
     * The weights after each step, with what they cost.
     *
     * @param name what the legend says
     * @param points a row (θ₀, θ₁, J) for the start and one for each step; k x 3
     */
    public record Walk(String name, RealMatrix points) {

        /** Refuses a walk with rows of another length. */
        public Walk {
            if (points.getColumnDimension() != 3) {
                throw new IllegalArgumentException(
                        "walk \"%s\": %d columns, wanted 3: both weights and J."
                                .formatted(name, points.getColumnDimension()));
            }
        }

        /** How many steps were taken. */
        public int steps() {
            return points.getRowDimension() - 1;
        }

        private String text(Window window) {
            int last = steps();
            long outside =
                    Arrays.stream(points.getData()).filter(p -> !window.holds(p[0], p[1])).count();
            return "  %s: from %s to %s in %d steps%s"
                    .formatted(
                            name,
                            words(0),
                            words(last),
                            last,
                            outside == 0
                                    ? ""
                                    : "; %d points lie outside the map".formatted(outside));
        }

        private String words(int step) {
            double[] p = points.getRow(step);
            return "(%s, %s), J = %s"
                    .formatted(Digits.four(p[0]), Digits.four(p[1]), Digits.four(p[2]));
        }
    }

    /** Keeps its own list of the walks. */
    public CostSurface {
        walks = List.copyOf(walks);
    }

    /**
     * The surface of J as a function of θ₀ and θ₁, without walks yet.
     *
     * @param J in nats an example, above 0
     */
    public static CostSurface of(String title, Window window, DoubleBinaryOperator J) {
        RealMatrix grid = new Array2DRowRealMatrix(SAMPLES, SAMPLES);
        for (int row = 0; row < SAMPLES; row++) {
            for (int column = 0; column < SAMPLES; column++) {
                double theta0 = window.first(column, SAMPLES);
                double theta1 = window.second(row, SAMPLES);
                grid.setEntry(row, column, J.applyAsDouble(theta0, theta1));
            }
        }
        return new CostSurface(title, window, grid, List.of());
    }

    /** The same surface with one more walk; {@code points} has a row (θ₀, θ₁, J) for the start and each step. */
    public CostSurface walk(String name, RealMatrix points) {
        Walk walk = new Walk(name, points);
        return new CostSurface(
                title, window, grid, Stream.concat(walks.stream(), Stream.of(walk)).toList());
    }

    @Override
    public int width() {
        return HeatMap.WIDTH;
    }

    @Override
    public int height() {
        return HeatMap.HEIGHT + CostSurfacePainter.LEGEND * Math.max(1, walks.size());
    }

    @Override
    public void paint(Graphics2D g) {
        new CostSurfacePainter(this).paint(g);
    }

    @Override
    public String text() {
        return Stream.concat(
                        Stream.of(
                                "%s (J in nats over θ0 and θ1): lowest on the map J = %s at %s"
                                        .formatted(title, Digits.four(lowest()), place(lowest()))),
                        walks.stream().map(walk -> walk.text(window)))
                .collect(Collectors.joining("\n"));
    }

    /** The lowest finite J on the map; NaN if there is none. */
    double lowest() {
        return finite().min().orElse(Double.NaN);
    }

    /** The highest finite J on the map; NaN if there is none. */
    double highest() {
        return finite().max().orElse(Double.NaN);
    }

    private DoubleStream finite() {
        return Arrays.stream(grid.getData())
                .flatMapToDouble(Arrays::stream)
                .filter(Double::isFinite);
    }

    private String place(double J) {
        for (int row = 0; row < grid.getRowDimension(); row++) {
            for (int column = 0; column < grid.getColumnDimension(); column++) {
                if (grid.getEntry(row, column) == J) {
                    return "(%s, %s)"
                            .formatted(
                                    Digits.label(window.first(column, grid.getColumnDimension())),
                                    Digits.label(window.second(row, grid.getRowDimension())));
                }
            }
        }
        return "no place";
    }
}
