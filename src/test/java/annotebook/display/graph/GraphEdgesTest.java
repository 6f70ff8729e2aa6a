package annotebook.display.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import annotebook.display.DrawnGraphs;
import java.util.List;
import org.junit.jupiter.api.Test;

class GraphEdgesTest {

    private final List<GraphEdge> edges = GraphLayout.of(DrawnGraphs.shared()).edges();

    @Test
    void edgesThatPassTheSameColumnShareTheirSlot() {
        // s → +, three columns away, s → σ, next to it, s → ×, two columns away
        List<Integer> columns = edges.stream().limit(3).map(edge -> edge.way().size() - 1).toList();
        assertEquals(List.of(1, 2, 3), columns);
        assertSame(edges.get(1).way().get(1), edges.get(2).way().get(1));
    }

    @Test
    void sharesAreUpstreamTimesLocal() {
        // g(−2) = 0.1192; −2 g'(−2) = −0.21; g(−2) = 0.1192; 1
        double g = 1 / (1 + Math.exp(2));
        assertEquals(-2 * g * (1 - g), edges.get(0).share(), 1e-12);
        assertEquals(g, edges.get(1).share(), 1e-12);
        assertEquals(1, edges.get(2).share());
    }
}
