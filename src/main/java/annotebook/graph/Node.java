package annotebook.graph;

import java.util.List;

/**
 * A value in a computational graph: a leaf that was given, or what a {@link Gate} made of its inputs.
 *
 * <p>A node knows its inputs, not its users. Nothing of it changes except the gradient of the graph's root with
 * respect to it, which a backward pass sets; before that it is 0.
 */
public final class Node {

    private final Label label;
    private final List<Node> inputs;
    private final double value;
    private final double[] localGradients;
    private double gradient;

    /** A node of these inputs, with the derivative of its value with respect to each of them. */
    Node(Label label, List<Node> inputs, double value, double... localGradients) {
        if (localGradients.length != inputs.size()) {
            throw new IllegalArgumentException(
                    "node %s: %d local gradients, wanted one for each of its %d inputs."
                            .formatted(label.name(), localGradients.length, inputs.size()));
        }
        this.label = label;
        this.inputs = List.copyOf(inputs);
        this.value = value;
        this.localGradients = localGradients.clone();
    }

    /** What is written on a node: its name, and the symbol of the gate that made it. */
    record Label(String name, String operation) {}

    /** A leaf: a number with a name. */
    public static Node leaf(String name, double value) {
        return new Node(new Label(name, ""), List.of(), value);
    }

    /** Its name; empty when it has none. */
    public String name() {
        return label.name();
    }

    /** The symbol of the gate that made it; empty for a leaf. */
    public String operation() {
        return label.operation();
    }

    /** The nodes that it was made of, in order; none for a leaf. A node that is used twice stands there twice. */
    public List<Node> inputs() {
        return inputs;
    }

    /** What it is. */
    public double value() {
        return value;
    }

    /**
     * The derivative of its value with respect to each of its inputs; in the order of the inputs.
     *
     * <pre>
     *   ∂out/∂in₁, ∂out/∂in₂, ...
     * </pre>
     */
    public double[] localGradients() {
        return localGradients.clone();
    }

    /** ∂root/∂this, as far as a backward pass has come; 0 before. */
    public double gradient() {
        return gradient;
    }

    /** Sets ∂root/∂this. */
    public void setGradient(double gradient) {
        this.gradient = gradient;
    }

    /** Its name, what made it, its value and its gradient. */
    @Override
    public String toString() {
        return "Node[%s%s, value %s, gradient %s]"
                .formatted(
                        name().isEmpty() ? "without a name" : name(),
                        operation().isEmpty() ? "" : " by " + operation(),
                        value,
                        gradient);
    }
}
