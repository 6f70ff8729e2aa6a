package annotebook.display.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.display.Palette;
import org.junit.jupiter.api.Test;

class TraceLinesTest {

    @Test
    void everyLineFitsInsideTheOneBefore() {
        for (int i = 1; i < 5; i++) {
            float broad = TraceLines.line(i - 1, 5).stroke().getLineWidth();
            assertTrue(TraceLines.line(i, 5).stroke().getLineWidth() < broad);
        }
    }

    @Test
    void onlyTheLastIsDashedSoThatTheOthersShowThroughItsGaps() {
        assertNull(TraceLines.line(0, 3).stroke().getDashArray());
        assertNotNull(TraceLines.line(2, 3).stroke().getDashArray());
        assertEquals(Palette.BLACK, TraceLines.line(2, 3).colour());
    }

    @Test
    void aSingleUnitHasALine() {
        assertEquals(Palette.BLACK, TraceLines.line(0, 1).colour());
    }
}
