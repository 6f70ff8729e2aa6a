package annotebook.exercises.nb06_computational_graphs;

import annotebook.checks.Expression;
import annotebook.checks.Values;
import annotebook.graph.BackwardPass;
import annotebook.graph.FlatGraph;
import annotebook.graph.Node;
import annotebook.graph.TopologicalOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * A graph on its way to the student's {@code backward(Node root)} and back.
 *
 * <p>It travels as plain numbers, without its gates: the student's side knows nodes, and no backward
 * pass but the student's own. Its last value is what a reader is shown of it.
 */
final class SentGraph {

    private static final String JAVA =
            "annotebook.graph.FlatGraph.root((double[]) v[0], (int[][]) v[1], (double[]) v[2])";

    private static final String AFTER = "annotebook.graph.FlatGraph.gradients(it)";

    /** Above this many gates a graph is told by its size. */
    private static final int SHOWN_GATES = 8;

    private final List<Node> order;
    private final Map<Node, Integer> numbers = new HashMap<>();

    /** The graph of this root. */
    SentGraph(Node root) {
        order = TopologicalOrder.of(root);
        for (Node node : order) {
            numbers.put(node, numbers.size());
        }
    }

    /** The argument; what is read after the call are the gradients, as {@link FlatGraph#gradients} lists them. */
    Expression argument() {
        List<double[]> local = order.stream().map(Node::localGradients).toList();
        int[][] inputs =
                order.stream()
                        .map(node -> node.inputs().stream().mapToInt(this::number).toArray())
                        .toArray(int[][]::new);
        double[] values = order.stream().mapToDouble(Node::value).toArray();
        double[] allLocal = local.stream().flatMapToDouble(DoubleStream::of).toArray();
        return new Expression(JAVA, List.of(values, inputs, allLocal, text()), AFTER);
    }

    /** The names of the nodes, in the order of their gradients. */
    List<String> names() {
        order.forEach(node -> node.setGradient(number(node)));
        List<String> names = new ArrayList<>();
        for (double number : FlatGraph.gradients(order.get(order.size() - 1))) {
            names.add(name(order.get((int) number)));
        }
        return names;
    }

    private int number(Node node) {
        return numbers.getOrDefault(node, 0);
    }

    private String name(Node node) {
        return node.name().isEmpty() ? "n" + number(node) : node.name();
    }

    private String text() {
        List<Node> gates = order.stream().filter(node -> !node.inputs().isEmpty()).toList();
        if (gates.size() > SHOWN_GATES) {
            return "the last of %d nodes".formatted(order.size());
        }
        String formulas = gates.stream().map(this::formula).collect(Collectors.joining("; "));
        String leaves =
                order.stream()
                        .filter(node -> node.inputs().isEmpty())
                        .map(node -> name(node) + " = " + Values.show(node.value()))
                        .collect(Collectors.joining(", "));
        return name(order.get(order.size() - 1)) + ", where " + formulas + "; " + leaves;
    }

    private String formula(Node gate) {
        String inputs =
                gate.inputs().stream()
                        .map(this::name)
                        .collect(Collectors.joining(" " + gate.operation() + " "));
        return name(gate)
                + " = "
                + (gate.inputs().size() > 1 ? inputs : gate.operation() + "(" + inputs + ")");
    }

    /** The graph that was sent, once more and fresh. */
    static Node root(Expression sent) {
        return FlatGraph.root(
                (double[]) sent.values().get(0),
                (int[][]) sent.values().get(1),
                (double[]) sent.values().get(2));
    }

    /** The gradients that it should come back with. */
    static double[] wanted(Expression sent) {
        Node root = root(sent);
        BackwardPass.backward(root);
        return FlatGraph.gradients(root);
    }
}
