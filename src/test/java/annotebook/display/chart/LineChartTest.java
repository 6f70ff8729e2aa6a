package annotebook.display.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.display.Bitmap;
import annotebook.display.Palette;
import annotebook.display.Picture;
import annotebook.display.Pixels;
import java.awt.image.BufferedImage;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.knowm.xchart.XYChart;

class LineChartTest {

    private static final LineChart EMPTY = LineChart.of("Cost", "update", "J (nats)");

    @Test
    void textHasFirstLastAndLowestOfEachCurve() {
        String text = EMPTY.curve("zeros", new double[] {0.7, 0.5, 0.6}).text();
        assertEquals(
                "Cost (J (nats) over update)\n  zeros: first 0.7, last 0.6, lowest 0.5 at update 1",
                text);
    }

    @Test
    void theImageHasTwiceTheDensityAndThePageItsSize() {
        Picture picture = EMPTY.curve("a", new double[] {1, 2}).sized(300, 200).picture();
        BufferedImage image = Pixels.of(picture);
        assertEquals(600, image.getWidth());
        assertEquals(400, image.getHeight());
        assertTrue(Objects.requireNonNull(picture.html()).contains("width=\"300\" height=\"200\""));
    }

    @Test
    void eachCurveAppearsInItsColour() {
        BufferedImage image =
                Bitmap.image(EMPTY.curve("a", new double[] {1, 1}).curve("b", new double[] {2, 2}));
        assertTrue(Pixels.count(image, Palette.line(0).colour()) > 500);
        assertTrue(Pixels.count(image, Palette.line(1).colour()) > 300);
    }

    @Test
    void aDashedCurveOfManyPointsHasGaps() {
        double[] flat = new double[2000];
        BufferedImage image =
                Bitmap.image(EMPTY.curve("solid", flat).curve("dashed", shifted(flat)));
        double share =
                Pixels.count(image, Palette.line(1).colour())
                        / (double) Pixels.count(image, Palette.line(0).colour());
        assertTrue(share > 0.4 && share < 0.85, "dashes cover " + share);
    }

    @Test
    void theGridStandsAtRoundNumbers() {
        LineChart chart = EMPTY.curve("a", IntStream.range(0, 300).asDoubleStream().toArray());
        XYChart frame = CurvePainter.frame(chart);
        BufferedImage image = new BufferedImage(560, 360, BufferedImage.TYPE_INT_RGB);
        frame.paint(image.createGraphics(), 560, 360);
        assertTrue(painted(image, (int) frame.getScreenXFromChart(150)) > 200);
        assertTrue(painted(image, (int) frame.getScreenXFromChart(133)) < 50);
    }

    private static long painted(BufferedImage image, int x) {
        return 360 - Pixels.count(image.getSubimage(x, 0, 1, 360), Palette.PAPER);
    }

    @Test
    void aLogarithmicAxisLeavesOutWhatItCannotShowAndSaysSo() {
        LineChart chart = EMPTY.curve("a", new double[] {1, 0, 0.01}).logarithmic();
        assertTrue(chart.text().contains("1 of 3 not drawn"), chart.text());
        assertTrue(chart.text().contains("lowest 0.01"), chart.text());
        assertTrue(Pixels.count(Bitmap.image(chart), Palette.line(0).colour()) > 0);
    }

    @Test
    void equalRatiosAreEqualStepsOnALogarithmicAxis() {
        LineChart chart = EMPTY.curve("a", new double[] {1, 0.1, 0.01}).logarithmic();
        XYChart frame = CurvePainter.frame(chart);
        frame.paint(
                new BufferedImage(560, 360, BufferedImage.TYPE_INT_RGB).createGraphics(), 560, 360);
        double first = frame.getScreenYFromChart(0.1) - frame.getScreenYFromChart(1);
        double second = frame.getScreenYFromChart(0.01) - frame.getScreenYFromChart(0.1);
        assertEquals(first, second, 1e-6);
    }

    @Test
    void aPowerLawIsAStraightLineOnTwoLogarithmicAxes() {
        double[] x = {1e-6, 1e-4, 1e-2};
        double[] y = {1e-12, 1e-8, 1e-4};
        LineChart chart = EMPTY.curve("x squared", x, y).doublyLogarithmic();
        XYChart frame = CurvePainter.frame(chart);
        frame.paint(
                new BufferedImage(560, 360, BufferedImage.TYPE_INT_RGB).createGraphics(), 560, 360);
        assertEquals(
                frame.getScreenXFromChart(1e-4) - frame.getScreenXFromChart(1e-6),
                frame.getScreenXFromChart(1e-2) - frame.getScreenXFromChart(1e-4),
                1e-6);
        assertTrue(frame.getScreenXFromChart(1e-4) - frame.getScreenXFromChart(1e-6) > 150);
        assertTrue(chart.text().contains("both logarithmic"), chart.text());
    }

    @Test
    void aLogarithmicHorizontalAxisLeavesTheVerticalOneAlone() {
        double[] alpha = {0.001, 0.01, 0.1};
        double[] J = {2, 1, 3};
        LineChart chart = EMPTY.curve("J", alpha, J).logarithmicX();
        XYChart frame = CurvePainter.frame(chart);
        frame.paint(
                new BufferedImage(560, 360, BufferedImage.TYPE_INT_RGB).createGraphics(), 560, 360);
        assertEquals(
                frame.getScreenXFromChart(0.1) - frame.getScreenXFromChart(0.01),
                frame.getScreenXFromChart(0.01) - frame.getScreenXFromChart(0.001),
                1e-6);
        assertEquals(
                frame.getScreenYFromChart(3) - frame.getScreenYFromChart(2),
                frame.getScreenYFromChart(2) - frame.getScreenYFromChart(1),
                1e-6);
        assertTrue(chart.text().contains(", which is logarithmic)"), chart.text());
    }

    @Test
    void aPositionThatALogarithmicAxisCannotShowIsLeftOut() {
        LineChart chart =
                EMPTY.curve("a", new double[] {0, 0.1, 1}, new double[] {1, 2, 3})
                        .doublyLogarithmic();
        assertTrue(chart.text().contains("1 of 3 not drawn"), chart.text());
        assertTrue(Pixels.count(Bitmap.image(chart), Palette.line(0).colour()) > 0);
    }

    @Test
    void valuesThatAreNotFiniteLeaveAGap() {
        LineChart chart =
                EMPTY.curve("a", new double[] {1, Double.NaN, 2, Double.POSITIVE_INFINITY});
        assertTrue(chart.text().contains("2 of 4 not drawn (not finite)"), chart.text());
        assertTrue(Pixels.count(Bitmap.image(chart), Palette.line(0).colour()) > 0);
    }

    @Test
    void nothingToDrawIsStillAChart() {
        LineChart chart = EMPTY.curve("a", new double[] {Double.NaN}).logarithmic();
        assertTrue(chart.text().contains("nothing to draw"), chart.text());
        assertEquals(1120, Pixels.of(chart.picture()).getWidth());
        assertEquals(1120, Pixels.of(EMPTY.curve("none", new double[0]).picture()).getWidth());
    }

    @Test
    void positionsAndValuesMustBeAsMany() {
        double[] three = {1, 2, 3};
        double[] two = {1, 2};
        assertThrows(IllegalArgumentException.class, () -> EMPTY.curve("a", three, two));
    }

    private static double[] shifted(double[] values) {
        return IntStream.range(0, values.length).mapToDouble(i -> values[i] + 1).toArray();
    }
}
