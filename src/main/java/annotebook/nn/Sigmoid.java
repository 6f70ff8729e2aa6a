package annotebook.nn;

import annotebook.matrix.Arithmetic;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/** The logistic sigmoid g and its derivative g′, finite for every finite z. */
public record Sigmoid() implements Activation {

    @Override
    public void activate(double[] z, int n) {
        for (int i = 0; i < n; i++) {
            z[i] = sigmoid(z[i]);
        }
    }

    @Override
    public void backward(double[] delta, double[] z, int n) {
        for (int i = 0; i < n; i++) {
            delta[i] *= sigmoidGradient(z[i]);
        }
    }

    /** g(z), the {@link Logistic} sigmoid of z. */
    public static double sigmoid(double z) {
        return Logistic.sigmoid(z);
    }

    /** g(z), entry by entry; n entries give n. */
    public static RealVector sigmoid(RealVector z) {
        return Logistic.sigmoid(z);
    }

    /** g(Z), entry by entry; m x s gives m x s. */
    public static RealMatrix sigmoid(RealMatrix Z) {
        return Logistic.sigmoid(Z);
    }

    /**
     * The slope of the sigmoid at z, at most 1/4.
     *
     * <pre>
     *   g′(z) = g(z) (1 − g(z)) = e⁻ᶻ / (1 + e⁻ᶻ)²
     * </pre>
     *
     * <p>The second form has no difference of nearly equal numbers, so a large z keeps its digits; g′ is
     * even, so the exponent is taken negative and nothing overflows.
     */
    public static double sigmoidGradient(double z) {
        double e = Math.exp(-Math.abs(z));
        return e / ((1 + e) * (1 + e));
    }

    /** g′(z), entry by entry; n entries give n. */
    public static RealVector sigmoidGradient(RealVector z) {
        return Arithmetic.map(z, Sigmoid::sigmoidGradient);
    }

    /** g′(Z), entry by entry; m x s gives m x s. */
    public static RealMatrix sigmoidGradient(RealMatrix Z) {
        return Arithmetic.map(Z, Sigmoid::sigmoidGradient);
    }
}
