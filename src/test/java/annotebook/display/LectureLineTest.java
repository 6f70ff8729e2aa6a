package annotebook.display;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LectureLineTest {

    @Test
    void everyPrintedDigitCountsAndNoneBeyond() {
        assertTrue(new LectureLine("E", "0.298", 0.29849).isTicked());
        assertTrue(new LectureLine("E", "0.298", 0.29751).isTicked());
        assertFalse(new LectureLine("E", "0.298", 0.29851).isTicked());
        assertTrue(new LectureLine("E", "0.0000351085", 3.51085e-5).isTicked());
        assertFalse(new LectureLine("E", "0.0000351085", 3.51019e-5).isTicked());
        assertTrue(new LectureLine("w7", "0.511301270", 0.5113012703).isTicked());
    }

    @Test
    void oneOffInTheLastDigitIsNeitherRightNorWrong() {
        LectureLine line = new LectureLine("E", "0.298", 0.2972);
        assertEquals("≈", line.mark());
        assertEquals("0.297 (0.298, one off in the last digit)", line.words());
        assertFalse(line.isTicked());
        assertEquals("✗", new LectureLine("E", "0.298", 0.2962).mark());
        assertEquals("≈", new LectureLine("E", "-0.298", -0.299).mark());
    }

    @Test
    void whatIsNotComputedIsNotWrong() {
        for (double missing : new double[] {0, Double.NaN}) {
            LectureLine line = new LectureLine("E", "0.298", missing);
            assertFalse(line.isTicked());
            assertEquals("·", line.mark());
            assertEquals("not yet", line.words());
        }
        assertEquals("✗", new LectureLine("E", "0.298", Double.POSITIVE_INFINITY).mark());
    }

    @Test
    void thePrintedNumberIsShownOnlyWhenItIsReached() {
        LectureLine wrong = new LectureLine("E", "0.298", 0.1);
        assertFalse(wrong.html().toString().contains("0.298") || wrong.words().contains("0.298"));
        assertTrue(
                wrong.html().toString().contains("✗")
                        && wrong.html().toString().contains("0.100000000"));
        LectureLine right = new LectureLine("E<1>", "0.298", 0.298);
        assertTrue(
                right.html().toString().contains("0.298") && right.html().toString().contains("✓"));
        assertTrue(right.html().toString().contains("E&lt;1&gt;"));
    }
}
