package annotebook.cli.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

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

    /** As Ctrl-C ends us. */
    @Test
    @DisabledOnOs(OS.WINDOWS) // which ends a program without a word to it
    void aProgramEndsWhenWeAreEnded() throws Exception {
        Process we = SleepingProgram.of("parent").start();
        long pid = Long.parseLong(we.inputReader().readLine());
        ProcessHandle other = ProcessHandle.of(pid).orElseThrow();
        try {
            we.destroy();
            other.onExit().get(30, TimeUnit.SECONDS);
            assertFalse(other.isAlive());
        } finally {
            other.destroyForcibly();
        }
    }
}
