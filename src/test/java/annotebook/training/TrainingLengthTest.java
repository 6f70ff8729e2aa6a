package annotebook.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TrainingLengthTest {

    private Instant now = Instant.EPOCH;

    @Test
    void epochsCountUpdates() {
        TrainingLength length = TrainingLength.epochs(3).started();
        assertEquals(3, length.epochs());
        assertEquals(0, length.progress(0, 10));
        assertEquals(0.5, length.progress(10, 7)); // the last of 21 updates is update 20
        assertEquals(1, length.progress(20, 7));
        assertFalse(length.isTimeUp());
        assertEquals(Double.NaN, length.seconds());
    }

    @Test
    void theOnlyUpdateIsTheFirst() {
        assertEquals(0, TrainingLength.epochs(1).progress(0, 1));
    }

    @Test
    void timeCountsSecondsFromTheStart() {
        TrainingLength plan = TrainingLength.time(Duration.ofSeconds(40), () -> now);
        now = Instant.ofEpochSecond(100);
        TrainingLength length = plan.started();
        assertEquals(0, length.progress(5, 1));
        now = now.plusMillis(10_500);
        assertEquals(10.5, length.seconds());
        assertEquals(10.5 / 40, length.progress(5, 1));
        assertFalse(length.isTimeUp());
        assertEquals(0, plan.started().seconds()); // another run has a start of its own
        now = now.plusSeconds(30);
        assertTrue(length.isTimeUp());
        assertEquals(1, length.progress(5, 1));
    }
}
