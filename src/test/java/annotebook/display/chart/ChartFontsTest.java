package annotebook.display.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import annotebook.display.Axes;
import annotebook.display.ChartStyle;
import java.awt.Font;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.PieChart;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.style.AxesChartStyler;

class ChartFontsTest {

    private final XYChart chart = new XYChart(200, 150);

    @Test
    void aChartAsXChartMakesItGetsTheKitsFont() {
        chart.setTitle("Kosten");
        float size = chart.getStyler().getChartTitleFont().getSize2D();
        ChartFonts.fit(chart);
        assertEquals("DejaVu Sans Bold", chart.getStyler().getChartTitleFont().getFontName());
        assertEquals(size, chart.getStyler().getChartTitleFont().getSize2D());
        assertEquals("DejaVu Sans", chart.getStyler().getLegendFont().getFontName());
        assertEquals("DejaVu Sans Bold", chart.getStyler().getAxisTitleFont().getFontName());
        PieChart pie = new PieChart(200, 150);
        ChartFonts.fit(pie);
        assertEquals("DejaVu Sans", pie.getStyler().getLabelsFont().getFontName());
    }

    @Test
    void aFontThatTheStudentChoseStays() {
        Font chosen = new Font(Font.SERIF, Font.ITALIC, 20);
        chart.getStyler().setAxisTitleFont(chosen);
        ChartFonts.fit(chart);
        assertEquals(chosen, chart.getStyler().getAxisTitleFont());
    }

    @Test
    void wordsThatItLacksTheLettersOfKeepTheSystemsFont() {
        XYChart series = new XYChart(200, 150);
        series.addSeries("训练", new double[] {1, 2});
        CategoryChart bars = new CategoryChart(200, 150);
        bars.addSeries("share", List.of("猫", "狗"), List.of(1, 2));
        chart.setXAxisTitle("更新");
        for (AxesChartStyler style :
                List.of(series.getStyler(), bars.getStyler(), chart.getStyler())) {
            assertEquals(Font.SANS_SERIF, style.getAxisTickLabelsFont().getName());
        }
        ChartFonts.fit(series);
        ChartFonts.fit(bars);
        ChartFonts.fit(chart);
        for (AxesChartStyler style :
                List.of(series.getStyler(), bars.getStyler(), chart.getStyler())) {
            assertEquals(Font.SANS_SERIF, style.getAxisTickLabelsFont().getName());
        }
    }

    @Test
    void theCoursesOwnChartKeepsItsStylesAndSizes() {
        XYChart own = ChartStyle.chart(new Axes("Cost", "x", "y", false));
        ChartFonts.fit(own);
        assertEquals(ChartStyle.TITLE, own.getStyler().getChartTitleFont());
        assertEquals("DejaVu Sans Bold", own.getStyler().getChartTitleFont().getFontName());
        assertEquals(ChartStyle.SMALL, own.getStyler().getAxisTickLabelsFont());
    }

    @Test
    void theCoursesOwnChartGetsTheSystemsForThem() {
        XYChart own = ChartStyle.chart(new Axes("代价", "x", "y", false));
        assertEquals("DejaVu Sans Bold", own.getStyler().getChartTitleFont().getFontName());
        ChartFonts.fit(own);
        assertEquals(Font.SANS_SERIF, own.getStyler().getChartTitleFont().getName());
        assertEquals(14, own.getStyler().getChartTitleFont().getSize2D());
    }
}
