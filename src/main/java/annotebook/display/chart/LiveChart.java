package annotebook.display.chart;

import annotebook.display.Picture;
import annotebook.display.Screen;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.math3.util.ResizableDoubleArray;

/**
 * A chart whose curves grow in place while the work goes on, and end early without an exception when it is interrupted.
 *
 * <pre>{@code
 * LiveChart chart = new LiveChart(LineChart.of("Cost", "update", "J (nats)"), screen, clock);
 * for (int k = 0; k < 1000 && chart.goesOn(); k++) {
 *     // one update
 *     chart.add("alpha = 1", k, J);
 * }
 * chart.finish();
 * }</pre>
 */
public final class LiveChart {

    /** The pause between two drawings: short enough for the eye, long enough to leave most of the time to the work. */
    private static final Duration PAUSE = Duration.ofMillis(330);

    private static final String STOPPED =
            "Stopped because you interrupted it. What was drawn so far is kept.";

    private final LineChart axes;
    private final Map<String, Growing> curves = new LinkedHashMap<>();
    private final Screen screen;
    private final InstantSource clock;
    private final String id;
    private Instant shown;
    private boolean interrupted;

    private record Growing(ResizableDoubleArray x, ResizableDoubleArray y) {}

    /** Shows the chart as it is before the first value. */
    public LiveChart(LineChart axes, Screen screen, InstantSource clock) {
        this.axes = axes;
        this.screen = screen;
        this.clock = clock;
        this.id = screen.show(axes.picture());
        this.shown = clock.instant();
    }

    /** Whether the work should go on: false once the thread was interrupted. */
    public boolean goesOn() {
        // the flag is taken down: an interrupted thread cannot send to the notebook
        interrupted |= Thread.interrupted();
        return !interrupted;
    }

    /** Adds a point to the curve of this name, a new one if there is none. Redraws at most three times a second. */
    public void add(String curve, double x, double y) {
        Growing growing =
                curves.computeIfAbsent(
                        curve,
                        name ->
                                new Growing(
                                        new ResizableDoubleArray(), new ResizableDoubleArray()));
        growing.x.addElement(x);
        growing.y.addElement(y);
        if (goesOn() && Duration.between(shown, clock.instant()).compareTo(PAUSE) >= 0) {
            screen.update(id, chart().picture());
            shown = clock.instant();
        }
    }

    /** The chart with all points so far. */
    public LineChart chart() {
        LineChart chart = axes;
        for (Map.Entry<String, Growing> curve : curves.entrySet()) {
            chart =
                    chart.curve(
                            curve.getKey(),
                            curve.getValue().x.getElements(),
                            curve.getValue().y.getElements());
        }
        return chart;
    }

    /** Shows the last state: all points, and a sentence below them when it was interrupted. */
    public void finish() {
        Picture last = chart().picture();
        screen.update(id, goesOn() ? last : last.with(STOPPED));
    }

    /** Shows this sentence in the place of the chart. */
    public void giveWayTo(String sentence) {
        goesOn();
        screen.update(id, new Picture(null, null, sentence));
    }
}
