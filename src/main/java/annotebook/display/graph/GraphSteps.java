package annotebook.display.graph;

import annotebook.graph.Node;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far a graph has been computed.
 *
 * @param nodes all of them, inputs before their users
 * @param valued those whose value is known: leaves always
 * @param graded those whose gradient is known
 * @param newest what the last step computed; null when nothing was, or everything at once
 */
record GraphSteps(List<Node> nodes, Set<Node> valued, Set<Node> graded, @Nullable Node newest) {

    static GraphSteps of(List<Node> nodes, int forward, int backward) {
        Set<Node> valued = new HashSet<>();
        Set<Node> graded = new HashSet<>();
        Node newest = null;
        int gates = 0;
        for (Node node : nodes) {
            boolean isGate = !node.inputs().isEmpty();
            if (isGate && gates++ >= forward) {
                continue;
            }
            newest = isGate && gates == forward ? node : newest;
            valued.add(node);
        }
        int last = nodes.size() - 1;
        for (int k = 0; k < Math.min(backward, nodes.size()); k++) {
            graded.add(nodes.get(last - k));
            newest = k + 1 == backward ? nodes.get(last - k) : newest;
        }
        return new GraphSteps(nodes, valued, graded, newest);
    }

    /** How many nodes are not leaves. */
    int gates() {
        return (int) nodes.stream().filter(node -> !node.inputs().isEmpty()).count();
    }
}
