package annotebook.grading.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import annotebook.checks.Call;
import annotebook.checks.Effort;
import annotebook.checks.Expression;
import annotebook.checks.Reply;
import annotebook.checks.Signature;
import annotebook.exercises.Lessons;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** A training's clock runs from the moment at which its arguments are there. */
@Tag("slow")
@Isolated("it looks at the clock")
class TrainingClockTest {

    private static final Duration TIME = Duration.ofSeconds(1);

    @TempDir static Path directory;
    private static Box box;

    @BeforeAll
    static void prepare() throws IOException {
        box = Boxes.box(directory, Limits.DEFAULT);
    }

    @AfterAll
    static void close() {
        if (box != null) {
            box.close();
        }
    }

    private static Reply train(String body, String maker) throws IOException {
        Signature signature = Signature.parse("double f(double[] x)");
        Expression argument = new Expression(maker, 7.0);
        Call call = new Call(signature, List.of(argument), new Effort(TIME, 128, 1));
        try (Session session = box.open(Lessons.CIFAR10)) {
            session.runCell("double f(double[] x) { " + body + " }");
            return session.code().call(call);
        }
    }

    @Test
    void argumentsThatTakeLongAreNotTheStudents() throws IOException {
        Reply reply =
                train(
                        "return x[0];",
                        "{ java.util.concurrent.locks.LockSupport.parkNanos(2_000_000_000L); return new double[] {(Double) v[0]}; }");
        assertEquals(7.0, assertInstanceOf(Reply.Returned.class, reply).value());
    }

    @Test
    void itEndsWhenTheTimeIsOver() throws IOException {
        Reply reply = train("while (true) { }", "new double[] {(Double) v[0]}");
        assertEquals(Reply.Failed.tooSlow(TIME), reply);
    }

    @Test
    void argumentsThatCannotBeMadeAreTheReply() throws IOException {
        Reply reply = train("return 1;", "new double[((Double) v[0]).intValue() - 8]");
        assertEquals(Reply.Kind.THREW, assertInstanceOf(Reply.Failed.class, reply).kind());
    }
}
