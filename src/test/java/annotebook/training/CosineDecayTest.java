package annotebook.training;

import static annotebook.training.Refused.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class CosineDecayTest {

    private static final Schedule SCHEDULE = new CosineDecay(0.5, 0.1);

    @Test
    void halfwayInTheMiddleAndASixthAtAThird() {
        assertEquals(0.5, SCHEDULE.rate(0), 1e-16);
        // 0.1 + 0.4 (1 + cos 60°) / 2 = 0.1 + 0.4 · 3/4
        assertEquals(0.4, SCHEDULE.rate(1.0 / 3), 1e-15);
        assertEquals(0.3, SCHEDULE.rate(0.5), 1e-15);
        assertEquals(0.1, SCHEDULE.rate(1));
        assertEquals(0.1, SCHEDULE.rate(2));
    }

    @Test
    void betweenGoesUpToo() {
        assertEquals(0.3, CosineDecay.between(0.2, 0.6, 1.0 / 3), 1e-15);
    }

    @Test
    void equalEndsAreAConstantRate() {
        assertEquals(0.2, new CosineDecay(0.2, 0.2).rate(0.4));
    }

    @Test
    void refusesRatesThatCannotTrain() {
        assertRefused(
                "CosineDecay: start must be a finite number > 0, got Infinity.",
                () -> new CosineDecay(Double.POSITIVE_INFINITY, 0.1));
        assertRefused(
                "CosineDecay: end must be a finite number > 0, got 0.0.",
                () -> new CosineDecay(0.1, 0));
        assertRefused(
                "CosineDecay: end must be at most start, got end 0.2 above start 0.1.",
                () -> new CosineDecay(0.1, 0.2));
        assertThrows(IllegalArgumentException.class, () -> SCHEDULE.rate(-1));
    }
}
