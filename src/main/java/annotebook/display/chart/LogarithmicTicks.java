package annotebook.display.chart;

import org.knowm.xchart.style.AxesChartStyler;

/**
 * Makes sure that one can read numbers off a logarithmic axis.
 *
 * <p>XChart labels the powers of ten only. Where the data passes fewer than two of them, the axis would have a
 * single label, or none.
 */
final class LogarithmicTicks {

    /** Up to this many powers of ten, all ticks have room for a label. */
    private static final double SHORT = 1.25;

    private LogarithmicTicks() {}

    /** Labels all ticks of a short vertical axis, and widens a longer one to whole powers of ten. */
    static void vertical(AxesChartStyler style, double lowest, double highest) {
        double from = Math.log10(lowest);
        double to = Math.log10(highest);
        boolean hasTwo = Math.floor(to) - Math.ceil(from) >= 1;
        if (hasTwo || from == to) {
            return;
        }
        if (to - from <= SHORT) {
            style.setYAxisLogarithmicDecadeOnly(false);
        } else {
            style.setYAxisMin(Math.pow(10, Math.floor(from)));
            style.setYAxisMax(Math.pow(10, Math.ceil(to)));
        }
    }
}
