package annotebook.display.chart;

import annotebook.display.Axes;
import annotebook.display.ChartStyle;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * Paints curves into the axes that XChart paints.
 *
 * <p>XChart draws each piece of a line on its own and starts the dashes anew, so that a dashed curve of many points looks solid; here a
 * curve is one path. XChart gets the legend's lines and the corners of the data, from which it makes axes and ticks.
 */
final class CurvePainter {

    private CurvePainter() {}

    /** The axes and the legend, without curves; it knows its coordinates after it was painted. */
    static XYChart frame(LineChart lines) {
        XYChart chart = ChartStyle.chart(lines.axes());
        Map<String, Curve> named = new LinkedHashMap<>();
        lines.visible().forEach(curve -> named.putIfAbsent(curve.name(), curve));
        named.values().forEach(curve -> addCorners(chart, curve, lines));
        chart.getStyler().setYAxisLogarithmic(lines.axes().logarithmic() && !named.isEmpty());
        chart.getStyler().setXAxisLogarithmic(lines.axes().logarithmicX() && !named.isEmpty());
        if (chart.getStyler().isYAxisLogarithmic()) {
            double[] y = heights(lines);
            LogarithmicTicks.vertical(chart.getStyler(), y[0], y[1]);
        }
        chart.getStyler().setLegendVisible(named.size() > 1);
        ChartFonts.fit(chart);
        return chart;
    }

    /** A legend entry, with the corners of all data as its points: NaN between them, so that no line is drawn. */
    private static void addCorners(XYChart chart, Curve curve, LineChart lines) {
        double[] x =
                range(
                        lines.visible().stream()
                                .flatMapToDouble(c -> DoubleStream.of(c.x().toArray()))
                                .filter(at -> lines.axes().shows(at, 1)));
        double[] y = heights(lines);
        // off the middle: evenly spaced values would all become ticks
        double between = x[0] + 0.37 * (x[1] - x[0]);
        XYSeries series =
                chart.addSeries(
                        curve.name(),
                        new double[] {x[0], between, x[1]},
                        new double[] {y[0], Double.NaN, y[1]});
        series.setLineColor(curve.line().colour());
        series.setLineStyle(curve.line().stroke());
        series.setMarker(SeriesMarkers.NONE);
    }

    private static double[] heights(LineChart lines) {
        return range(
                lines.visible().stream()
                        .flatMapToDouble(c -> DoubleStream.of(c.plotted(lines.axes()))));
    }

    private static double[] range(DoubleStream values) {
        double[] finite = values.filter(Double::isFinite).sorted().toArray();
        return new double[] {finite[0], finite[finite.length - 1]};
    }

    /** The curves, the first below the others. */
    static void paint(Graphics2D g, LineChart lines, XYChart painted) {
        for (Curve curve : lines.visible()) {
            g.setColor(curve.line().colour());
            g.setStroke(curve.line().stroke());
            g.draw(path(curve, lines.axes(), painted));
        }
    }

    private static Path2D path(Curve curve, Axes axes, XYChart painted) {
        Path2D path = new Path2D.Double();
        double[] y = curve.plotted(axes);
        for (int i = 0; i < y.length; i++) {
            boolean starts = i == 0 || Double.isNaN(y[i - 1]);
            boolean ends = i == y.length - 1 || Double.isNaN(y[i + 1]);
            if (!Double.isNaN(y[i])) {
                double px = painted.getScreenXFromChart(curve.x().getEntry(i));
                double py = painted.getScreenYFromChart(y[i]);
                extend(path, starts, px, py);
                if (starts && ends) {
                    path.append(new Ellipse2D.Double(px - 2, py - 2, 4, 4), false);
                }
            }
        }
        return path;
    }

    private static void extend(Path2D path, boolean starts, double x, double y) {
        if (starts) {
            path.moveTo(x, y);
        } else {
            path.lineTo(x, y);
        }
    }
}
