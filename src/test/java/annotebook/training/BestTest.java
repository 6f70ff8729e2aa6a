package annotebook.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.nn.Constant;
import annotebook.nn.Network;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A network whose weights are the number of the epoch; validation accuracies as said. */
class BestTest {

    private final Network network = network(0);
    private final Best best = new Best(new EarlyStopping(2), network);
    private final List<Epoch> epochs = new ArrayList<>();

    @Test
    void theWeightsOfTheBestEpochComeBackAtTheEnd() {
        assertFalse(stopsAfter(0.5));
        assertFalse(stopsAfter(0.75));
        assertFalse(stopsAfter(0.75)); // as good is not better
        assertEquals(network(3).Thetas(), network.Thetas());
        assertTrue(stopsAfter(0.5));
        assertEquals(network(2).Thetas(), network.Thetas());
        assertEquals(
                "Stopped after epoch 4: no better validation accuracy since epoch 2, whose weights the network has.",
                best.sentence(4));
    }

    @Test
    void aBetterEpochStartsThePatienceAnew() {
        assertFalse(stopsAfter(0.5));
        assertFalse(stopsAfter(0.25));
        assertFalse(stopsAfter(0.625));
        assertFalse(stopsAfter(0.25));
        assertTrue(stopsAfter(0.25));
        assertEquals(network(3).Thetas(), network.Thetas());
    }

    private boolean stopsAfter(double accuracy) {
        int number = epochs.size() + 1;
        network.set(network(number));
        epochs.add(new Epoch(number, number, 0.1, Score.NONE, new Score(1, accuracy), Double.NaN));
        return best.isLongAgo(epochs);
    }

    private static Network network(double weight) {
        return Network.inputs(2).softmax(3).start(new Constant(weight));
    }
}
