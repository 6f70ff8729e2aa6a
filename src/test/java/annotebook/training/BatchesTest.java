package annotebook.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import annotebook.data.Examples;
import annotebook.nn.He;
import annotebook.nn.Network;
import annotebook.nn.NetworkPass;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BatchesTest {

    private final Network network = Network.inputs(2).softmax(3).start(new He(new Random(3)));
    private final Examples examples = new ThreeClouds(10, 5);
    private final Batches batches = new Batches(network, examples, 4, new Random(1));

    @Test
    void comeWithEveryExampleOnceAndTheRestLast() {
        batches.shuffle();
        List<Integer> sizes = new ArrayList<>();
        List<Double> seen = new ArrayList<>();
        while (batches.hasNext()) {
            NetworkPass pass = batches.next();
            sizes.add(pass.examples());
            for (int i = 0; i < pass.examples(); i++) {
                seen.add(pass.inputs().get(i, 0));
            }
        }
        assertEquals(List.of(4, 4, 2), sizes);
        assertEquals(3, batches.count());
        assertEquals(new HashSet<>(firstInputs()), new HashSet<>(seen));
        assertNotEquals(firstInputs(), seen);
    }

    @Test
    void comeWithTheirTargets() {
        batches.shuffle();
        List<Double> inOrder = firstInputs();
        double[] y = new double[3];
        while (batches.hasNext()) {
            NetworkPass pass = batches.next();
            for (int i = 0; i < pass.examples(); i++) {
                int example = inOrder.indexOf(pass.inputs().get(i, 0));
                pass.targets().readRow(i, y);
                assertEquals(1, y[examples.label(example)]);
            }
        }
    }

    @Test
    void rewindKeepsTheOrder() {
        double first = batches.next().inputs().get(0, 0);
        batches.rewind();
        assertEquals(first, batches.next().inputs().get(0, 0));
        assertEquals(firstInputs().get(0), first, 1e-15);
    }

    private List<Double> firstInputs() {
        List<Double> inputs = new ArrayList<>();
        double[] x = new double[2];
        for (int i = 0; i < examples.size(); i++) {
            examples.input(i, x);
            inputs.add(x[0]);
        }
        return inputs;
    }
}
