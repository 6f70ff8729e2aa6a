package annotebook.display.chart;

import annotebook.display.Axes;
import annotebook.display.ChartStyle;
import annotebook.display.Digits;
import annotebook.display.Drawing;
import annotebook.display.Palette;
import java.awt.Graphics2D;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealVector;
import org.jspecify.annotations.Nullable;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategorySeries;

/**
 * A group of bars for each category, a bar for each series in it; the axis shows 0 to 1 at least.
 *
 * <p>{@code BarChart.of("One image", "class", "h (no unit)", names).bars("softmax", 0.9, 0.1)}
 *
 * @param axes title and axis titles
 * @param categories from left to right
 * @param series from left to right in each group
 */
public record BarChart(Axes axes, List<String> categories, List<Series> series) implements Drawing {

    /**
     * A bar in each group.
     *
     * @param name for the legend
     * @param values one for each category
     */
    public record Series(String name, RealVector values) {}

    /** Keeps its own copies of the lists. */
    public BarChart {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
    }

    /** A chart without bars yet; name the units. */
    public static BarChart of(String title, String x, String y, List<String> categories) {
        return new BarChart(new Axes(title, x, y, false), categories, List.of());
    }

    /**
     * The same chart with one more series.
     *
     * @throws IllegalArgumentException if there is not one value for each category
     */
    public BarChart bars(String name, double... values) {
        if (values.length != categories.size()) {
            throw new IllegalArgumentException(
                    "bar chart: \"%s\" has %d values, wanted %d, one for each category."
                            .formatted(name, values.length, categories.size()));
        }
        Series more = new Series(name, new ArrayRealVector(values));
        return new BarChart(
                axes, categories, Stream.concat(series.stream(), Stream.of(more)).toList());
    }

    @Override
    public int width() {
        return 560;
    }

    @Override
    public int height() {
        return 330;
    }

    @Override
    public void paint(Graphics2D g) {
        if (series.isEmpty() || categories.isEmpty()) {
            LineChart.of(axes.title(), axes.x(), axes.y()).sized(width(), height()).paint(g);
            return;
        }
        CategoryChart chart = new CategoryChart(width(), height());
        chart.setTitle(axes.title());
        chart.setXAxisTitle(axes.x());
        chart.setYAxisTitle(axes.y());
        ChartStyle.paper(chart.getStyler());
        ChartStyle.axes(chart.getStyler());
        ChartStyle.legend(chart.getStyler());
        chart.getStyler().setYAxisMin(Math.min(0, finite().min().orElse(0)));
        chart.getStyler().setYAxisMax(Math.max(1, finite().max().orElse(1)));
        chart.getStyler().setAvailableSpaceFill(0.75);
        for (int s = 0; s < series.size(); s++) {
            add(chart, series.get(s), s);
        }
        ChartFonts.fit(chart);
        chart.paint(g, width(), height());
    }

    private void add(CategoryChart chart, Series added, int place) {
        @Nullable Double[] heights =
                Arrays.stream(added.values().toArray())
                        .mapToObj(v -> Double.isFinite(v) ? v : null)
                        .toArray(Double[]::new);
        CategorySeries bars = chart.addSeries(added.name(), categories, Arrays.asList(heights));
        bars.setFillColor(Palette.line(place).colour());
    }

    private DoubleStream finite() {
        return series.stream()
                .flatMapToDouble(s -> Arrays.stream(s.values().toArray()))
                .filter(Double::isFinite);
    }

    @Override
    public String text() {
        return series.stream()
                .map(this::line)
                .collect(
                        Collectors.joining(
                                "\n", "%s (%s)\n".formatted(axes.title(), axes.y()), ""));
    }

    private String line(Series one) {
        return IntStream.range(0, categories.size())
                .mapToObj(k -> categories.get(k) + " " + Digits.four(one.values().getEntry(k)))
                .collect(Collectors.joining(", ", "  " + one.name() + ": ", ""));
    }
}
