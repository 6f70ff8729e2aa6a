package annotebook.grading.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.checks.Signature;
import annotebook.checks.StudentCode;
import annotebook.exercises.Lessons;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a session cannot see or do, attack or not. */
class SealedBoxTest extends Attacked {

    /** What the kernel itself says of the process, and what there is to be seen from inside. */
    @Test
    void boxIsSealed() throws IOException {
        try (Session session = box.open(Lessons.GETTING_STARTED)) {
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
            String status = (String) returned(code, Signature.parse("String status"));
            assertTrue(status.contains("CapEff:\t0000000000000000"), status);
            assertTrue(status.contains("NoNewPrivs:\t1"), status);
            assertTrue(status.contains("Seccomp:\t2"), status);
            String variables = (String) returned(code, Signature.parse("String variables"));
            assertTrue(Set.of("PWD", "MALLOC_ARENA_MAX").containsAll(words(variables)), variables);
            String files = (String) returned(code, Signature.parse("String files"));
            assertFalse(
                    words(files).stream().anyMatch(Set.of("root", "tmp", "bin")::contains), files);
            String interfaces = (String) returned(code, Signature.parse("String interfaces"));
            assertEquals(3, interfaces.lines().count(), interfaces); // two lines of heading, and lo
        }
    }

    private static List<String> words(String list) {
        return List.of(list.substring(1, list.length() - 1).split(", "));
    }
}
