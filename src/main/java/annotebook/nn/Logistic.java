package annotebook.nn;

import annotebook.matrix.Arithmetic;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/** The logistic function g, finite for every finite z: the sigmoid as notebook 02 builds it, without its derivative. */
public final class Logistic {

    private Logistic() {}

    /**
     * The logistic sigmoid of z.
     *
     * <pre>
     *   g(z) = 1 / (1 + e⁻ᶻ) = eᶻ / (1 + eᶻ)
     * </pre>
     *
     * <p>The form with a negative exponent is used, so that nothing overflows.
     */
    public static double sigmoid(double z) {
        double e = Math.exp(-Math.abs(z));
        return z >= 0 ? 1 / (1 + e) : e / (1 + e);
    }

    /** g(z), entry by entry; n entries give n. */
    public static RealVector sigmoid(RealVector z) {
        return Arithmetic.map(z, Logistic::sigmoid);
    }

    /** g(Z), entry by entry; m x s gives m x s. */
    public static RealMatrix sigmoid(RealMatrix Z) {
        return Arithmetic.map(Z, Logistic::sigmoid);
    }
}
