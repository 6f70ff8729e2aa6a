package annotebook.nn;

/**
 * The output of one class among K: positive numbers that sum to 1.
 *
 * <pre>
 *   aₖ = e^zₖ / Σⱼ e^zⱼ
 * </pre>
 *
 * <p>The largest z is subtracted from all of them first, which changes no a and prevents overflow.
 */
public record Softmax() implements Activation {

    @Override
    public void activate(double[] z, int n) {
        double largest = largest(z, n);
        double sum = 0;
        for (int k = 0; k < n; k++) {
            z[k] = Math.exp(z[k] - largest);
            sum += z[k];
        }
        for (int k = 0; k < n; k++) {
            z[k] /= sum;
        }
    }

    /**
     * From ∂J/∂a to ∂J/∂z; every a depends on every z.
     *
     * <pre>
     *   ∂J/∂zₖ = aₖ (∂J/∂aₖ − Σⱼ aⱼ ∂J/∂aⱼ)
     * </pre>
     */
    @Override
    public void backward(double[] delta, double[] z, int n) {
        double largest = largest(z, n);
        double sum = 0;
        double shared = 0;
        for (int k = 0; k < n; k++) {
            double e = Math.exp(z[k] - largest);
            sum += e;
            shared += e * delta[k];
        }
        for (int k = 0; k < n; k++) {
            delta[k] = Math.exp(z[k] - largest) / sum * (delta[k] - shared / sum);
        }
    }

    private static double largest(double[] z, int n) {
        double largest = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < n; k++) {
            largest = Math.max(largest, z[k]);
        }
        return largest;
    }
}
