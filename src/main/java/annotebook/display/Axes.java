package annotebook.display;

/**
 * What a chart is about and what its axes measure.
 *
 * @param title what the chart shows, as a short sentence
 * @param x the horizontal axis with its unit, {@code "update"}
 * @param y the vertical axis with its unit, {@code "J (nats)"}
 * @param logarithmic whether each step up the vertical axis multiplies instead of adding
 * @param logarithmicX whether each step along the horizontal axis does
 */
public record Axes(String title, String x, String y, boolean logarithmic, boolean logarithmicX) {

    /** Axes whose horizontal one is linear. */
    public Axes(String title, String x, String y, boolean logarithmic) {
        this(title, x, y, logarithmic, false);
    }

    /** Whether the value has a place on the vertical axis: finite, and above 0 on a logarithmic one. */
    public boolean shows(double value) {
        return Double.isFinite(value) && (!logarithmic || value > 0);
    }

    /** Whether the point has a place on both axes. */
    public boolean shows(double position, double value) {
        return shows(value) && (!logarithmicX || position > 0);
    }
}
