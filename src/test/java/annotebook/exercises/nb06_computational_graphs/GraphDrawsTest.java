package annotebook.exercises.nb06_computational_graphs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.checks.Seeds;
import annotebook.checks.Values;
import annotebook.graph.BackwardPass;
import annotebook.graph.FlatGraph;
import annotebook.graph.Node;
import annotebook.graph.TopologicalOrder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class GraphDrawsTest {

    private final GraphDraws graphs =
            new GraphDraws(new Seeds("a course secret", "student 1").draws("graphs", "test"));

    private static double[] gradients(Node root, Consumer<Node> pass) {
        Node fresh = SentGraph.root(new SentGraph(root).argument());
        fresh.setGradient(1);
        pass.accept(fresh);
        return FlatGraph.gradients(fresh);
    }

    @Test
    void whoDoesNotWaitIsWrongInAWayOfTheirOwn() {
        Node root = graphs.waiting();
        List<double[]> results = new ArrayList<>();
        results.add(gradients(root, BackwardPass::backward));
        results.add(gradients(root, r -> run(r, WrongBackward.preOrder(r))));
        results.add(gradients(root, node -> WrongBackward.descend(node, new HashSet<>())));
        results.add(gradients(root, r -> run(r, WrongBackward.byLevels(r))));
        results.add(gradients(root, r -> run(r, WrongBackward.preOrderByStack(r))));
        for (int a = 0; a < results.size(); a++) {
            for (int b = 0; b < a; b++) {
                assertFalse(Values.agree(results.get(a), results.get(b), 1e-6), a + ", " + b);
            }
        }
    }

    @Test
    void sizesAreAsAskedFor() {
        assertEquals(11, TopologicalOrder.of(graphs.chain(5)).size());
        assertEquals(33, TopologicalOrder.of(graphs.ladder(30)).size());
        assertTrue(TopologicalOrder.of(graphs.tangle(20)).size() > 20);
    }

    @Test
    void aLadderHasItsManyWays() {
        Node root = graphs.ladder(31);
        BackwardPass.backward(root);
        Node doubled = root.inputs().get(0);
        Node x = TopologicalOrder.of(root).get(0);
        assertEquals(0x1p31 * doubled.gradient(), x.gradient());
    }

    @Test
    void gradientsStayFinite() {
        for (int i = 0; i < 20; i++) {
            for (Node root : List.of(graphs.chain(400), graphs.tangle(60), graphs.diamond())) {
                BackwardPass.backward(root);
                assertTrue(Values.isFinite(FlatGraph.gradients(root)));
            }
        }
    }

    private static void run(Node root, List<Node> order) {
        WrongBackward.run(root, any -> order, WrongBackward::right);
    }
}
