package annotebook.cli.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class PipTest {

    private static final Path VENV = Path.of("kit", ".venv").toAbsolutePath();

    private final List<String> call =
            new Pip(VENV, Path.of("python"), "").arguments(Path.of("pins.txt"), List.of("jjava"));

    @Test
    void installsByNameAndTakesVersionsFromTheConstraints() {
        assertEquals(List.of("python", "-I", "-m", "pip"), call.subList(0, 4));
        assertTrue(call.contains("install"));
        assertEquals(
                List.of("-c", "pins.txt", "jjava"), call.subList(call.size() - 3, call.size()));
        assertTrue(call.stream().noneMatch(argument -> argument.contains("index")));
    }

    @Test
    void installsIntoItsOwnEnvironmentWhateverTheUsersPipIsToldElsewhere() {
        assertTrue(call.containsAll(List.of("--no-user", "--target=", "--prefix=" + VENV)));
        assertTrue(call.contains("--root=" + VENV.getRoot()));
    }
}
