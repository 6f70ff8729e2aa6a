package annotebook.graph;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class FlatGraphTest {

    /** f = (x + y) z, x = −2, y = 5, z = −4. */
    private static Node lecture() {
        return FlatGraph.root(
                new double[] {-2, 5, 3, -4, -12},
                new int[][] {{}, {}, {0, 1}, {}, {2, 3}},
                new double[] {1, 1, -4, 3});
    }

    @Test
    void isBuiltNodeByNode() {
        Node f = lecture();
        assertEquals(-12, f.value());
        Node q = f.inputs().get(0);
        assertEquals(3, q.value());
        assertArrayEquals(new double[] {-4, 3}, f.localGradients());
        assertArrayEquals(new double[] {1, 1}, q.localGradients());
        assertEquals(5, q.inputs().get(1).value());
        assertEquals("", q.inputs().get(1).operation());
    }

    @Test
    void aNodeThatIsUsedTwiceIsOneNode() {
        Node square =
                FlatGraph.root(new double[] {3, 9}, new int[][] {{}, {0, 0}}, new double[] {3, 3});
        assertSame(square.inputs().get(0), square.inputs().get(1));
    }

    @Test
    void gradientsComeFromTheRootOutwards() {
        Node f = lecture();
        BackwardPass.backward(f);
        assertArrayEquals(new double[] {1, -4, 3, -4, -4}, FlatGraph.gradients(f));
    }

    @Test
    void whatDoesNotFitIsRefused() {
        assertEquals(
                "graph: node 0 has input 0, wanted one from 0 to -1: inputs come first.",
                refusal(
                        () ->
                                FlatGraph.root(
                                        new double[] {1}, new int[][] {{0}}, new double[] {1})));
        assertEquals(
                "graph: 0 local gradients, wanted one for each input.",
                refusal(
                        () ->
                                FlatGraph.root(
                                        new double[] {1, 1},
                                        new int[][] {{}, {0}},
                                        new double[0])));
    }

    @Test
    void everyNodeHasAValueAndInputs() {
        assertEquals(
                "graph: 0 values and inputs of 0 nodes, wanted a value and inputs for each node, and a node.",
                refusal(() -> FlatGraph.root(new double[0], new int[0][], new double[0])));
        assertEquals(
                "graph: 2 values and inputs of 1 nodes, wanted a value and inputs for each node, and a node.",
                refusal(() -> FlatGraph.root(new double[2], new int[1][0], new double[0])));
    }

    private static String refusal(Executable reading) {
        return String.valueOf(assertThrows(IllegalArgumentException.class, reading).getMessage());
    }
}
