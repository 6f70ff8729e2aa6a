package annotebook.cli.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class VenvFailureTest {

    private static final Python PYTHON =
            new Python(List.of("python3"), new PythonVersion(3, 11, 2));

    @Test
    void debianWithoutItsPackageIsRecognised() {
        assertEquals(
                "Python 3.11.2 has no pip for new environments. Install it (Debian and Ubuntu: apt install python3-venv), then start again.",
                VenvFailure.sentence(
                        PYTHON,
                        "The virtual environment was not created successfully because ensurepip is not\navailable."));
    }

    @Test
    void aMissingModuleIsRecognised() {
        assertEquals(
                "Python 3.11.2 has no venv module. Install it (Debian and Ubuntu: apt install python3-venv), then start again.",
                VenvFailure.sentence(PYTHON, "/usr/bin/python3: No module named venv"));
    }

    @Test
    void anyOtherReasonIsQuoted() {
        assertEquals(
                "Python 3.11.2 cannot make .venv: Error: Read-only file system. Check space and permissions in this folder, then start again.",
                VenvFailure.sentence(PYTHON, "Error: Read-only file system\n"));
    }
}
