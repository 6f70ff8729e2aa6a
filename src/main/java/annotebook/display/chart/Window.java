package annotebook.display.chart;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * A part of the plane: what a picture of it shows.
 *
 * @param left the lowest first coordinate
 * @param right the highest first coordinate
 * @param bottom the lowest second coordinate
 * @param top the highest second coordinate
 */
public record Window(double left, double right, double bottom, double top) {

    /** As many ticks as are read at a glance. */
    private static final int INTERVALS = 5;

    /** Refuses a window without an inside. */
    public Window {
        if (!(left < right && bottom < top) || !Double.isFinite(right - left + top - bottom)) {
            throw new IllegalArgumentException(
                    "window: %s to %s and %s to %s; give the lower end first."
                            .formatted(left, right, bottom, top));
        }
    }

    /** Whether the point lies in the window or on its edge. */
    boolean holds(double first, double second) {
        return first >= left && first <= right && second >= bottom && second <= top;
    }

    /** Where the first coordinate lies between left, 0, and right, 1. */
    double across(double first) {
        return (first - left) / (right - left);
    }

    /** Where the second coordinate lies between bottom, 0, and top, 1. */
    double up(double second) {
        return (second - bottom) / (top - bottom);
    }

    /** The first coordinate of the middle of column {@code i} of {@code columns}. */
    double first(int i, int columns) {
        return left + (right - left) * (i + 0.5) / columns;
    }

    /** The second coordinate of the middle of row {@code i} of {@code rows}, counted from the bottom. */
    double second(int i, int rows) {
        return bottom + (top - bottom) * (i + 0.5) / rows;
    }

    /** Round numbers from left to right. */
    double[] ticksAcross() {
        return ticks(left, right);
    }

    /** Round numbers from bottom to top. */
    double[] ticksUp() {
        return ticks(bottom, top);
    }

    /** Multiples of 1, 2 or 5 times a power of ten. */
    private static double[] ticks(double low, double high) {
        double wanted = (high - low) / INTERVALS;
        double power = Math.pow(10, Math.floor(Math.log10(wanted)));
        double step =
                power
                        * DoubleStream.of(1, 2, 5, 10)
                                .filter(factor -> factor * power >= wanted * 0.999)
                                .findFirst()
                                .orElse(10);
        int from = (int) Math.ceil(low / step - 1e-9);
        int to = (int) Math.floor(high / step + 1e-9);
        return IntStream.rangeClosed(from, to).mapToDouble(i -> i * step).toArray();
    }
}
