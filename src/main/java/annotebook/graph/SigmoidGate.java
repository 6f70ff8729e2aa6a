package annotebook.graph;

/** The sigmoid gate, whose local gradient can be read off its output. */
public record SigmoidGate() implements Gate {

    /** g(z) */
    public static Node of(Node z) {
        return of("", z);
    }

    /** g(z), under a name. */
    public static Node of(String name, Node z) {
        return new SigmoidGate().node(name, z);
    }

    @Override
    public String symbol() {
        return "σ";
    }

    /**
     * The logistic sigmoid.
     *
     * <pre>
     *   g(z) = 1 / (1 + e⁻ᶻ)
     * </pre>
     */
    @Override
    public double value(double... in) {
        return 1 / (1 + Math.exp(-in[0]));
    }

    /** g′(z) = out (1 − out). */
    @Override
    public double[] localGradients(double[] in, double out) {
        return new double[] {out * (1 - out)};
    }
}
