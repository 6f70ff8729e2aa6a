package annotebook.display;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PaletteTest {

    @Test
    void neighboursDifferInColourAndInDashes() {
        for (int i = 1; i < 12; i++) {
            assertNotEquals(Palette.line(i).colour(), Palette.line(i - 1).colour());
            assertNotEquals(Palette.line(i).stroke(), Palette.line(i - 1).stroke());
        }
    }

    @Test
    void twentyEightCurvesAllLookDifferent() {
        Set<Palette.Line> lines = new HashSet<>();
        for (int i = 0; i < 28; i++) {
            lines.add(Palette.line(i));
        }
        assertEquals(28, lines.size());
    }
}
