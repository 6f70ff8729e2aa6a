package annotebook.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DigitsLineTest {

    @Test
    void labelComesFirstThenThePixels() {
        DigitsLine line = line("9,16" + ",3".repeat(63));
        byte[] wanted = new byte[64];
        Arrays.fill(wanted, (byte) 3);
        wanted[0] = 16;
        assertEquals(9, line.label());
        assertArrayEquals(wanted, line.pixels());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " 1", "+1", "-1", "1.0", "17", "001", "99999999999", "1e1", "\u0661"})
    void aPixelIsAWholeNumberFrom0To16AndNothingElse(String cell) {
        DigitsLine line = line("9," + cell + ",3".repeat(63));
        assertThrows(DataException.class, line::pixels);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 63, 65})
    void everyOtherNumberOfCellsIsRefused(int pixels) {
        assertThrows(DataException.class, () -> line("9" + ",3".repeat(pixels)));
    }

    @Test
    void quotesAreShortAndPrintable() {
        assertEquals("\"a?b\"", DigitsLine.quoted("a\u0007b"));
        assertEquals("\"" + "y".repeat(20) + "...\"", DigitsLine.quoted("y".repeat(21)));
    }

    private static DigitsLine line(String text) {
        return new DigitsLine(Path.of("digits.csv"), 2, text);
    }
}
