package annotebook.nn;

/** The hyperbolic tangent, g(z) = tanh z, from −1 to 1, with g′(z) = 1 − tanh² z. */
public record Tanh() implements Activation {

    @Override
    public void activate(double[] z, int n) {
        for (int i = 0; i < n; i++) {
            z[i] = Math.tanh(z[i]);
        }
    }

    @Override
    public void backward(double[] delta, double[] z, int n) {
        for (int i = 0; i < n; i++) {
            delta[i] *= slope(z[i]);
        }
    }

    /** 1 / cosh² z, which keeps its digits where 1 − tanh² z is a difference of nearly equal numbers. */
    private static double slope(double z) {
        double cosh = Math.cosh(z);
        return 1 / (cosh * cosh);
    }
}
