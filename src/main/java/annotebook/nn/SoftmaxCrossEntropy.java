package annotebook.nn;

/**
 * The cross-entropy cost of a {@link Softmax} output.
 *
 * <pre>
 *   J = −1/m Σᵢ Σₖ yₖ log hₖ        δ⁽ᴸ⁾ = h − y
 * </pre>
 */
public record SoftmaxCrossEntropy() implements Cost {

    @Override
    public double of(double[] h, double[] y, int n) {
        double sum = 0;
        for (int k = 0; k < n; k++) {
            if (y[k] != 0) {
                sum -= y[k] * Math.max(Math.log(h[k]), CrossEntropy.LOWEST_LOG);
            }
        }
        return sum;
    }

    @Override
    public boolean absorbsSlope() {
        return true;
    }

    @Override
    public boolean fits(Activation output) {
        return output instanceof Softmax;
    }
}
