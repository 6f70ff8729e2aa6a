package annotebook.graph;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SigmoidGateTest {

    @Test
    void byHand() {
        // g(ln 3) = 3/4, and 3/4 · 1/4 = 3/16
        Node g = SigmoidGate.of(Node.leaf("z", Math.log(3)));
        assertEquals(0.75, g.value(), 1e-15);
        assertArrayEquals(new double[] {0.1875}, g.localGradients(), 1e-15);
    }

    @Test
    void staysFiniteFarOut() {
        assertEquals(0, SigmoidGate.of(Node.leaf("z", -1000)).value());
        assertArrayEquals(new double[] {0}, SigmoidGate.of(Node.leaf("z", 1000)).localGradients());
    }
}
