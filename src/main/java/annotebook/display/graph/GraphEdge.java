package annotebook.display.graph;

import annotebook.graph.Node;
import java.util.List;

/**
 * One use of a node.
 *
 * @param from what is used
 * @param to what uses it
 * @param input which input of {@code to} it is, from 0
 * @param way the slots from one to the other, both included
 */
record GraphEdge(Node from, Node to, int input, List<GraphSlot> way) {

    /** Keeps its own list. */
    GraphEdge {
        way = List.copyOf(way);
    }

    /** What this use adds to the gradient of {@code from}: upstream times local. */
    double share() {
        return to.gradient() * to.localGradients()[input];
    }
}
