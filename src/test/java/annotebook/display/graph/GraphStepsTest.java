package annotebook.display.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import annotebook.display.DrawnGraphs;
import annotebook.graph.Node;
import annotebook.graph.TopologicalOrder;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GraphStepsTest {

    /** x, y, q, z, f. */
    private final List<Node> nodes = TopologicalOrder.of(DrawnGraphs.lecture());

    @Test
    void leavesAreKnownFromTheStart() {
        GraphSteps steps = GraphSteps.of(nodes, 0, 0);
        assertEquals(Set.of(nodes.get(0), nodes.get(1), nodes.get(3)), steps.valued());
        assertNull(steps.newest());
        assertEquals(2, steps.gates());
    }

    @Test
    void gatesFollowInOrder() {
        GraphSteps steps = GraphSteps.of(nodes, 1, 0);
        assertEquals(4, steps.valued().size());
        assertSame(nodes.get(2), steps.newest());
        assertEquals(Set.of(), steps.graded());
    }

    @Test
    void gradientsComeFromTheRoot() {
        GraphSteps steps = GraphSteps.of(nodes, 99, 2);
        assertEquals(Set.of(nodes.get(4), nodes.get(3)), steps.graded());
        assertSame(nodes.get(3), steps.newest());
    }

    @Test
    void tooManyStepsAreAll() {
        GraphSteps steps = GraphSteps.of(nodes, 99, 99);
        assertEquals(Set.copyOf(nodes), steps.graded());
        assertNull(steps.newest());
    }
}
