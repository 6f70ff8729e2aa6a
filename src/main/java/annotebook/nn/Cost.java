package annotebook.nn;

/**
 * What an answer h costs where the target is y; J is its mean over examples.
 *
 * <p>For each of the three the derivative comes down to h − y: of the quadratic cost with respect to a,
 * of the other two, with the output they belong to, with respect to z.
 */
public sealed interface Cost permits Quadratic, CrossEntropy, SoftmaxCrossEntropy {

    /**
     * The cost of one example.
     *
     * @param h n answers of the network
     * @param y n answers that were wanted
     */
    double of(double[] h, double[] y, int n);

    /** Whether h − y is δ⁽ᴸ⁾ = ∂J/∂z already, because the slope of the output's activation cancels. */
    boolean absorbsSlope();

    /** Whether this cost fits an output with this activation. */
    boolean fits(Activation output);
}
