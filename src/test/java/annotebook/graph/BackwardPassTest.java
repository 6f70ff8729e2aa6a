package annotebook.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackwardPassTest {

    private final Node x = Node.leaf("x", -2);
    private final Node y = Node.leaf("y", 5);
    private final Node z = Node.leaf("z", -4);

    /** The lecture: f = (x + y) z; q = 3, f = −12; df/dq = z = −4, df/dz = q = 3, df/dx = df/dy = −4. */
    @Test
    void theLecturesExample() {
        Node q = AddGate.of("q", x, y);
        Node f = MultiplyGate.of("f", q, z);
        BackwardPass.backward(f);
        assertEquals(-12, f.value());
        assertGradients(new double[] {1, -4, 3, -4, -4}, f, q, z, x, y);
    }

    @Test
    void gradientsAddUpWhereANodeIsUsedTwice() {
        // f = x² + x y: df/dx = 2 x + y = 1, df/dy = x = -2
        Node f = AddGate.of(MultiplyGate.of(x, x), MultiplyGate.of(x, y));
        BackwardPass.backward(f);
        assertGradients(new double[] {1, -2}, x, y);
    }

    @Test
    void aNodeWaitsForAllItsUsers() {
        // s = x + y, f = s + s² + s³: df/ds = 1 + 2 s + 3 s² = 34 at s = 3
        Node s = AddGate.of(x, y);
        Node square = MultiplyGate.of(s, s);
        Node f = AddGate.of(s, square, MultiplyGate.of(square, s));
        BackwardPass.backward(f);
        assertGradients(new double[] {34, 34, 34}, s, x, y);
    }

    @Test
    void aSecondCallGivesTheSame() {
        Node f = MultiplyGate.of(x, x);
        BackwardPass.backward(f);
        BackwardPass.backward(f);
        assertGradients(new double[] {1, -4}, f, x);
    }

    @Test
    void longChainsAndManyPaths() {
        BackwardPass.backward(Chains.ofNegations(x, 200_001));
        assertEquals(-1, x.gradient());
        BackwardPass.backward(Chains.ofDoublings(x, 60));
        assertEquals(0x1p60, x.gradient());
    }

    /** Random graphs of all gates against (f(x + ε) − f(x − ε)) / 2ε. */
    @Test
    void agreesWithNumericalGradients() {
        for (int seed = 0; seed < 50; seed++) {
            double[] at = new Random(seed).doubles(3, 0.5, 1.5).toArray();
            List<Node> leaves = leaves(at);
            BackwardPass.backward(drawn(leaves, seed));
            for (int i = 0; i < at.length; i++) {
                double slope = (moved(at, i, 1e-6, seed) - moved(at, i, -1e-6, seed)) / 2e-6;
                double tolerance = 1e-7 * Math.max(1, Math.abs(slope));
                assertEquals(slope, leaves.get(i).gradient(), tolerance, "seed " + seed);
            }
        }
    }

    private static double moved(double[] at, int i, double epsilon, int seed) {
        double[] moved = at.clone();
        moved[i] += epsilon;
        return drawn(leaves(moved), seed).value();
    }

    private static List<Node> leaves(double[] at) {
        return IntStream.range(0, at.length).mapToObj(i -> Node.leaf("x" + i, at[i])).toList();
    }

    /** The same graph from the same seed; sigmoids keep it from growing, and logarithms from zero. */
    private static Node drawn(List<Node> leaves, int seed) {
        Random random = new Random(seed);
        List<Node> nodes = new ArrayList<>(leaves);
        for (int k = 0; k < 12; k++) {
            Node a = nodes.get(random.nextInt(nodes.size()));
            Node b = nodes.get(random.nextInt(nodes.size()));
            nodes.add(
                    switch (random.nextInt(5)) {
                        case 0 -> AddGate.of(a, b);
                        case 1 -> MultiplyGate.of(a, SigmoidGate.of(b));
                        case 2 -> NegateGate.of(a);
                        case 3 -> LogGate.of(SigmoidGate.of(a));
                        default -> SigmoidGate.of(a);
                    });
        }
        return AddGate.of(nodes.toArray(Node[]::new));
    }

    private static void assertGradients(double[] wanted, Node... nodes) {
        for (int i = 0; i < wanted.length; i++) {
            assertEquals(wanted[i], nodes[i].gradient(), 1e-12, "node " + i);
        }
    }
}
