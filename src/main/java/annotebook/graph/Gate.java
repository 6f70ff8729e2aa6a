package annotebook.graph;

import java.util.Arrays;
import java.util.List;

/** An operation of a graph: what it makes of its inputs, and how that changes with each of them. */
public sealed interface Gate permits AddGate, MultiplyGate, NegateGate, SigmoidGate, LogGate {

    /** What stands in its circle. */
    String symbol();

    /** out = f(in₁, in₂, ...). */
    double value(double... in);

    /**
     * ∂out/∂in₁, ∂out/∂in₂, ...: the local gradients.
     *
     * @param in the inputs
     * @param out what {@link #value} made of them
     */
    double[] localGradients(double[] in, double out);

    /** The node of this gate's output. */
    default Node node(String name, Node... inputs) {
        double[] in = Arrays.stream(inputs).mapToDouble(Node::value).toArray();
        double out = value(in);
        return new Node(
                new Node.Label(name, symbol()), List.of(inputs), out, localGradients(in, out));
    }
}
