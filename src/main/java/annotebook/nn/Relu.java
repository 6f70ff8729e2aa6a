package annotebook.nn;

/** The rectified linear unit, g(z) = max(0, z), with g′(z) = 1 for z > 0, else 0. */
public record Relu() implements Activation {

    @Override
    public void activate(double[] z, int n) {
        for (int i = 0; i < n; i++) {
            z[i] = Math.max(0, z[i]);
        }
    }

    @Override
    public void backward(double[] delta, double[] z, int n) {
        for (int i = 0; i < n; i++) {
            // 0 or 1: a branch on signs as good as random takes several times as long
            delta[i] *= Math.min(1, Math.ceil(Math.max(0, z[i])));
        }
    }
}
