package annotebook.training;

import static annotebook.training.Refused.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class StepDecayTest {

    private static final Schedule SCHEDULE = new StepDecay(0.1, 0.1, 2);

    @Test
    void threePartsWithTwoDrops() {
        assertEquals(0.1, SCHEDULE.rate(0));
        assertEquals(0.1, SCHEDULE.rate(0.33));
        assertEquals(0.01, SCHEDULE.rate(0.34), 1e-16);
        assertEquals(0.01, SCHEDULE.rate(0.66), 1e-16);
        assertEquals(0.001, SCHEDULE.rate(0.67), 1e-17);
    }

    @Test
    void theLastUpdateBelongsToTheLastPart() {
        assertEquals(0.001, SCHEDULE.rate(1), 1e-17);
        assertEquals(0.001, SCHEDULE.rate(3), 1e-17);
    }

    @Test
    void refusesRatesThatCannotTrain() {
        assertRefused(
                "StepDecay: start must be a finite number > 0, got -1.0.",
                () -> new StepDecay(-1, 0.5, 1));
        assertRefused(
                "StepDecay: factor must be between 0 and 1, got 2.0.",
                () -> new StepDecay(1, 2, 1));
        assertRefused(
                "StepDecay: drops must be >= 1, got 0; without a drop it is a ConstantRate.",
                () -> new StepDecay(1, 0.5, 0));
        assertRefused(
                "StepDecay: the last rate must be a finite number > 0, got 0.0.",
                () -> new StepDecay(1, 0.1, 400));
        assertThrows(IllegalArgumentException.class, () -> SCHEDULE.rate(-1));
    }
}
