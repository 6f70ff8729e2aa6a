package annotebook.cli.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StampTest {

    private static final Stamp STUDENT = Stamp.of(PackageSet.STUDENT, "nbclient==1");
    private static final Stamp INSTRUCTOR = Stamp.of(PackageSet.INSTRUCTOR, "nbclient==1");

    @TempDir private Path venv = Path.of("");

    @Test
    void comesBackAsItWasWritten() throws IOException {
        INSTRUCTOR.write(venv);
        assertEquals(Optional.of(INSTRUCTOR), Stamp.read(venv));
    }

    @Test
    void isMissingFromAHalfMadeEnvironment() {
        assertEquals(Optional.empty(), Stamp.read(venv));
        assertEquals(Optional.empty(), Stamp.read(venv.resolve("absent")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "abc\nTEACHER\n", "abc\nSTUDENT\nmore\n"})
    void isNotReadFromAnotherFormat(String text) throws IOException {
        Files.writeString(venv.resolve("annotebook.stamp"), text);
        assertEquals(Optional.empty(), Stamp.read(venv));
    }

    @Test
    void coversWhatIsInstalledAndNothingMore() {
        assertTrue(STUDENT.covers(STUDENT));
        assertTrue(INSTRUCTOR.covers(STUDENT));
        assertFalse(STUDENT.covers(INSTRUCTOR));
    }

    @Test
    void coversNothingWhenAPinChanged() {
        assertFalse(INSTRUCTOR.covers(Stamp.of(PackageSet.STUDENT, "nbclient==2")));
    }
}
