package annotebook.graph;

import java.util.Arrays;

/** The add gate: it hands the upstream gradient on to each of its inputs, whole. */
public record AddGate() implements Gate {

    /** x + y + ... */
    public static Node of(Node... inputs) {
        return of("", inputs);
    }

    /** x + y + ..., under a name. */
    public static Node of(String name, Node... inputs) {
        return new AddGate().node(name, inputs);
    }

    @Override
    public String symbol() {
        return "+";
    }

    @Override
    public double value(double... in) {
        return Arrays.stream(in).sum();
    }

    /** ∂(x + y)/∂x = ∂(x + y)/∂y = 1. */
    @Override
    public double[] localGradients(double[] in, double out) {
        return Arrays.stream(in).map(x -> 1).toArray();
    }
}
