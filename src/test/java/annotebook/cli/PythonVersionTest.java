package annotebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PythonVersionTest {

    @ParameterizedTest
    @CsvSource({
        "Python 3.11.7, 3, 11",
        "Python 3.14.0rc1+, 3, 14",
        "2.7.18, 2, 7",
        "'3.10.0\n', 3, 10"
    })
    void readsWhatPythonSays(String text, int major, int minor) {
        assertEquals(Optional.of(new PythonVersion(major, minor)), PythonVersion.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Python", "Python was not found; run without arguments", "3", "99999.1"})
    void readsNothingElse(String text) {
        assertEquals(Optional.empty(), PythonVersion.parse(text));
    }

    @Test
    void comparesAsNumbersNotAsText() {
        assertTrue(new PythonVersion(3, 10).isNewEnough());
        assertTrue(new PythonVersion(4, 0).isNewEnough());
        assertFalse(new PythonVersion(3, 9).isNewEnough());
        assertFalse(new PythonVersion(2, 70).isNewEnough());
    }
}
