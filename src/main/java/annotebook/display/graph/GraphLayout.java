package annotebook.display.graph;

import annotebook.graph.Node;
import annotebook.graph.TopologicalOrder;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the nodes of a graph stand on the page, in CSS pixels.
 *
 * <p>Sugiyama, Tagawa and Toda, "Methods for visual understanding of hierarchical system structures" (1981): a column for each distance
 * from the root, a {@link GraphSlot} for each node and for each column that a longer edge passes, and slots near those they are joined to.
 *
 * @param columns the slots from left to right, each column from the top
 * @param edges from each input to each use of it, in the order of the nodes
 */
record GraphLayout(List<List<GraphSlot>> columns, List<GraphEdge> edges) {

    static final int RADIUS = 17;

    /** From a node to the end of the straight line that carries its numbers. */
    static final int STUB = 66;

    private static final int COLUMN_GAP = 126;
    private static final int SLOT_GAP = 54;
    private static final int SIDE = 44;
    private static final int TOP = 70;
    private static final int BOTTOM = 58;

    /** Room for a title of some words, and for the legend. */
    private static final int LEAST_WIDTH = 430;

    private static final int SWEEPS = 12;

    static GraphLayout of(Node root) {
        List<Node> nodes = TopologicalOrder.of(root);
        Map<Node, Integer> column = GraphColumns.of(nodes);
        Map<Node, GraphSlot> slots = new HashMap<>();
        List<List<GraphSlot>> columns = new ArrayList<>();
        for (int c = 0; c <= column.getOrDefault(root, 0); c++) {
            columns.add(new ArrayList<>());
        }
        for (Node node : nodes) {
            GraphSlot slot = new GraphSlot(node);
            slots.put(node, slot);
            columns.get(column.getOrDefault(node, 0)).add(slot);
        }
        List<GraphEdge> edges = new GraphEdges(columns, column, slots).of(nodes);
        for (List<GraphSlot> each : columns) {
            GraphSlot.spread(each, SLOT_GAP);
        }
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (int k = 0; k < columns.size(); k++) {
                int c = sweep % 2 == 0 ? columns.size() - 1 - k : k;
                GraphSlot.settle(columns.get(c), SLOT_GAP);
            }
        }
        return new GraphLayout(columns, edges);
    }

    int width() {
        return Math.max(LEAST_WIDTH, content());
    }

    int height() {
        return (int) Math.ceil(TOP + BOTTOM + bottom() - top());
    }

    /** The centre of a slot. */
    Point2D place(GraphSlot slot) {
        int c = 0;
        while (!columns.get(c).contains(slot)) {
            c++;
        }
        double left = (width() - content()) / 2.0 + SIDE;
        return new Point2D.Double(left + COLUMN_GAP * c, TOP + slot.y() - top());
    }

    /** How often a node is an input. */
    int uses(Node node) {
        return (int) edges.stream().filter(edge -> edge.from() == node).count();
    }

    private int content() {
        return 2 * SIDE + COLUMN_GAP * (columns.size() - 1) + STUB;
    }

    private double top() {
        return columns.stream().flatMap(List::stream).mapToDouble(GraphSlot::y).min().orElse(0);
    }

    private double bottom() {
        return columns.stream().flatMap(List::stream).mapToDouble(GraphSlot::y).max().orElse(0);
    }
}
