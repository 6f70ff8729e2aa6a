package annotebook.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class NodeTest {

    @Test
    void aLeafIsWhatWasGiven() {
        Node x = Node.leaf("x", -2);
        assertEquals("x", x.name());
        assertEquals(-2, x.value());
        assertEquals("", x.operation());
        assertEquals(List.of(), x.inputs());
        assertEquals(0, x.localGradients().length);
        assertEquals(0, x.gradient());
    }

    @Test
    void onlyTheGradientChanges() {
        Node f = MultiplyGate.of(Node.leaf("x", 2), Node.leaf("y", 3));
        f.localGradients()[0] = 99;
        f.setGradient(1.5);
        assertEquals(3, f.localGradients()[0]);
        assertEquals(1.5, f.gradient());
        assertThrows(UnsupportedOperationException.class, () -> f.inputs().clear());
    }

    @Test
    void equalNumbersAreStillTwoNodes() {
        assertNotEquals(Node.leaf("x", 1), Node.leaf("x", 1));
    }

    @Test
    void saysWhatItIs() {
        Node q = AddGate.of("q", Node.leaf("x", 1), Node.leaf("y", 2));
        assertEquals("Node[q by +, value 3.0, gradient 0.0]", q.toString());
        assertEquals("Node[without a name, value 1.0, gradient 0.0]", Node.leaf("", 1).toString());
    }

    @Test
    void eachInputHasItsLocalGradient() {
        Node.Label f = new Node.Label("f", "+");
        List<Node> inputs = List.of(Node.leaf("x", 1));
        String message =
                assertThrows(IllegalArgumentException.class, () -> new Node(f, inputs, 1, 1, 1))
                        .getMessage();
        assertEquals("node f: 2 local gradients, wanted one for each of its 1 inputs.", message);
    }
}
