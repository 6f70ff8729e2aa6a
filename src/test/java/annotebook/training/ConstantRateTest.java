package annotebook.training;

import static annotebook.training.Refused.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class ConstantRateTest {

    @Test
    void neverChanges() {
        Schedule schedule = new ConstantRate(0.3);
        assertEquals(0.3, schedule.rate(0));
        assertEquals(0.3, schedule.rate(0.7));
        assertEquals(0.3, schedule.rate(1));
    }

    @Test
    void refusesARateThatCannotTrainAndProgressThatIsNone() {
        assertRefused(
                "ConstantRate: alpha must be a finite number > 0, got 0.0.",
                () -> new ConstantRate(0));
        assertThrows(IllegalArgumentException.class, () -> new ConstantRate(0.3).rate(Double.NaN));
    }
}
