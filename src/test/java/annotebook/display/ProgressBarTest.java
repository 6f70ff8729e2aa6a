package annotebook.display;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressBarTest {

    private final List<Picture> updates = new ArrayList<>();
    private boolean interruptedWhileSending;
    private long now;

    private final Screen screen =
            new Screen() {
                @Override
                public String show(Picture picture) {
                    return "bar 1";
                }

                @Override
                public void update(String id, Picture picture) {
                    assertEquals("bar 1", id);
                    interruptedWhileSending |= Thread.currentThread().isInterrupted();
                    updates.add(picture);
                }
            };

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
        assertFalse(interruptedWhileSending);
    }

    @Test
    void workWithoutStepsIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> bar(0));
    }

    private String last() {
        return updates.get(updates.size() - 1).text();
    }
}
