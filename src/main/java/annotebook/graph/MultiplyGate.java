package annotebook.graph;

/** The multiply gate: each input's local gradient is the value of the other. */
public record MultiplyGate() implements Gate {

    /** x y */
    public static Node of(Node x, Node y) {
        return of("", x, y);
    }

    /** x y, under a name. */
    public static Node of(String name, Node x, Node y) {
        return new MultiplyGate().node(name, x, y);
    }

    @Override
    public String symbol() {
        return "×";
    }

    @Override
    public double value(double... in) {
        return in[0] * in[1];
    }

    /** ∂(x y)/∂x = y, ∂(x y)/∂y = x. */
    @Override
    public double[] localGradients(double[] in, double out) {
        return new double[] {in[1], in[0]};
    }
}
