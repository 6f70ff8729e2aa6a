package annotebook.nn;

/**
 * The plan of one layer.
 *
 * @param units s, at least 1, the bias unit not counted
 * @param activation g
 * @param batchNorm whether z is normalised over the batch before g
 * @param keep the share of units that dropout leaves in training, above 0 and at most 1
 */
public record Layer(int units, Activation activation, boolean batchNorm, double keep) {

    /**
     * Refuses an impossible layer.
     *
     * @throws IllegalArgumentException if there is no unit, or keep is not above 0 and at most 1
     */
    public Layer {
        if (units < 1) {
            throw new IllegalArgumentException("layer: units must be >= 1, got " + units + ".");
        }
        if (!(keep > 0 && keep <= 1)) {
            throw new IllegalArgumentException(
                    "dropout: keep must be > 0 and <= 1, got " + keep + ".");
        }
    }

    /** A layer without batch normalisation and dropout. */
    public Layer(int units, Activation activation) {
        this(units, activation, false, 1);
    }
}
