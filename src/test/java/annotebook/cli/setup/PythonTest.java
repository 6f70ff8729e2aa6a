package annotebook.cli.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PythonTest {

    private static final List<List<String>> CANDIDATES =
            List.of(List.of("python3"), List.of("python"), List.of("py", "-3"));

    @Test
    void takesTheFirstThatIsNewEnough() {
        Python found =
                find(Map.of("python3", "Python 3.6.8", "python", "Python 3.12.1", "py", "3.13.0"));
        assertEquals(new Python(List.of("python"), new PythonVersion(3, 12, 1)), found);
    }

    @Test
    void callsTheWindowsLauncherWithItsArgument() {
        assertEquals(
                List.of("py", "-3", "-I", "-m", "venv"),
                find(Map.of("py", "Python 3.10.2")).with("-m", "venv"));
    }

    @Test
    void namesTheNewestOfThoseThatAreTooOld() {
        var error =
                assertThrows(
                        UserError.class,
                        () -> find(Map.of("python3", "Python 3.9.1", "python", "Python 2.7.18")));
        assertEquals(
                "Python 3.9 found, 3.10 or newer needed. Install one (python.org or your system's packages)"
                        + " so that python3 is on the PATH.",
                error.sentence());
    }

    @Test
    void saysWhenThereIsNone() {
        var error = assertThrows(UserError.class, () -> find(Map.of()));
        assertEquals("No Python found", error.sentence().split(",", 2)[0]);
    }

    private static Python find(Map<String, String> machine) {
        return Python.find(
                CANDIDATES,
                command ->
                        Optional.ofNullable(machine.get(command.get(0)))
                                .flatMap(PythonVersion::parse));
    }
}
