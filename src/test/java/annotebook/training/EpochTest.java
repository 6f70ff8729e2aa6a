package annotebook.training;

import static annotebook.training.Refused.assertRefused;

import org.junit.jupiter.api.Test;

class EpochTest {

    @Test
    void refusesWhatNoRunCanHaveDone() {
        assertRefused("Epoch: number and updates must be >= 0, got -1 and 0.", () -> epoch(-1, 0));
        assertRefused("Epoch: number and updates must be >= 0, got 1 and -5.", () -> epoch(1, -5));
    }

    private static Epoch epoch(int number, long updates) {
        return new Epoch(number, updates, 0.1, new Score(1, 0.5), Score.NONE, Double.NaN);
    }
}
