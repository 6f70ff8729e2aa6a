package annotebook.cli.setup;

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
        "Python 3.11.7, 3, 11, 7",
        "Python 3.14.0rc1+, 3, 14, 0",
        "2.7.18, 2, 7, 18",
        "3.13, 3, 13, 0",
        "'3.10.0\n', 3, 10, 0"
    })
    void readsWhatPythonSays(String text, int major, int minor, int patch) {
        assertEquals(
                Optional.of(new PythonVersion(major, minor, patch)), PythonVersion.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Python", "Python was not found; run without arguments", "3", "99999.1"})
    void readsNothingElse(String text) {
        assertEquals(Optional.empty(), PythonVersion.parse(text));
    }

    @Test
    void comparesAsNumbersNotAsText() {
        assertTrue(new PythonVersion(3, 10, 0).isNewEnough());
        assertTrue(new PythonVersion(4, 0, 0).isNewEnough());
        assertFalse(new PythonVersion(3, 9, 0).isNewEnough());
        assertFalse(new PythonVersion(2, 70, 0).isNewEnough());
        assertTrue(new PythonVersion(3, 11, 10).compareTo(new PythonVersion(3, 11, 9)) > 0);
    }
}
