package annotebook.display.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class WindowTest {

    private static final Window WINDOW = new Window(-4, 8, 0, 0.3);

    @Test
    void sharesRunFromEdgeToEdge() {
        assertEquals(0, WINDOW.across(-4));
        assertEquals(0.25, WINDOW.across(-1));
        assertEquals(1, WINDOW.up(0.3));
    }

    @Test
    void cellsAreNamedByTheirMiddles() {
        assertEquals(-3, WINDOW.first(0, 6));
        assertEquals(7, WINDOW.first(5, 6));
        assertEquals(0.05, WINDOW.second(0, 3), 1e-15);
    }

    @Test
    void ticksAreRoundNumbers() {
        assertArrayEquals(new double[] {0, 5}, WINDOW.ticksAcross());
        assertArrayEquals(new double[] {0, 0.1, 0.2, 0.3}, WINDOW.ticksUp(), 1e-12);
        assertArrayEquals(
                new double[] {-0.004, -0.002, 0, 0.002},
                new Window(-0.005, 0.003, 0, 1).ticksAcross(),
                1e-12);
    }

    @Test
    void itsEdgeBelongsToIt() {
        assertTrue(WINDOW.holds(-4, 0.3));
        assertFalse(WINDOW.holds(-4.1, 0.3));
        assertFalse(WINDOW.holds(0, -0.1));
        assertFalse(WINDOW.holds(Double.NaN, 0.1));
    }

    @Test
    void oneWithoutAnInsideIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Window(1, 1, 0, 1));
        assertThrows(IllegalArgumentException.class, () -> new Window(0, 1, 3, 2));
        assertThrows(IllegalArgumentException.class, () -> new Window(0, Double.NaN, 0, 1));
    }
}
