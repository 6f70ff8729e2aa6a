package annotebook.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/**
 * The order of a forward pass: every node after all its inputs, and so the root last.
 *
 * <p>Cormen, Leiserson, Rivest and Stein, Introduction to Algorithms, section 20.4: a node is listed
 * when a depth-first search leaves it. The search keeps its own stack, so a long chain of nodes
 * overflows nothing.
 */
public final class TopologicalOrder {

    /** A node that the search has entered, and its inputs that are still to be looked at. */
    private record Visit(Node node, Iterator<Node> inputs) {

        static Visit of(Node node) {
            return new Visit(node, node.inputs().iterator());
        }
    }

    private TopologicalOrder() {}

    /** All nodes that the root is made of, and itself, each once; inputs in their own order. */
    public static List<Node> of(Node root) {
        List<Node> order = new ArrayList<>();
        Set<Node> seen = new HashSet<>(Set.of(root));
        Deque<Visit> path = new ArrayDeque<>(List.of(Visit.of(root)));
        while (!path.isEmpty()) {
            Visit visit = path.element();
            if (!visit.inputs().hasNext()) {
                order.add(path.remove().node());
                continue;
            }
            Node input = visit.inputs().next();
            if (seen.add(input)) {
                path.push(Visit.of(input));
            }
        }
        return order;
    }
}
