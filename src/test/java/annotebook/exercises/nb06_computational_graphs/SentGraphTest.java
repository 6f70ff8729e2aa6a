package annotebook.exercises.nb06_computational_graphs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import annotebook.checks.Expression;
import annotebook.checks.Values;
import annotebook.graph.AddGate;
import annotebook.graph.BackwardPass;
import annotebook.graph.FlatGraph;
import annotebook.graph.MultiplyGate;
import annotebook.graph.NegateGate;
import annotebook.graph.Node;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentGraphTest {

    private final Node x = Node.leaf("x", -2);
    private final Node f = MultiplyGate.of("f", AddGate.of(x, NegateGate.of(Node.leaf("", 5))), x);

    @Test
    void arrivesAsItWasSent() {
        Expression sent = new SentGraph(f).argument();
        Node arrived = SentGraph.root(sent);
        assertEquals(14, arrived.value());
        BackwardPass.backward(f);
        BackwardPass.backward(arrived);
        assertArrayEquals(FlatGraph.gradients(f), FlatGraph.gradients(arrived));
        assertArrayEquals(FlatGraph.gradients(f), SentGraph.wanted(sent));
    }

    @Test
    void gradientsAreNamed() {
        assertEquals(List.of("f", "n3", "x", "n2", "n1"), new SentGraph(f).names());
    }

    @Test
    void isShownAsFormulas() {
        assertEquals(
                "f, where n2 = −(n1); n3 = x + n2; f = n3 × x; x = -2, n1 = 5",
                Values.show(new SentGraph(f).argument()));
    }

    @Test
    void aLargeOneIsShownByItsSize() {
        Node out = x;
        for (int k = 0; k < 20; k++) {
            out = NegateGate.of(out);
        }
        assertEquals("the last of 21 nodes", Values.show(new SentGraph(out).argument()));
    }
}
