package annotebook.display.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.display.DrawnGraphs;
import annotebook.graph.NegateGate;
import annotebook.graph.Node;
import org.junit.jupiter.api.Test;

class GraphTextTest {

    private static final GraphDrawing LECTURE =
            GraphDrawing.of(DrawnGraphs.lecture()).titled("f = (x + y) z");

    @Test
    void saysEachNodeWithItsNumbers() {
        assertEquals(
                """
                f = (x + y) z: graph of 5 nodes
                  x = -2, gradient -4
                  y = 5, gradient -4
                  q = x + y = 3, gradient -4
                  z = -4, gradient 3
                  f = q × z = -12, gradient 1""",
                LECTURE.withGradients().text());
    }

    @Test
    void whatIsNotComputedYetIsNotTold() {
        String text = LECTURE.forward(1).text();
        assertTrue(text.contains("q = x + y = 3\n"), text);
        assertTrue(text.endsWith("f = q × z = ?"), text);
        assertTrue(LECTURE.backward(1).text().contains("q = x + y = 3\n"));
    }

    @Test
    void nodesWithoutANameAreNumbered() {
        String text = GraphDrawing.of(DrawnGraphs.shared()).text();
        assertTrue(text.contains("n2 = σ(s) = 0.1192\n  n3 = n2 × s = -0.2384\n"), text);
    }

    @Test
    void aLongGraphIsCut() {
        Node out = Node.leaf("x", 1);
        for (int k = 0; k < 100; k++) {
            out = NegateGate.of(out);
        }
        String text = GraphDrawing.of(out).text();
        assertTrue(text.startsWith("graph of 101 nodes\n"), text);
        assertTrue(text.endsWith("\n  ..."), text);
        assertEquals(62, text.lines().count());
    }
}
