package annotebook.display.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import annotebook.display.DrawnGraphs;
import annotebook.graph.Node;
import annotebook.graph.TopologicalOrder;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GraphColumnsTest {

    @Test
    void theLongestWayToTheRootDecides() {
        // s, σ, ×, +: s is an input of the last three
        List<Node> nodes = TopologicalOrder.of(DrawnGraphs.shared());
        Map<Node, Integer> columns = GraphColumns.of(nodes);
        assertEquals(List.of(0, 1, 2, 3), nodes.stream().map(columns::get).toList());
    }

    @Test
    void aLeafStandsRightBeforeItsUser() {
        List<Node> nodes = TopologicalOrder.of(DrawnGraphs.lecture());
        Map<Node, Integer> columns = GraphColumns.of(nodes);
        assertEquals(List.of(0, 0, 1, 1, 2), nodes.stream().map(columns::get).toList());
    }
}
