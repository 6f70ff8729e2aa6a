package annotebook.grading.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import annotebook.checks.Call;
import annotebook.checks.Reply;
import annotebook.checks.Signature;
import annotebook.checks.StudentCode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** A box for attacks, and what their tests have in common. */
abstract class Attacked {

    static final Limits LIMITS =
            new Limits(
                    new Limits.Times(
                            Duration.ofSeconds(2),
                            Duration.ofSeconds(2),
                            Duration.ofSeconds(5),
                            Duration.ofSeconds(120)),
                    new Limits.Sizes(64, 64, 65_536, 131_072, 400));

    @TempDir static Path directory;
    static Box box;

    @BeforeAll
    static void prepare() throws IOException {
        box = Boxes.box(directory, LIMITS);
    }

    @AfterAll
    static void close() {
        if (box != null) {
            box.close();
        }
    }

    static void assertNextExerciseIsGraded(Session session) {
        assertEquals(
                CellOutcome.ran(),
                session.runCell("double b(double z) { System.out.println(z); return z / 2; }"));
        StudentCode code = session.code();
        Signature b = Signature.parse("double b(double z)");
        for (int i = 0; i < 3; i++) {
            Reply reply = code.call(new Call(b, List.of(1.0)));
            assertEquals(0.5, reply instanceof Reply.Returned r ? r.value() : reply);
        }
    }

    static Object returned(StudentCode code, Signature signature) {
        Reply reply = code.call(new Call(signature, List.of()));
        return reply instanceof Reply.Returned returned ? returned.value() : reply;
    }
}
