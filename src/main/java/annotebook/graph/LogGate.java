package annotebook.graph;

/** The gate of the natural logarithm. */
public record LogGate() implements Gate {

    /** log x, for x &gt; 0 */
    public static Node of(Node x) {
        return of("", x);
    }

    /** log x, for x &gt; 0, under a name. */
    public static Node of(String name, Node x) {
        return new LogGate().node(name, x);
    }

    @Override
    public String symbol() {
        return "log";
    }

    @Override
    public double value(double... in) {
        return Math.log(in[0]);
    }

    /** ∂(log x)/∂x = 1/x. */
    @Override
    public double[] localGradients(double[] in, double out) {
        return new double[] {1 / in[0]};
    }
}
