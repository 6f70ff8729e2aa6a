package annotebook.display.chart;

import annotebook.display.Fonts;
import java.awt.Font;
import java.util.Collection;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knowm.xchart.CategorySeries;
import org.knowm.xchart.internal.chartpart.Chart;
import org.knowm.xchart.style.AxesChartStyler;
import org.knowm.xchart.style.CategoryStyler;
import org.knowm.xchart.style.HeatMapStyler;
import org.knowm.xchart.style.PieStyler;
import org.knowm.xchart.style.RadarStyler;
import org.knowm.xchart.style.Styler;

/**
 * The fonts of a chart of XChart: the kit's, or the system's where the chart's words have letters that the kit's lacks.
 *
 * <p>A font that a student chose stays.
 */
final class ChartFonts {

    private final String words;

    private ChartFonts(String words) {
        this.words = words;
    }

    /** Call it when the chart has all its words, before it is painted. */
    static void fit(Chart<?, ?> chart) {
        ChartFonts fonts = new ChartFonts(words(chart).collect(Collectors.joining()));
        fonts.replaceIn(chart.getStyler());
    }

    private void replaceIn(Styler style) {
        replace(style::getBaseFont, style::setBaseFont);
        replace(style::getChartTitleFont, style::setChartTitleFont);
        replace(style::getLegendFont, style::setLegendFont);
        replace(style::getAnnotationTextFont, style::setAnnotationTextFont);
        replace(style::getAnnotationTextPanelFont, style::setAnnotationTextPanelFont);
        if (style instanceof AxesChartStyler axes) {
            replace(axes::getAxisTitleFont, axes::setAxisTitleFont);
            replace(axes::getAxisTickLabelsFont, axes::setAxisTickLabelsFont);
        }
        if (style instanceof CategoryStyler bars) {
            replace(bars::getLabelsFont, bars::setLabelsFont);
        } else if (style instanceof HeatMapStyler map) {
            replace(map::getValueFont, map::setValueFont);
        } else if (style instanceof PieStyler pie) {
            replace(pie::getLabelsFont, pie::setLabelsFont);
            replace(pie::getSumFont, pie::setSumFont);
        } else if (style instanceof RadarStyler radar) {
            replace(radar::getRadiiTitleFont, radar::setRadiiTitleFont);
        }
    }

    private void replace(Supplier<@Nullable Font> now, Consumer<Font> then) {
        Font font = now.get();
        if (font != null && (font.getName().equals(Font.SANS_SERIF) || Fonts.isOurs(font))) {
            then.accept(Fonts.able(Fonts.styled(font.getStyle(), font.getSize2D()), words));
        }
    }

    /** All that the chart will write, except numbers. */
    private static Stream<String> words(Chart<?, ?> chart) {
        Stream<String> titles =
                Stream.of(chart.getTitle(), chart.getXAxisTitle(), chart.getYAxisTitle());
        Stream<String> series =
                chart.getSeriesMap().values().stream()
                        .flatMap(s -> Stream.concat(Stream.of(s.getLabel()), categories(s)));
        return Stream.concat(titles, series).filter(word -> word != null);
    }

    private static Stream<String> categories(Object series) {
        return series instanceof CategorySeries bars
                ? ((Collection<?>) bars.getXData()).stream().map(String::valueOf)
                : Stream.of();
    }
}
