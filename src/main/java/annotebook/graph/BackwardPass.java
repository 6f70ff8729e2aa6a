package annotebook.graph;

import java.util.List;

/**
 * The chain rule over a whole graph, from its root back to its leaves.
 *
 * <pre>
 *   ∂root/∂root = 1
 *   ∂root/∂in   = Σ ∂root/∂out · ∂out/∂in      over all uses of in
 * </pre>
 *
 * <p>A node hands its gradient on only after all its users have handed theirs to it: that is the
 * reverse {@link TopologicalOrder}.
 */
public final class BackwardPass {

    private BackwardPass() {}

    /** Sets the gradient of every node that the root is made of, whatever it was before. */
    public static void backward(Node root) {
        List<Node> order = TopologicalOrder.of(root);
        order.forEach(node -> node.setGradient(0));
        root.setGradient(1);
        for (int k = order.size() - 1; k >= 0; k--) {
            Node out = order.get(k);
            double[] local = out.localGradients();
            for (int i = 0; i < local.length; i++) {
                Node in = out.inputs().get(i);
                in.setGradient(in.gradient() + out.gradient() * local[i]);
            }
        }
    }
}
