package annotebook.nn;

/**
 * The quadratic cost: half the squared distance between answer and target.
 *
 * <pre>
 *   J = 1/m Σᵢ ½ Σₖ (hₖ − yₖ)²        ∂J/∂hₖ = (hₖ − yₖ) / m
 * </pre>
 */
public record Quadratic() implements Cost {

    @Override
    public double of(double[] h, double[] y, int n) {
        double sum = 0;
        for (int k = 0; k < n; k++) {
            sum += (h[k] - y[k]) * (h[k] - y[k]);
        }
        return sum / 2;
    }

    @Override
    public boolean absorbsSlope() {
        return false;
    }

    @Override
    public boolean fits(Activation output) {
        return true;
    }
}
