package annotebook.display.graph;

import annotebook.graph.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Finds the edges of a graph, and makes slots in the columns that they pass; all edges from one node share theirs.
 *
 * @param columns to add slots to
 * @param column where each node stands
 * @param slots of the nodes
 */
record GraphEdges(
        List<List<GraphSlot>> columns, Map<Node, Integer> column, Map<Node, GraphSlot> slots) {

    List<GraphEdge> of(List<Node> nodes) {
        List<GraphEdge> edges = new ArrayList<>();
        for (Node from : nodes) {
            List<GraphSlot> way = new ArrayList<>(List.of(slot(from)));
            for (Node to : nodes) {
                for (int i = 0; i < to.inputs().size(); i++) {
                    if (to.inputs().get(i) == from) {
                        edges.add(new GraphEdge(from, to, i, wayTo(from, way, to)));
                    }
                }
            }
        }
        return edges;
    }

    /** Lengthens the way of a node's edges as far as needed. */
    private List<GraphSlot> wayTo(Node from, List<GraphSlot> way, Node to) {
        int start = column.getOrDefault(from, 0);
        int passed = column.getOrDefault(to, 0) - start;
        while (way.size() < passed) {
            GraphSlot next = new GraphSlot(null);
            columns.get(start + way.size()).add(next);
            way.get(way.size() - 1).join(next);
            way.add(next);
        }
        GraphSlot last = way.get(passed - 1);
        last.join(slot(to));
        List<GraphSlot> whole = new ArrayList<>(way.subList(0, passed));
        whole.add(slot(to));
        return whole;
    }

    private GraphSlot slot(Node node) {
        return Objects.requireNonNull(slots.get(node));
    }
}
