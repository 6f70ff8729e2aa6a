package annotebook.display.chart;

import annotebook.display.Axes;
import annotebook.display.Drawing;
import annotebook.display.Palette;
import java.awt.Graphics2D;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealVector;
import org.knowm.xchart.XYChart;

/**
 * Curves over a common axis, such as the cost over the updates.
 *
 * <p>{@code LineChart.of("Cost while training", "update", "J (nats)").curve("zeros", J).curve("random", K)}
 *
 * @param axes title and axis titles
 * @param curves from the one drawn first, below, to the last, above
 * @param width on the page, in CSS pixels
 * @param height on the page, in CSS pixels
 */
public record LineChart(Axes axes, List<Curve> curves, int width, int height) implements Drawing {

    /** Keeps its own list of the curves. */
    public LineChart {
        curves = List.copyOf(curves);
    }

    /** A chart without curves yet, 560 x 360 CSS pixels, both axes linear; name the units. */
    public static LineChart of(String title, String x, String y) {
        return new LineChart(new Axes(title, x, y, false), List.of(), 560, 360);
    }

    /** The same chart with a logarithmic vertical axis. */
    public LineChart logarithmic() {
        return with(new Axes(axes.title(), axes.x(), axes.y(), true, axes.logarithmicX()));
    }

    /** The same chart with both axes logarithmic: a power law is a straight line on it. */
    public LineChart doublyLogarithmic() {
        return with(new Axes(axes.title(), axes.x(), axes.y(), true, true));
    }

    /** The same chart with a logarithmic horizontal axis: each step along it is a factor. */
    public LineChart logarithmicX() {
        return with(new Axes(axes.title(), axes.x(), axes.y(), axes.logarithmic(), true));
    }

    private LineChart with(Axes other) {
        return new LineChart(other, curves, width, height);
    }

    /** The same chart in another size, in CSS pixels. */
    public LineChart sized(int newWidth, int newHeight) {
        return new LineChart(axes, curves, newWidth, newHeight);
    }

    /** The same chart with one more curve, its values at 0, 1, 2, ... */
    public LineChart curve(String name, double[] y) {
        return curve(name, IntStream.range(0, y.length).asDoubleStream().toArray(), y);
    }

    /** The same chart with one more curve, in the next line style of the palette. */
    public LineChart curve(String name, double[] x, double[] y) {
        RealVector positions =
                x.length == 0 ? new ArrayRealVector() : MatrixUtils.createRealVector(x);
        RealVector values = y.length == 0 ? new ArrayRealVector() : MatrixUtils.createRealVector(y);
        return with(new Curve(name, positions, values, Palette.line(curves.size())));
    }

    /** The same chart with one more curve, drawn above the others. */
    public LineChart with(Curve curve) {
        return new LineChart(
                axes, Stream.concat(curves.stream(), Stream.of(curve)).toList(), width, height);
    }

    @Override
    public void paint(Graphics2D g) {
        XYChart chart = CurvePainter.frame(this);
        chart.paint(g, width, height);
        CurvePainter.paint(g, this, chart);
    }

    @Override
    public String text() {
        String lines =
                curves.stream()
                        .map(curve -> "  " + curve.text(axes))
                        .collect(Collectors.joining("\n"));
        return "%s (%s over %s%s)\n%s".formatted(axes.title(), axes.y(), axes.x(), scale(), lines);
    }

    private String scale() {
        if (axes.logarithmicX()) {
            return axes.logarithmic() ? ", both logarithmic" : ", which is logarithmic";
        }
        return axes.logarithmic() ? ", logarithmic" : "";
    }

    /** The curves that have a point on the axes. */
    List<Curve> visible() {
        return curves.stream().filter(curve -> curve.isVisible(axes)).toList();
    }
}
