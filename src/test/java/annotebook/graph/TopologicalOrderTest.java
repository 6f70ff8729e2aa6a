package annotebook.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TopologicalOrderTest {

    private final Node x = Node.leaf("x", 2);

    @Test
    void inputsInTheirOwnOrderRootLast() {
        Node y = Node.leaf("y", 5);
        Node q = AddGate.of(x, y);
        Node z = Node.leaf("z", -4);
        Node f = MultiplyGate.of(q, z);
        assertEquals(List.of(x, y, q, z, f), TopologicalOrder.of(f));
    }

    @Test
    void aNodeThatIsUsedOftenStandsOnceBeforeAllItsUsers() {
        Node square = MultiplyGate.of(x, x);
        Node cube = MultiplyGate.of(square, x);
        Node f = AddGate.of(x, cube, square);
        assertEquals(List.of(x, square, cube, f), TopologicalOrder.of(f));
    }

    @Test
    void aLeafAlone() {
        assertEquals(List.of(x), TopologicalOrder.of(x));
    }

    @Test
    void aLongChainOverflowsNothing() {
        List<Node> order = TopologicalOrder.of(Chains.ofNegations(x, 200_000));
        assertEquals(200_001, order.size());
        assertEquals(x, order.get(0));
    }

    @Test
    void manyPathsAreNotWalkedOneByOne() {
        List<Node> order = TopologicalOrder.of(Chains.ofDoublings(x, 60));
        assertEquals(61, order.size());
        for (int k = 1; k < order.size(); k++) {
            assertTrue(order.subList(0, k).containsAll(order.get(k).inputs()));
        }
    }
}
