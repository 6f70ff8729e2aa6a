package annotebook.nn;

/** The function g of a layer, a = g(z), and its derivative g′. */
public sealed interface Activation permits Sigmoid, Tanh, Relu, LeakyRelu, Identity, Softmax {

    /**
     * a = g(z) for one example, in place.
     *
     * @param z n weighted inputs, which become the activations
     */
    void activate(double[] z, int n);

    /**
     * Turns the blame of the activations into that of the weighted inputs, for one example, in place.
     *
     * <pre>
     *   ∂J/∂z = ∂J/∂a .* g′(z)
     * </pre>
     *
     * @param delta n entries of ∂J/∂a, which become ∂J/∂z
     * @param z the n weighted inputs
     */
    void backward(double[] delta, double[] z, int n);
}
