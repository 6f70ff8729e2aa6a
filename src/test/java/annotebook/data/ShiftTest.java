package annotebook.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShiftTest {

    @Test
    void everyShiftUpToTheLongestIsDrawnAsOften() {
        Map<String, Integer> counts = new TreeMap<>();
        Random random = new Random(1);
        for (int round = 0; round < 25_000; round++) {
            Motion motion = new Motion();
            new Shift(2).move(motion, random);
            counts.merge((int) motion.column(0, 0) + "," + (int) motion.row(0, 0), 1, Integer::sum);
        }
        // 25 shifts, 1,000 wanted of each, deviation 31
        assertEquals(25, counts.size());
        assertTrue(counts.values().stream().allMatch(n -> Math.abs(n - 1000) < 155));
    }

    @Test
    void noPixelsAreNoShift() {
        Motion motion = new Motion();
        new Shift(0).move(motion, new Random(1));
        assertEquals(3, motion.column(3, 4));
        assertEquals(4, motion.row(3, 4));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1001, Integer.MAX_VALUE})
    void lengthsOutsideAreRefused(int pixels) {
        Exception e = assertThrows(IllegalArgumentException.class, () -> new Shift(pixels));
        assertEquals("Shift: pixels must be from 0 to 1000, got " + pixels + ".", e.getMessage());
    }
}
