package annotebook.display.chart;

import annotebook.display.Drawing;
import annotebook.display.SideBySide;
import annotebook.training.Epoch;
import annotebook.training.History;
import java.awt.Graphics2D;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How a training went: J and the accuracy after each epoch, side by side, on the images trained on and on
 * those held out.
 *
 * @param title above the left chart; the right one says that it goes with it
 * @param epochs in their order
 */
public record TrainingCurves(String title, List<Epoch> epochs) implements Drawing {

    private static final int WIDTH = 400;
    private static final int HEIGHT = 300;

    /** Keeps its own list of the epochs. */
    public TrainingCurves {
        epochs = List.copyOf(epochs);
    }

    /** The curves of a training that has ended. */
    public static TrainingCurves of(String title, History history) {
        return new TrainingCurves(title, history.epochs());
    }

    @Override
    public int width() {
        return charts().width();
    }

    @Override
    public int height() {
        return charts().height();
    }

    @Override
    public void paint(Graphics2D g) {
        charts().paint(g);
    }

    @Override
    public String text() {
        return charts().text();
    }

    private SideBySide charts() {
        return SideBySide.of(
                chart(
                        title,
                        "J (nats an example)",
                        epoch -> epoch.training().J(),
                        epoch -> epoch.validation().J()),
                chart(
                        "Right answers",
                        "accuracy (%)",
                        epoch -> 100 * epoch.training().accuracy(),
                        epoch -> 100 * epoch.validation().accuracy()));
    }

    private LineChart chart(
            String name,
            String y,
            ToDoubleFunction<Epoch> training,
            ToDoubleFunction<Epoch> heldOut) {
        double[] numbers = column(Epoch::number);
        LineChart chart =
                LineChart.of(name, "epoch", y)
                        .sized(WIDTH, HEIGHT)
                        .curve("training", numbers, column(training));
        boolean isJudged = epochs.stream().anyMatch(epoch -> epoch.validation().isPresent());
        return isJudged ? chart.curve("validation", numbers, column(heldOut)) : chart;
    }

    private double[] column(ToDoubleFunction<Epoch> number) {
        return epochs.stream().mapToDouble(number).toArray();
    }
}
