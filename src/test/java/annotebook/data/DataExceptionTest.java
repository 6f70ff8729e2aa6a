package annotebook.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("it changes the locale")
class DataExceptionTest {

    @Test
    void namesTheFilePlaceAndRemedyInOneSentenceEach() {
        assertEquals(
                "a.csv, line 7: 64 cells, wanted 65. Take it from the course kit again (data/README.md says what it must be).",
                DataException.at(Path.of("data", "a.csv"), "line 7", "64 cells, wanted 65")
                        .getMessage());
    }

    @Test
    void keepsWhatMadeAFileUnreadable() {
        IOException cause = new IOException("disk");
        assertSame(cause, DataException.unreadable(Path.of("a.csv"), cause).getCause());
    }

    @Test
    void ofAFetchedFileSaysTheCommandInstead() {
        DataException shipped = DataException.of(Path.of("a.bin"), "5 bytes, wanted 6");
        assertEquals(
                "a.bin: 5 bytes, wanted 6. Fetch it again with: data cifar10",
                shipped.fetchAgain("data cifar10").getMessage());
    }

    @Test
    void numbersReadTheSameInEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertEquals("30,730,000", DataException.grouped(30_730_000));
        } finally {
            Locale.setDefault(before);
        }
    }
}
