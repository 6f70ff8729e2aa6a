package annotebook.graph;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LogGateTest {

    @Test
    void byHand() {
        Node log = LogGate.of(Node.leaf("h", 0.25));
        assertEquals(-2 * Math.log(2), log.value(), 1e-15);
        assertArrayEquals(new double[] {4}, log.localGradients());
    }
}
