package annotebook.display;

/**
 * What a chart is about and what its axes measure.
 *
 * @param title what the chart shows, as a short sentence
 * @param x the horizontal axis with its unit, {@code "update"}
 * @param y the vertical axis with its unit, {@code "J (nats)"}
 * @param logarithmic whether each step up the vertical axis multiplies instead of adding
 */
public record Axes(String title, String x, String y, boolean logarithmic) {

    /** Whether the value has a place on the vertical axis: finite, and above 0 on a logarithmic one. */
    boolean shows(double value) {
        return Double.isFinite(value) && (!logarithmic || value > 0);
    }
}
