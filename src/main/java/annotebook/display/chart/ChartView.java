package annotebook.display.chart;

import annotebook.display.Drawing;
import java.awt.Graphics2D;
import java.util.Locale;
import java.util.stream.Collectors;
import org.knowm.xchart.internal.chartpart.Chart;
import org.knowm.xchart.style.AxesChartStyler;

/**
 * Any chart that a student made with XChart, unchanged, so that a cell may end in it.
 *
 * @param chart of any kind that XChart has
 */
public record ChartView(Chart<?, ?> chart) implements Drawing {

    @Override
    public int width() {
        return chart.getWidth();
    }

    @Override
    public int height() {
        return chart.getHeight();
    }

    @Override
    public void paint(Graphics2D g) {
        if (chart.getStyler() instanceof AxesChartStyler axes
                && axes.getLocale().equals(Locale.getDefault())) {
            // not the student's choice: numbers as they are written elsewhere
            axes.setLocale(Locale.getDefault(Locale.Category.FORMAT));
        }
        ChartFonts.fit(chart);
        chart.paint(g, width(), height());
    }

    @Override
    public String text() {
        String series =
                chart.getSeriesMap().values().stream()
                        .map(s -> s.getLabel())
                        .collect(Collectors.joining(", "));
        return "%s (chart of %s)"
                .formatted(chart.getTitle(), series.isEmpty() ? "nothing" : series);
    }
}
