package annotebook.training;

import static annotebook.training.Refused.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EarlyStoppingTest {

    private static final EarlyStopping TWO = new EarlyStopping(2);

    @Test
    void theFirstOfTheBestWins() {
        assertEquals(1, TWO.bestEpoch(0.1, 0.6, 0.6, 0.5));
    }

    @Test
    void whatComesAfterTheStopDoesNotCount() {
        assertEquals(0, TWO.bestEpoch(0.5, 0.4, 0.5, 0.9));
    }

    @Test
    void anEqualEpochDoesNotMakePatienceNew() {
        assertTrue(TWO.stopsAfter(0.5, 0.5, 0.5));
    }

    @Test
    void aBetterEpochMakesPatienceNew() {
        assertFalse(TWO.stopsAfter(0.5, 0.4, 0.6));
        assertFalse(TWO.stopsAfter(0.5, 0.4, 0.6, 0.1));
        assertTrue(TWO.stopsAfter(0.5, 0.4, 0.6, 0.1, 0.6));
        assertEquals(2, TWO.bestEpoch(0.5, 0.4, 0.6, 0.1, 0.6));
    }

    @Test
    void ifItNeverStopsTheBestOfAll() {
        assertEquals(4, TWO.bestEpoch(0.1, 0.3, 0.2, 0.4, 0.5));
        assertFalse(TWO.stopsAfter(0.1, 0.3, 0.2, 0.4, 0.5));
    }

    @Test
    void nothingIsNoReasonToStop() {
        assertFalse(TWO.stopsAfter());
        assertFalse(new EarlyStopping(1).stopsAfter(0.3));
    }

    @Test
    void askedAfterEachEpochItStopsPatienceEpochsAfterTheBest() {
        Random random = new Random(3);
        for (int round = 0; round < 200; round++) {
            double[] accuracy = random.ints(30, 0, 20).mapToDouble(n -> n / 20.0).toArray();
            EarlyStopping rule = new EarlyStopping(1 + random.nextInt(6));
            int done = 1;
            while (done < 30 && !rule.stopsAfter(Arrays.copyOf(accuracy, done))) {
                done++;
            }
            int best = rule.bestEpoch(accuracy);
            double[] seen = Arrays.copyOf(accuracy, done);
            assertEquals(Arrays.stream(seen).max().orElseThrow(), accuracy[best]);
            assertTrue(done == 30 || done == best + 1 + rule.patience());
        }
    }

    @Test
    void refusesWhatCannotBeJudged() {
        assertRefused(
                "EarlyStopping: patience must be >= 1 epoch, got 0.", () -> new EarlyStopping(0));
        assertRefused(
                "early stopping: no validation accuracy, wanted that of one epoch or more.",
                () -> TWO.bestEpoch());
        assertRefused(
                "early stopping: the validation accuracy of epoch 1 (from 0) is NaN. Give training a validation set.",
                () -> TWO.stopsAfter(0.5, Double.NaN));
    }
}
