package annotebook.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LimitTest {

    private Instant now = Instant.EPOCH;

    @Test
    void epochsCountUpdates() {
        Limit limit = Limit.epochs(3).started();
        assertEquals(3, limit.epochs());
        assertEquals(0, limit.progress(0, 10));
        assertEquals(0.5, limit.progress(10, 7)); // the last of 21 updates is update 20
        assertEquals(1, limit.progress(20, 7));
        assertFalse(limit.isTimeUp());
        assertEquals(Double.NaN, limit.seconds());
    }

    @Test
    void theOnlyUpdateIsTheFirst() {
        assertEquals(0, Limit.epochs(1).progress(0, 1));
    }

    @Test
    void timeCountsSecondsFromTheStart() {
        Limit plan = Limit.time(Duration.ofSeconds(40), () -> now);
        now = Instant.ofEpochSecond(100);
        Limit limit = plan.started();
        assertEquals(0, limit.progress(5, 1));
        now = now.plusMillis(10_500);
        assertEquals(10.5, limit.seconds());
        assertEquals(10.5 / 40, limit.progress(5, 1));
        assertFalse(limit.isTimeUp());
        assertEquals(0, plan.started().seconds()); // another run has a start of its own
        now = now.plusSeconds(30);
        assertTrue(limit.isTimeUp());
        assertEquals(1, limit.progress(5, 1));
    }
}
