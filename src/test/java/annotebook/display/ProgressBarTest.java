package annotebook.display;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressBarTest {

    private final RecordingScreen screen = new RecordingScreen();
    private final List<Picture> updates = screen.updates();
    private long now;

    private ProgressBar bar(int total) {
        return new ProgressBar("Training", total, screen, () -> Instant.ofEpochMilli(now));
    }

    @Test
    void showsShareNoteAndRemainingTime() {
        ProgressBar bar = bar(100);
        now = 10_000;
        bar.step("J = 0.5");
        assertEquals("Training: 1 of 100 (1%), J = 0.5, 17 min left", last());
    }

    @Test
    void updatesAtMostTenTimesASecond() {
        ProgressBar bar = bar(1000);
        while (bar.goesOn()) {
            now += 1;
            bar.step("");
        }
        assertEquals(11, updates.size(), "ten in the second, and the end");
    }

    @Test
    void endsWithTheTimeSpent() {
        ProgressBar bar = bar(2);
        while (bar.goesOn()) {
            now += 1500;
            bar.step("J = 0.1");
        }
        assertEquals("Training: 2 of 2, done in 3 s, J = 0.1", last());
        assertFalse(bar.goesOn());
    }

    @Test
    void anInterruptEndsItWithASentence() {
        ProgressBar bar = bar(1000);
        while (bar.goesOn()) {
            bar.step("J = 0.3");
            if (bar.done() == 312) {
                Thread.currentThread().interrupt();
            }
        }
        assertTrue(Thread.interrupted(), "loops around this one end too");
        assertEquals(312, bar.done());
        assertEquals(
                "Training: stopped at 312 of 1,000 because you interrupted it, J = 0.3. What was done so far is kept.",
                last());
        assertFalse(screen.interruptedWhileSending());
    }

    @Test
    void workWithoutStepsIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> bar(0));
    }

    private String last() {
        return updates.get(updates.size() - 1).text();
    }
}
