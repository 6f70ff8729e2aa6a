package annotebook.training;

import static annotebook.training.Refused.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class OneCycleTest {

    @Test
    void upToThePeakThenFarBelowTheStart() {
        Schedule schedule = new OneCycle(0.5);
        assertEquals(0.02, schedule.rate(0), 1e-16);
        assertEquals(0.26, schedule.rate(0.15), 1e-15);
        assertEquals(0.5, schedule.rate(0.3));
        assertEquals((0.5 + 2e-6) / 2, schedule.rate(0.65), 1e-15);
        assertEquals(2e-6, schedule.rate(1), 1e-20);
        assertEquals(2e-6, schedule.rate(7), 1e-20);
    }

    @Test
    void thePeakComesWhereItIsAskedFor() {
        Schedule schedule = new OneCycle(0.5, 0.1);
        assertEquals(0.26, schedule.rate(0.05), 1e-15);
        assertEquals(0.5, schedule.rate(0.1));
        assertEquals((0.5 + 2e-6) / 2, schedule.rate(0.55), 1e-15);
    }

    @Test
    void refusesRatesThatCannotTrain() {
        assertRefused(
                "OneCycle: peak must be a finite number > 0, got NaN.",
                () -> new OneCycle(Double.NaN));
        assertRefused(
                "OneCycle: the last rate must be a finite number > 0, got 0.0.",
                () -> new OneCycle(Double.MIN_VALUE));
        assertRefused(
                "OneCycle: warmUp must be between 0 and 1, got 1.0.", () -> new OneCycle(0.5, 1));
        assertThrows(IllegalArgumentException.class, () -> new OneCycle(0.5).rate(-1));
    }
}
