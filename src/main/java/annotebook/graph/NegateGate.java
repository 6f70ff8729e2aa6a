package annotebook.graph;

/** The negate gate: it turns the sign of the value, and of the gradient. */
public record NegateGate() implements Gate {

    /** −x */
    public static Node of(Node x) {
        return of("", x);
    }

    /** −x, under a name. */
    public static Node of(String name, Node x) {
        return new NegateGate().node(name, x);
    }

    @Override
    public String symbol() {
        return "−";
    }

    @Override
    public double value(double... in) {
        return -in[0];
    }

    /** ∂(−x)/∂x = −1. */
    @Override
    public double[] localGradients(double[] in, double out) {
        return new double[] {-1};
    }
}
