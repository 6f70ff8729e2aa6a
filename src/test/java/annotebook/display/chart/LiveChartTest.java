package annotebook.display.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.display.Picture;
import annotebook.display.RecordingScreen;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class LiveChartTest {

    private final RecordingScreen screen = new RecordingScreen();
    private final List<Picture> updates = screen.updates();
    private long now;

    private final LiveChart live =
            new LiveChart(
                    LineChart.of("Cost", "update", "J (nats)").sized(200, 150),
                    screen,
                    () -> Instant.ofEpochMilli(now));

    @Test
    void curvesGrowInTheOrderOfTheirFirstPoints() {
        live.add("slow", 0, 2);
        live.add("fast", 0, 2);
        live.add("slow", 1, 1.5);
        List<Curve> curves = live.chart().curves();
        assertEquals(List.of("slow", "fast"), curves.stream().map(Curve::name).toList());
        assertArrayEquals(new double[] {0, 1}, curves.get(0).x().toArray());
        assertArrayEquals(new double[] {2, 1.5}, curves.get(0).y().toArray());
    }

    @Test
    void redrawsAtMostThreeTimesASecond() {
        for (int k = 0; k < 1000; k++) {
            now += 1;
            live.add("J", k, 1.0 / (k + 1));
        }
        assertEquals(3, updates.size());
        assertTrue(updates.get(0).text().contains("first 1, last 0.003"), updates.get(0).text());
    }

    @Test
    void finishShowsThePointsThatCameTooFastToBeDrawn() {
        live.add("J", 0, 0.7);
        live.add("J", 1, 0.5);
        assertEquals(List.of(), updates);
        live.finish();
        assertEquals(
                "Cost (J (nats) over update)\n  J: first 0.7, last 0.5, lowest 0.5 at update 1",
                last().text());
    }

    @Test
    void anInterruptEndsItWithASentence() {
        int done = 0;
        while (done < 1000 && live.goesOn()) {
            live.add("J", done, 1);
            done++;
            if (done == 312) {
                Thread.currentThread().interrupt();
            }
        }
        live.finish();
        assertEquals(312, done);
        assertFalse(live.goesOn(), "it stays stopped");
        assertFalse(screen.interruptedWhileSending());
        assertFalse(Thread.interrupted());
        assertTrue(
                last().text()
                        .endsWith(
                                "\nStopped because you interrupted it. What was drawn so far is kept."));
        assertTrue(String.valueOf(last().html()).contains("Stopped because"));
    }

    @Test
    void anInterruptWhilePointsComeIsSeenToo() {
        Thread.currentThread().interrupt();
        now = 5000;
        live.add("J", 0, 1);
        assertFalse(live.goesOn());
        assertEquals(List.of(), updates);
    }

    @Test
    void aSentenceTakesThePlaceOfTheChart() {
        live.giveWayTo("first do step");
        assertEquals("first do step", last().text());
        assertNull(last().html());
    }

    private Picture last() {
        return updates.get(updates.size() - 1);
    }
}
