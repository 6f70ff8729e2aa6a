package annotebook.display.chart;

import static annotebook.display.chart.TrainingCurvesTest.epoch;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.display.Picture;
import annotebook.display.RecordingScreen;
import annotebook.training.History;
import annotebook.training.Outcome;
import annotebook.training.Score;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class LiveTrainingTest {

    private final RecordingScreen screen = new RecordingScreen();
    private long now;
    private final LiveTraining live =
            new LiveTraining("Photographs", screen, () -> Instant.ofEpochMilli(now));

    @Test
    void redrawsAtMostThreeTimesASecond() {
        for (int k = 1; k <= 100; k++) {
            now += 10;
            live.accept(epoch(k, 2.0 / k, Score.NONE));
        }
        assertEquals(3, screen.updates().size());
        assertTrue(screen.updates().get(0).text().contains("first 2, last 0.06"));
    }

    @Test
    void anInterruptWaitsUntilTheCurvesAreSent() {
        now += 1000;
        Thread.currentThread().interrupt();
        live.accept(epoch(1, 2, Score.NONE));
        assertTrue(Thread.interrupted(), "the training still hears of it");
        assertFalse(screen.interruptedWhileSending());
        assertEquals(1, screen.updates().size());
    }

    @Test
    void whatAnInterruptKeepsIsSaidBeforeIt() {
        String keeps = "If you interrupt this cell, the network keeps what it has learnt by then.";
        assertTrue(screen.shown().get(0).text().endsWith("\n" + keeps));
        now += 1000;
        live.accept(epoch(1, 2, Score.NONE));
        assertTrue(screen.updates().get(0).text().endsWith("\n" + keeps));
        live.finish(new History(List.of(), Outcome.FINISHED, "All 1 epochs are done."));
        assertFalse(screen.updates().get(1).text().contains(keeps), "it is over");
    }

    @Test
    void theEndShowsEveryEpochAndWhyItEnded() {
        live.accept(epoch(1, 2, new Score(2, 0.5)));
        live.accept(epoch(2, 1, new Score(1.5, 0.6)));
        assertEquals(List.of(), screen.updates());
        live.finish(new History(List.of(), Outcome.DIVERGED, "J is NaN: take < 1."));
        Picture last = screen.updates().get(0);
        assertTrue(last.text().contains("first 2, last 1, lowest 1 at epoch 2"), last.text());
        assertTrue(last.text().endsWith("\nJ is NaN: take < 1."), last.text());
        assertTrue(String.valueOf(last.html()).endsWith("<div>J is NaN: take &lt; 1.</div>"));
    }
}
