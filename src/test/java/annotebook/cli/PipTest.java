package annotebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PipTest {

    @Test
    void installsByNameAndTakesVersionsFromTheConstraints() {
        List<String> call =
                new Pip(Path.of("python"), "").arguments(Path.of("pins.txt"), List.of("jjava"));
        assertEquals(List.of("python", "-I", "-m", "pip", "install"), call.subList(0, 5));
        assertEquals(
                List.of("-c", "pins.txt", "jjava"), call.subList(call.size() - 3, call.size()));
        assertTrue(call.stream().noneMatch(argument -> argument.contains("index")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WARNING: Retrying (Retry(total=0)) after connection broken by 'NewConnectionError'",
                "ConnectTimeoutError(<HTTPSConnection>, 'timed out')",
                "[Errno -3] Temporary failure in name resolution",
                "ProxyError('Cannot connect to proxy.')"
            })
    void aMissingNetworkIsSaid(String line) {
        String output = line + "\nERROR: No matching distribution found for jupyterlab";
        assertTrue(Pip.sentence(output).contains("the package index does not answer"));
    }

    @Test
    void anyOtherFailureIsQuoted() {
        assertTrue(
                Pip.sentence("ERROR: No space left\n\n[notice] A new release of pip\n")
                        .contains("packages: No space left. "));
        assertEquals("no reason was given", Pip.lastLine("\n"));
    }
}
