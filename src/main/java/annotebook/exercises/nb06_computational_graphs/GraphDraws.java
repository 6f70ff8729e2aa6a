package annotebook.exercises.nb06_computational_graphs;

import annotebook.checks.Draws;
import annotebook.graph.AddGate;
import annotebook.graph.MultiplyGate;
import annotebook.graph.NegateGate;
import annotebook.graph.Node;
import annotebook.graph.SigmoidGate;
import java.util.ArrayList;
import java.util.List;

/**
 * Random computational graphs; no two leaves are alike, so that no wrong way is right by luck.
 *
 * @param draws where the numbers come from
 */
public record GraphDraws(Draws draws) {

    /** (x + y) z, the lecture's graph with other numbers. */
    public Node lecture() {
        return MultiplyGate.of(AddGate.of(leaf(), leaf()), leaf());
    }

    /** Gates one after the other, each with a leaf of its own. */
    public Node chain(int length) {
        Node out = leaf();
        for (int k = 0; k < length; k++) {
            out = k % 2 == 0 ? AddGate.of(out, leaf()) : MultiplyGate.of(leaf(), out);
        }
        return out;
    }

    /** Both inputs of the last gate come from one node: (s + a) (s b), with s = x y. */
    public Node diamond() {
        Node s = MultiplyGate.of(leaf(), leaf());
        return MultiplyGate.of(AddGate.of(s, leaf()), MultiplyGate.of(s, leaf()));
    }

    /** x x + y: one gate uses the same node twice. */
    public Node square() {
        Node x = leaf();
        return AddGate.of(MultiplyGate.of(x, x), leaf());
    }

    /**
     * One node is used at the root and again behind some gates, so that it has to wait.
     *
     * @param firstShort whether its short way stands first among the root's inputs
     */
    public Node shortAndLong(int length, boolean firstShort) {
        Node s = MultiplyGate.of(leaf(), AddGate.of(leaf(), leaf()));
        Node out = s;
        for (int k = 0; k < length; k++) {
            out = k % 2 == 0 ? MultiplyGate.of(out, leaf()) : AddGate.of(leaf(), out);
        }
        return firstShort ? MultiplyGate.of(s, out) : MultiplyGate.of(out, s);
    }

    /** Short ways first here and last there: whatever does not wait is wrong, each in its own way. */
    public Node waiting() {
        return AddGate.of(shortAndLong(3, true), shortAndLong(2, false));
    }

    /** So many gates, each of nodes before it that are drawn; all nodes that nobody uses are added up last. */
    public Node tangle(int gates) {
        List<Node> nodes = new ArrayList<>(List.of(leaf(), leaf(), leaf()));
        List<Node> unused = new ArrayList<>(nodes);
        for (int k = 0; k < gates; k++) {
            Node a = nodes.get(nodes.size() - 1 - draws.integer(0, 2));
            Node b = nodes.get(draws.integer(0, nodes.size() - 1));
            Node made =
                    switch (draws.integer(0, 5)) {
                        case 0, 1 -> AddGate.of(a, b);
                        case 2, 3 -> MultiplyGate.of(a, SigmoidGate.of(b));
                        case 4 -> NegateGate.of(a);
                        default -> SigmoidGate.of(a);
                    };
            unused.removeAll(List.of(a, b));
            nodes.add(made);
            unused.add(made);
        }
        return AddGate.of(unused.toArray(Node[]::new));
    }

    /** x, doubled so many times by out + out: 2^levels ways lead from the root to x. */
    public Node ladder(int levels) {
        Node out = leaf();
        for (int k = 0; k < levels; k++) {
            out = AddGate.of(out, out);
        }
        return MultiplyGate.of(out, leaf());
    }

    /** Of size 1.1 to 2, of either sign: its sign and its size both show in the gradients. */
    private Node leaf() {
        double size = draws.number(1.1, 2);
        return Node.leaf("", draws.integer(0, 1) == 0 ? size : -size);
    }
}
