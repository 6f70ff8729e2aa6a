package annotebook.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasuredTest {

    @Test
    void wilsonsInterval() {
        // (p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) / (1 + z²/n), p = 0.521, n = 2000, z = 1.959964,
        // in Python
        Measured measured = new Measured(1042, 2000);
        assertEquals(0.521, measured.accuracy(), 1e-15);
        assertEquals(0.499086973, measured.interval().getLowerBound(), 1e-8);
        assertEquals(0.542832511, measured.interval().getUpperBound(), 1e-8);
        assertEquals(
                "1,042 of 2,000 images right: 52.1 %, 95 % interval 49.9 % to 54.3 %",
                measured.words());
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "-1, 3", "4, 3"})
    void whatCannotBeIsRefused(int correct, int examples) {
        assertThrows(IllegalArgumentException.class, () -> new Measured(correct, examples));
    }
}
