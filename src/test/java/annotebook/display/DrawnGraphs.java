package annotebook.display;

import annotebook.graph.AddGate;
import annotebook.graph.BackwardPass;
import annotebook.graph.MultiplyGate;
import annotebook.graph.Node;
import annotebook.graph.SigmoidGate;

/** Graphs that the tests draw, with their gradients. */
public final class DrawnGraphs {

    private DrawnGraphs() {}

    /** f = (x + y) z, x = −2, y = 5, z = −4. */
    public static Node lecture() {
        Node q = AddGate.of("q", Node.leaf("x", -2), Node.leaf("y", 5));
        return backward(MultiplyGate.of("f", q, Node.leaf("z", -4)));
    }

    /** f = s + g(s) s: s is used three times, at three distances from f. */
    public static Node shared() {
        Node s = Node.leaf("s", -2);
        return backward(AddGate.of("f", s, MultiplyGate.of(SigmoidGate.of(s), s)));
    }

    private static Node backward(Node root) {
        BackwardPass.backward(root);
        return root;
    }
}
