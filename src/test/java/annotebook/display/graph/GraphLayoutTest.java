package annotebook.display.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.display.DrawnGraphs;
import annotebook.graph.AddGate;
import annotebook.graph.Node;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GraphLayoutTest {

    @Test
    void everyEdgeGoesFromLeftToRightColumnByColumn() {
        GraphLayout layout = GraphLayout.of(DrawnGraphs.shared());
        assertEquals(5, layout.edges().size());
        for (GraphEdge edge : layout.edges()) {
            for (int k = 1; k < edge.way().size(); k++) {
                double from = layout.place(edge.way().get(k - 1)).getX();
                double to = layout.place(edge.way().get(k)).getX();
                assertEquals(126, to - from, 1e-9);
            }
        }
    }

    @Test
    void nothingInAColumnTouches() {
        for (Node root : List.of(DrawnGraphs.lecture(), DrawnGraphs.shared())) {
            for (List<GraphSlot> column : GraphLayout.of(root).columns()) {
                for (int k = 1; k < column.size(); k++) {
                    assertTrue(column.get(k).y() - column.get(k - 1).y() > 53);
                }
            }
        }
    }

    @Test
    void allOfItIsOnThePage() {
        GraphLayout layout = GraphLayout.of(DrawnGraphs.shared());
        for (List<GraphSlot> column : layout.columns()) {
            for (GraphSlot slot : column) {
                assertTrue(layout.place(slot).getX() < layout.width() - 66);
                assertTrue(layout.place(slot).getY() > 60);
                assertTrue(layout.place(slot).getY() < layout.height() - 40);
            }
        }
    }

    @Test
    void aLayeredFanDoesNotCross() {
        // the leaves of the upper sum stand above those of the lower one
        Node upper = AddGate.of(Node.leaf("a", 1), Node.leaf("b", 1));
        Node lower = AddGate.of(Node.leaf("c", 1), Node.leaf("d", 1));
        List<GraphSlot> leaves = GraphLayout.of(AddGate.of(upper, lower)).columns().get(0);
        List<String> names =
                leaves.stream().map(GraphSlot::node).map(GraphLayoutTest::name).toList();
        assertTrue(names.subList(0, 2).containsAll(List.of("a", "b")), names.toString());
    }

    @Test
    void usesAreCounted() {
        Node x = Node.leaf("x", 1);
        assertEquals(3, GraphLayout.of(AddGate.of(x, x, x)).uses(x));
    }

    private static String name(@Nullable Node node) {
        return node == null ? "" : node.name();
    }
}
