package annotebook.grading.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import annotebook.checks.Effort;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class RationsTest {

    @Test
    void aTrainingHasItsProcessorsForItsTimeThatOfTheCellsAboveItAndAMinuteMore() {
        Rations rations =
                Rations.of(new Effort(Duration.ofSeconds(66), 1000, 2), Limits.DEFAULT, 0);
        assertEquals(
                new Rations(
                        2000 + 1536,
                        64,
                        2 * 66 + 120 + 60,
                        Processors.share(Processors.allowed(), 0, 2)),
                rations);
    }

    @Test
    void aSubmissionMayUseAllProcessors() {
        int processors = Runtime.getRuntime().availableProcessors();
        assertEquals(
                new Rations(256 + 1536, 64, 120L * processors, List.of()),
                Rations.of(Limits.DEFAULT));
    }
}
