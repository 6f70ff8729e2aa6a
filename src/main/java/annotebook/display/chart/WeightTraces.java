package annotebook.display.chart;

import annotebook.display.Digits;
import annotebook.display.Drawing;
import annotebook.display.Fonts;
import annotebook.display.Labels;
import annotebook.display.Palette;
import annotebook.display.SideBySide;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.knowm.xchart.XYChart;

/**
 * The incoming weights of every unit of a layer over the updates of a training: one line for each weight, one style a unit.
 *
 * <p>Units with identical weights show as one line of several stripes; when the symmetry breaks, the stripes part.
 *
 * @param title what was trained, from which start
 * @param Thetas the layer's weights before the first update, after it, and so on; each s x (n + 1)
 * @param width on the page, in CSS pixels
 */
public record WeightTraces(String title, List<RealMatrix> Thetas, int width) implements Drawing {

    private static final int LABELS = 110;
    private static final int LINE_HEIGHT = 16;
    private static final int HEIGHT = 380;

    /** Keeps its own list; refuses an empty one. */
    public WeightTraces {
        if (Thetas.isEmpty()) {
            throw new IllegalArgumentException(
                    "weight traces: no Theta given; keep the weights before the first update and after each.");
        }
        Thetas = List.copyOf(Thetas);
    }

    /**
     * The traces of {@code Theta^(layer)}, layer from 1, out of the Thetas of the whole network over the updates.
     *
     * @param history all Thetas before the first update, after it, and so on
     */
    public static WeightTraces of(String title, List<List<RealMatrix>> history, int layer) {
        return new WeightTraces(
                title, history.stream().map(all -> all.get(layer - 1)).toList(), 560);
    }

    /** The traces with the cost before each update beside them. */
    public SideBySide beside(double[] J) {
        return SideBySide.of(
                this, LineChart.of("Cost", "update", "J (nats)").curve("J", J).sized(340, HEIGHT));
    }

    @Override
    public int height() {
        return HEIGHT;
    }

    @Override
    public void paint(Graphics2D g) {
        g.setColor(Palette.PAPER);
        g.fillRect(0, 0, width, HEIGHT);
        XYChart frame = CurvePainter.frame(chart());
        frame.paint(g, width - LABELS, HEIGHT);
        CurvePainter.paint(g, chart(), frame);
        paintLabels(g, frame);
    }

    @Override
    public String text() {
        return title + " (weight over update): " + new Symmetry(Thetas).text() + "\n" + ends();
    }

    private String ends() {
        RealMatrix first = Thetas.get(0);
        RealMatrix last = Thetas.get(Thetas.size() - 1);
        return IntStream.range(0, first.getRowDimension())
                .mapToObj(
                        i ->
                                "  unit %d: first %s, last %s"
                                        .formatted(i + 1, row(first, i), row(last, i)))
                .collect(Collectors.joining("\n"));
    }

    private static String row(RealMatrix Theta, int i) {
        return Arrays.stream(Theta.getRow(i)).mapToObj(Digits::four).toList().toString();
    }

    private LineChart chart() {
        int units = Thetas.get(0).getRowDimension();
        LineChart chart = LineChart.of(title, "update", "weight").sized(width - LABELS, HEIGHT);
        for (int i = 0; i < units; i++) {
            for (int j = 0; j < Thetas.get(0).getColumnDimension(); j++) {
                chart =
                        chart.with(
                                new Curve(
                                        "unit " + (i + 1),
                                        updates(),
                                        trace(i, j),
                                        TraceLines.line(i, units)));
            }
        }
        return chart;
    }

    private RealVector updates() {
        return new ArrayRealVector(IntStream.range(0, Thetas.size()).asDoubleStream().toArray());
    }

    private RealVector trace(int i, int j) {
        return new ArrayRealVector(
                Thetas.stream().mapToDouble(Theta -> Theta.getEntry(i, j)).toArray());
    }

    /** Labels beside the ends of the lines, pushed apart where they would overlap; none if there is no room. */
    private void paintLabels(Graphics2D g, XYChart chart) {
        List<TraceLabels> labels = TraceLabels.of(Thetas.get(Thetas.size() - 1));
        if (labels.size() * LINE_HEIGHT > HEIGHT - 100) {
            return;
        }
        double[] wanted =
                labels.stream()
                        .mapToDouble(label -> chart.getScreenYFromChart(label.value()))
                        .toArray();
        double[] placed = Labels.apart(wanted, LINE_HEIGHT);
        double end = chart.getScreenXFromChart(Thetas.size() - 1.0);
        g.setFont(Fonts.plain(13));
        g.setStroke(new BasicStroke(0.8f));
        for (int k = 0; k < placed.length; k++) {
            g.setColor(Palette.RULE);
            g.drawLine((int) end + 6, (int) wanted[k], width - LABELS - 2, (int) placed[k]);
            g.setColor(Palette.INK);
            g.drawString(labels.get(k).text(), width - LABELS + 1, (int) placed[k] + 4);
        }
    }
}
