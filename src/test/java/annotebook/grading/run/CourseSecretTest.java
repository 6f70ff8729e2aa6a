package annotebook.grading.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CourseSecretTest {

    @TempDir private Path folder;

    @Test
    void madeOnceAndSaidOnce() throws IOException {
        Path file = folder.resolve("grading").resolve("secret");
        List<String> said = new ArrayList<>();
        CourseSecret made = CourseSecret.readOrMake(file, said::add);
        assertEquals(made, CourseSecret.readOrMake(file, said::add));
        assertEquals(1, said.size());
        assertEquals(64, made.value().length());
        assertNotEquals(made, CourseSecret.readOrMake(folder.resolve("other"), said::add));
    }

    @Test
    void nobodyElseMayReadIt() throws IOException {
        Assumptions.assumeTrue(
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix"),
                "this system knows no owners of files");
        Path file = folder.resolve("secret");
        CourseSecret.readOrMake(file, sentence -> {});
        assertEquals(
                "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void aShortOneIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("secret"), "password\n");
        GradingException refusal =
                assertThrows(
                        GradingException.class,
                        () -> CourseSecret.readOrMake(file, sentence -> {}));
        assertTrue(refusal.getMessage().contains("holds no course secret"));
        assertEquals("password\n", Files.readString(file));
    }
}
