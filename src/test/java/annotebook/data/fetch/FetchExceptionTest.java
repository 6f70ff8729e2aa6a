package annotebook.data.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FetchExceptionTest {

    private static final Path FILE = Path.of("data", "f").toAbsolutePath();

    /** What Linux, macOS, Windows and a quota say. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "No space left on device",
                "There is not enough space on the disk",
                "Disk quota exceeded"
            })
    void aFullDiskIsKnownByItsWords(String words) {
        assertEquals(
                FILE + " could not be written: the disk is full. Make room, then start again.",
                new FetchException(FILE, new IOException(words)).sentence());
    }

    @Test
    void missingRightsNameTheFolder() {
        assertEquals(
                "%s could not be written (permission denied). See to the permissions of %s, then start again."
                        .formatted(FILE, FILE.getParent()),
                new FetchException(FILE, new AccessDeniedException("f")).sentence());
    }
}
