package annotebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SubprocessTest {

    private static final String JAVA =
            Platform.javaHome().resolve("bin").resolve("java").toString();

    @Test
    void handsOnBothStreamsAndTheStatus() {
        List<String> lines = new ArrayList<>();
        assertEquals(1, Subprocess.run(new ProcessBuilder(JAVA, "-no-such-option"), lines::add));
        assertTrue(lines.get(0).contains("-no-such-option"));
    }

    @Test
    void aProgramThatFailsHasNoAnswer() {
        assertTrue(Subprocess.tryRun(List.of(JAVA, "--version")).isPresent());
        assertEquals(Optional.empty(), Subprocess.tryRun(List.of(JAVA, "-no-such-option")));
        assertEquals(Optional.empty(), Subprocess.tryRun(List.of("no-such-program-anywhere")));
    }

    @Test
    void aProgramThatIsNotThereCannotRun() {
        var program = new ProcessBuilder("no-such-program-anywhere");
        assertThrows(UncheckedIOException.class, () -> Subprocess.run(program, line -> {}));
    }
}
