package annotebook.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A graph as plain numbers, for a process that knows neither its gates nor its checks. */
public final class FlatGraph {

    private FlatGraph() {}

    /**
     * The last node of a graph that is given node by node, every node after its inputs.
     *
     * @param values what each node is
     * @param inputs the nodes that each is made of, by their numbers from 0; an empty row for a leaf
     * @param localGradients one for each input of each node, node by node
     * @throws IllegalArgumentException if there is no node, or the three do not fit each other
     */
    public static Node root(double[] values, int[][] inputs, double[] localGradients) {
        if (values.length == 0 || inputs.length != values.length) {
            throw new IllegalArgumentException(
                    "graph: %d values and inputs of %d nodes, wanted a value and inputs for each node, and a node."
                            .formatted(values.length, inputs.length));
        }
        List<Node> nodes = new ArrayList<>();
        int from = 0;
        for (int n = 0; n < values.length; n++) {
            int to = from + inputs[n].length;
            if (to > localGradients.length) {
                throw new IllegalArgumentException(
                        "graph: %d local gradients, wanted one for each input."
                                .formatted(localGradients.length));
            }
            double[] local = Arrays.copyOfRange(localGradients, from, to);
            nodes.add(node(n, values[n], inputs(nodes, inputs[n]), local));
            from = to;
        }
        return nodes.get(nodes.size() - 1);
    }

    /** The gradients of all nodes that the root is made of, its own first, then those of its inputs, and so on outwards. */
    public static double[] gradients(Node root) {
        Set<Node> found = new LinkedHashSet<>(Set.of(root));
        Deque<Node> open = new ArrayDeque<>(found);
        while (!open.isEmpty()) {
            for (Node input : open.remove().inputs()) {
                if (found.add(input)) {
                    open.add(input);
                }
            }
        }
        return found.stream().mapToDouble(Node::gradient).toArray();
    }

    private static List<Node> inputs(List<Node> nodes, int[] numbers) {
        List<Node> inputs = new ArrayList<>();
        for (int number : numbers) {
            if (number < 0 || number >= nodes.size()) {
                throw new IllegalArgumentException(
                        "graph: node %d has input %d, wanted one from 0 to %d: inputs come first."
                                .formatted(nodes.size(), number, nodes.size() - 1));
            }
            inputs.add(nodes.get(number));
        }
        return inputs;
    }

    private static Node node(int number, double value, List<Node> inputs, double[] local) {
        String operation = inputs.isEmpty() ? "" : "a gate";
        return new Node(new Node.Label("n" + number, operation), inputs, value, local);
    }
}
