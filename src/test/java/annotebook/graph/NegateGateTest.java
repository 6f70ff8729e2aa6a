package annotebook.graph;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class NegateGateTest {

    @Test
    void turnsTheSign() {
        Node negative = NegateGate.of(Node.leaf("x", 2.5));
        assertEquals(-2.5, negative.value());
        assertArrayEquals(new double[] {-1}, negative.localGradients());
    }
}
