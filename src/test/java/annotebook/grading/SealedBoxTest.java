package annotebook.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.checks.Lesson;
import annotebook.checks.Signature;
import annotebook.checks.StudentCode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a session cannot see or do, attack or not. */
class SealedBoxTest {

    @TempDir static Path directory;
    private static Box box;

    @BeforeAll
    static void prepare() throws IOException {
        box = Boxes.box(directory, Attacked.LIMITS);
    }

    @AfterAll
    static void close() {
        if (box != null) {
            box.close();
        }
    }

    /** What the kernel itself says of the process, and what there is to be seen from inside. */
    @Test
    void boxIsSealed() throws IOException {
        try (Session session = box.open(Lesson.GETTING_STARTED)) {
            session.runCell(
                    """
                    import java.nio.file.*;
                    String read(String file) { try { return Files.readString(Path.of(file)); } catch (Exception e) { return "" + e; } }
                    String status = read("/proc/self/status");
                    String variables = System.getenv().keySet().toString();
                    String files = Arrays.toString(new java.io.File("/").list());
                    String interfaces = read("/proc/net/dev");
                    """);
            StudentCode code = session.code();
            String status = (String) Attacked.returned(code, Signature.parse("String status"));
            assertTrue(status.contains("CapEff:\t0000000000000000"), status);
            assertTrue(status.contains("NoNewPrivs:\t1"), status);
            assertTrue(status.contains("Seccomp:\t2"), status);
            String variables =
                    (String) Attacked.returned(code, Signature.parse("String variables"));
            assertTrue(Set.of("PWD", "MALLOC_ARENA_MAX").containsAll(words(variables)), variables);
            String files = (String) Attacked.returned(code, Signature.parse("String files"));
            assertFalse(
                    words(files).stream().anyMatch(Set.of("root", "tmp", "bin")::contains), files);
            String interfaces =
                    (String) Attacked.returned(code, Signature.parse("String interfaces"));
            assertEquals(3, interfaces.lines().count(), interfaces); // two lines of heading, and lo
        }
    }

    private static List<String> words(String list) {
        return List.of(list.substring(1, list.length() - 1).split(", "));
    }
}
