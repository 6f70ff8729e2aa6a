package annotebook.display.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import annotebook.display.Picture;
import annotebook.display.Pixels;
import org.junit.jupiter.api.Test;
import org.knowm.xchart.XYChart;

class ChartViewTest {

    @Test
    void aStudentsChartIsShownInItsSize() {
        XYChart chart = new XYChart(200, 150);
        chart.setTitle("mine");
        chart.addSeries("a", new double[] {1, 2});
        chart.addSeries("b", new double[] {2, 1});
        Picture picture = new ChartView(chart).picture();
        assertEquals(400, Pixels.of(picture).getWidth());
        assertEquals("mine (chart of a, b)", picture.text());
    }

    @Test
    void anEmptyChartIsShown() {
        XYChart chart = new XYChart(200, 150);
        assertEquals(" (chart of nothing)", new ChartView(chart).picture().text());
    }
}
