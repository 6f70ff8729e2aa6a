package annotebook.display;

import java.awt.BasicStroke;
import java.awt.Font;
import java.util.Locale;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.style.AxesChartStyler;
import org.knowm.xchart.style.Styler.LegendLayout;
import org.knowm.xchart.style.Styler.LegendPosition;

/** The look that all charts of the course share. */
public final class ChartStyle {

    public static final Font TITLE = Fonts.bold(14);
    public static final Font TEXT = Fonts.plain(12);
    public static final Font SMALL = Fonts.plain(11);

    private ChartStyle() {}

    /** An empty chart with these axes. */
    public static XYChart chart(Axes axes) {
        XYChart chart = new XYChart(100, 100);
        chart.setTitle(axes.title());
        chart.setXAxisTitle(axes.x());
        chart.setYAxisTitle(axes.y());
        paper(chart.getStyler());
        axes(chart.getStyler());
        if (!axes.logarithmic()) {
            // on a logarithmic axis XChart would place the ticks of a linear one
            chart.getStyler().setyAxisTickLabelsFormattingFunction(ChartStyle::tick);
        }
        if (!axes.logarithmicX()) {
            chart.getStyler().setxAxisTickLabelsFormattingFunction(ChartStyle::tick);
        }
        legend(chart.getStyler());
        return chart;
    }

    /** The ground of a chart: colours, title, margins. */
    public static void paper(AxesChartStyler style) {
        style.setChartBackgroundColor(Palette.PAPER);
        style.setPlotBackgroundColor(Palette.PAPER);
        style.setPlotBorderVisible(false);
        style.setChartFontColor(Palette.INK);
        style.setChartTitleFont(TITLE);
        style.setChartTitleBoxVisible(false);
        style.setChartTitlePadding(8);
        style.setChartPadding(10);
        style.setAntiAlias(true);
        style.setLocale(Locale.ROOT);
    }

    /** Grid, ticks and their letters. */
    public static void axes(AxesChartStyler style) {
        style.setPlotGridLinesColor(Palette.RULE);
        style.setPlotGridLinesStroke(new BasicStroke(0.7f));
        style.setAxisTitleFont(TEXT);
        style.setAxisTickLabelsFont(SMALL);
        style.setAxisTickMarksColor(Palette.FAINT);
        style.setAxisTickLabelsColor(Palette.INK);
        style.setYAxisTickMarkSpacingHint(45);
        style.setPlotContentSize(0.96);
    }

    /** A tick as XChart reckons it, by adding steps, is sometimes a hair away from 0. */
    public static String tick(double value) {
        return Math.abs(value) < 1e-12 ? "0" : Digits.four(value);
    }

    /** The legend below the chart. */
    public static void legend(AxesChartStyler style) {
        style.setLegendPosition(LegendPosition.OutsideS);
        style.setLegendLayout(LegendLayout.Horizontal);
        style.setLegendBorderColor(Palette.PAPER);
        style.setLegendBackgroundColor(Palette.PAPER);
        style.setLegendFont(TEXT);
        style.setLegendSeriesLineLength(36);
        style.setLegendPadding(14);
    }
}
