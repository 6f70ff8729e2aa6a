package annotebook.graph;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class AddGateTest {

    @Test
    void addsAndHandsTheGradientOnWhole() {
        Node sum = AddGate.of("q", Node.leaf("x", -2), Node.leaf("y", 5));
        assertEquals(3, sum.value());
        assertEquals("q", sum.name());
        assertEquals("+", sum.operation());
        assertArrayEquals(new double[] {1, 1}, sum.localGradients());
    }

    @Test
    void addsAnyNumberOfInputs() {
        Node sum = AddGate.of(Node.leaf("", 1), Node.leaf("", 2), Node.leaf("", 4));
        assertEquals(7, sum.value());
        assertArrayEquals(new double[] {1, 1, 1}, sum.localGradients());
    }
}
