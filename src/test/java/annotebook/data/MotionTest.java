package annotebook.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class MotionTest {

    private static final double TOLERANCE = 1e-12;

    private final Motion motion = new Motion();

    @Test
    void atFirstEveryPlaceShowsItself() {
        assertShows(2, 3, 2, 3);
        assertTrue(motion.isWhole());
    }

    @Test
    void afterAShiftToTheRightAPlaceShowsWhatWasLeftOfIt() {
        motion.shift(5, -1);
        assertShows(2, 3, -3, 4);
    }

    @Test
    void aFlipMirrorsLeftAndRight() {
        motion.flip();
        assertShows(2, 3, -2, 3);
        motion.flip();
        assertShows(2, 3, 2, 3);
    }

    @Test
    void aQuarterTurnCounterClockwiseBringsTheRightToTheTop() {
        motion.rotate(90);
        assertShows(0, -3, 3, 0); // rows are down, so the top is negative
        assertShows(-3, 0, 0, -3);
    }

    @Test
    void aTurnKeepsDistancesFromTheCentre() {
        motion.rotate(33);
        double column = motion.column(3, 4);
        double row = motion.row(3, 4);
        assertEquals(5, Math.hypot(column, row), TOLERANCE);
    }

    @Test
    void theOrderCounts() {
        motion.shift(5, 0);
        motion.flip(); // what went right is mirrored to the left
        assertShows(-5, 0, 0, 0);
        motion.reset();
        motion.flip();
        motion.shift(5, 0);
        assertShows(5, 0, 0, 0);
    }

    @Test
    void aTurnTurnsTheShiftBeforeItAndNotTheOneAfter() {
        motion.shift(5, 0);
        motion.rotate(90);
        assertShows(0, -5, 0, 0);
        motion.shift(5, 0);
        assertShows(5, -5, 0, 0);
    }

    @Test
    void onlyATurnTakesPixelsOffPixels() {
        motion.shift(3, 4);
        motion.flip();
        motion.rotate(0);
        assertTrue(motion.isWhole());
        motion.rotate(10);
        motion.rotate(-10);
        assertFalse(motion.isWhole());
    }

    @Test
    void resetForgetsEverything() {
        motion.shift(3, 4);
        motion.rotate(10);
        motion.flip();
        motion.reset();
        assertShows(2, 3, 2, 3);
        assertTrue(motion.isWhole());
    }

    private void assertShows(double column, double row, double shownColumn, double shownRow) {
        assertEquals(shownColumn, motion.column(column, row), TOLERANCE);
        assertEquals(shownRow, motion.row(column, row), TOLERANCE);
    }
}
