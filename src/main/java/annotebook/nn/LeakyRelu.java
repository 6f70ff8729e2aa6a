package annotebook.nn;

/**
 * The leaky rectified linear unit, g(z) = z for z > 0, else slope · z, so that no unit is stuck at 0 for ever.
 *
 * @param slope of the negative side, at least 0 and below 1; 0.01 is usual
 */
public record LeakyRelu(double slope) implements Activation {

    /**
     * Refuses an invalid slope.
     *
     * @throws IllegalArgumentException if slope is not at least 0 and below 1
     */
    public LeakyRelu {
        if (!(slope >= 0 && slope < 1)) {
            throw new IllegalArgumentException(
                    "LeakyRelu: slope must be >= 0 and < 1, got " + slope + ".");
        }
    }

    @Override
    public void activate(double[] z, int n) {
        for (int i = 0; i < n; i++) {
            z[i] = z[i] > 0 ? z[i] : slope * z[i];
        }
    }

    @Override
    public void backward(double[] delta, double[] z, int n) {
        for (int i = 0; i < n; i++) {
            delta[i] *= z[i] > 0 ? 1 : slope;
        }
    }
}
