package annotebook.display;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PaddingTest {

    @Test
    void decimalPointsStandBelowEachOther() {
        assertEquals(
                List.of("  0.5   ", "-30     ", "  0.1235"),
                Padding.numbers(List.of("0.5", "-30", "0.1235")));
    }

    @Test
    void aPowerOfTenIsNoFraction() {
        assertEquals(List.of("1.5e-07", "    2  "), Padding.numbers(List.of("1.5e-07", "2  ")));
    }

    @Test
    void wordsStartAtTheLeft() {
        assertEquals(List.of("a  ", "bcd"), Padding.words(List.of("a", "bcd")));
    }
}
