package annotebook.display.chart;

import annotebook.display.Digits;
import annotebook.display.Drawing;
import annotebook.display.Palette;
import java.awt.Graphics2D;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealVector;

/**
 * Cost on the training set against cost on the validation set, epoch by epoch, for several ways to train.
 *
 * <p>{@code LearningCurves.of("What L2 does").run("before", J, validationJ, 0.92).run("L2", J2, validationJ2, 0.94)}
 *
 * <p>The gap between the two curves of a run is its overfitting. The last run is drawn in full lines, those
 * before it are dashed, to compare with.
 *
 * @param title what the chart shows
 * @param from the first epoch to be drawn: a steep beginning would flatten all that followss
 * @param runs in their order
 */
public record LearningCurves(String title, int from, List<Run> runs) implements Drawing {

    private static final int FIRST = 4;

    /**
     * One training.
     *
     * @param name what the legend says
     * @param J the cost on the training set, one entry per epoch
     * @param validationJ the cost on the validation set
     * @param accuracy the share of right answers on the validation set at the end, from 0 to 1
     */
    public record Run(String name, RealVector J, RealVector validationJ, double accuracy) {

        String percent() {
            return String.format(Locale.ROOT, "%.1f %%", 100 * accuracy);
        }
    }

    /** Keeps its own list of the runs. */
    public LearningCurves {
        runs = List.copyOf(runs);
    }

    /** A chart without runs yet; it leaves the first epochs out. */
    public static LearningCurves of(String title) {
        return new LearningCurves(title, FIRST, List.of());
    }

    /** The same chart with one more run. */
    public LearningCurves run(String name, double[] J, double[] validationJ, double accuracy) {
        Run run = new Run(name, new ArrayRealVector(J), new ArrayRealVector(validationJ), accuracy);
        return new LearningCurves(
                title, from, Stream.concat(runs.stream(), Stream.of(run)).toList());
    }

    @Override
    public int width() {
        return 840;
    }

    @Override
    public int height() {
        return 400;
    }

    @Override
    public void paint(Graphics2D g) {
        chart().paint(g);
    }

    /** The chart that is painted. */
    LineChart chart() {
        LineChart chart =
                LineChart.of(title, "epoch", "J (nats an example)").sized(width(), height());
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            boolean last = i == runs.size() - 1;
            String validation = "validation, %s: %s".formatted(run.name(), run.percent());
            chart =
                    chart.with(curve(validation, run.validationJ(), line(0, last)))
                            .with(curve("training, " + run.name(), run.J(), line(1, last)));
        }
        return chart;
    }

    /** Blue for validation and orange for training; full for the last run, dashed for the others. */
    private static Palette.Line line(int colour, boolean last) {
        return new Palette.Line(
                Palette.line(colour).colour(),
                last ? Palette.line(0).stroke() : Palette.line(1).stroke());
    }

    private Curve curve(String name, RealVector values, Palette.Line line) {
        int start = Math.min(from, values.getDimension());
        double[] epochs = IntStream.range(start, values.getDimension()).asDoubleStream().toArray();
        RealVector shown =
                new ArrayRealVector(
                        IntStream.range(start, values.getDimension())
                                .mapToDouble(values::getEntry)
                                .toArray());
        return new Curve(name, new ArrayRealVector(epochs), shown, line);
    }

    @Override
    public String text() {
        return runs.stream()
                .map(
                        run ->
                                "  %s: J at the end %s (training) and %s (validation), lowest on validation %s at epoch %d; %s of the validation set right"
                                        .formatted(
                                                run.name(),
                                                last(run.J()),
                                                last(run.validationJ()),
                                                Digits.four(run.validationJ().getMinValue()),
                                                run.validationJ().getMinIndex(),
                                                run.percent()))
                .collect(
                        Collectors.joining(
                                "\n", title + " (J in nats an example, over epochs)\n", ""));
    }

    private static String last(RealVector values) {
        return Digits.four(values.getEntry(values.getDimension() - 1));
    }
}
