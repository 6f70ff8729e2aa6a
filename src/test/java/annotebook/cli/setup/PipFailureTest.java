package annotebook.cli.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PipFailureTest {

    private static final PythonVersion PYTHON = new PythonVersion(3, 11, 2);

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
        assertTrue(
                PipFailure.sentence(PYTHON, output).contains("the package index does not answer"));
    }

    /** As pip 23.0 and 26.3 print it. */
    @ParameterizedTest
    @CsvSource({
        "The user requested (constraint) soupsieve==4.1.2, soupsieve==4.1.2",
        "ERROR: No matching distribution found for numpy==2.4.6, numpy==2.4.6",
        "ERROR: Failed building wheel for argon2-cffi-bindings, argon2-cffi-bindings",
        "ERROR: Failed to build argon2-cffi-bindings when getting requirements, argon2-cffi-bindings"
    })
    void thePackageIsNamed(String line, String name) {
        String sentence =
                PipFailure.sentence(
                        PYTHON, line + "\n\nERROR: ResolutionImpossible: for help visit");
        assertTrue(
                sentence.startsWith("No %s can be installed for Python 3.11.2 on ".formatted(name)),
                sentence);
        assertTrue(
                sentence.endsWith(". Try another Python (3.10 to 3.14), then start again."),
                sentence);
    }

    @Test
    void anyOtherFailureIsQuoted() {
        assertEquals(
                "pip of Python 3.11.2 could not install the packages: No space left. Fix that, then start again.",
                PipFailure.sentence(
                        PYTHON, "ERROR: No space left.\n\n[notice] A new release of pip\n"));
        assertEquals("no reason was given", PipFailure.lastLine("\n"));
    }
}
