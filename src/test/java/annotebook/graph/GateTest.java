package annotebook.graph;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GateTest {

    private static final double[] IN = {0.7, -1.3};
    private static final double EPSILON = 1e-6;

    private static Gate[] gates() {
        return new Gate[] {
            new AddGate(), new MultiplyGate(), new NegateGate(), new SigmoidGate(), new LogGate()
        };
    }

    /** (f(in + ε) − f(in − ε)) / 2ε, one input at a time. */
    @ParameterizedTest
    @MethodSource("gates")
    void localGradientsAreTheSlopes(Gate gate) {
        double[] local = gate.localGradients(IN, gate.value(IN));
        for (int i = 0; i < local.length; i++) {
            double[] above = IN.clone();
            double[] below = IN.clone();
            above[i] += EPSILON;
            below[i] -= EPSILON;
            double slope = (gate.value(above) - gate.value(below)) / (2 * EPSILON);
            assertEquals(slope, local[i], 1e-9, gate.symbol());
        }
    }

    @ParameterizedTest
    @MethodSource("gates")
    void theNodeHasWhatTheGateSays(Gate gate) {
        Node x = Node.leaf("x", IN[0]);
        Node y = Node.leaf("y", IN[1]);
        boolean two = gate.localGradients(IN, 1).length == 2;
        Node node = two ? gate.node("out", x, y) : gate.node("out", x);
        assertEquals(gate.value(IN), node.value());
        assertEquals(gate.symbol(), node.operation());
        assertEquals(two ? 2 : 1, node.inputs().size());
        assertArrayEquals(gate.localGradients(IN, node.value()), node.localGradients());
    }
}
