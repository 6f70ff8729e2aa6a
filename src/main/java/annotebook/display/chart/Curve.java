package annotebook.display.chart;

import annotebook.display.Axes;
import annotebook.display.Digits;
import annotebook.display.Palette;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.RealVector;

/**
 * One curve of a chart; curves of one name share a line of the legend.
 *
 * @param name what the legend says
 * @param x its positions, in the unit of the horizontal axis
 * @param y its values, as many as positions
 * @param line how it is drawn
 */
public record Curve(String name, RealVector x, RealVector y, Palette.Line line) {

    /** Refuses a curve whose positions and values are not as many. */
    public Curve {
        if (x.getDimension() != y.getDimension()) {
            throw new IllegalArgumentException(
                    "curve \"%s\": %d positions x for %d values y; give one x for each y."
                            .formatted(name, x.getDimension(), y.getDimension()));
        }
    }

    /** The values, with NaN, which leaves a gap, where the axes have no place for one. */
    double[] plotted(Axes axes) {
        return IntStream.range(0, y.getDimension())
                .mapToDouble(i -> isShown(axes, i) ? y.getEntry(i) : Double.NaN)
                .toArray();
    }

    boolean isVisible(Axes axes) {
        return IntStream.range(0, y.getDimension()).anyMatch(i -> isShown(axes, i));
    }

    private boolean isShown(Axes axes, int i) {
        return axes.shows(x.getEntry(i), y.getEntry(i));
    }

    /** First, last and lowest value, and how many have no place on the axes. */
    String text(Axes axes) {
        int[] shown = IntStream.range(0, y.getDimension()).filter(i -> isShown(axes, i)).toArray();
        int hidden = y.getDimension() - shown.length;
        String gaps =
                hidden == 0
                        ? ""
                        : "; %d of %d not drawn (%s)"
                                .formatted(hidden, y.getDimension(), why(axes));
        if (shown.length == 0) {
            return name + ": nothing to draw" + gaps;
        }
        int lowest = shown[0];
        for (int i : shown) {
            lowest = y.getEntry(i) < y.getEntry(lowest) ? i : lowest;
        }
        return "%s: first %s, last %s, lowest %s at %s %s%s"
                .formatted(
                        name,
                        value(shown[0]),
                        value(shown[shown.length - 1]),
                        value(lowest),
                        axes.x(),
                        Digits.four(x.getEntry(lowest)),
                        gaps);
    }

    private String value(int i) {
        return Digits.four(y.getEntry(i));
    }

    private static String why(Axes axes) {
        return axes.logarithmic() || axes.logarithmicX()
                ? "not finite, or not above 0 on a logarithmic axis"
                : "not finite";
    }
}
