package annotebook.grading.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.checks.Call;
import annotebook.checks.Reply;
import annotebook.checks.Signature;
import annotebook.exercises.Lessons;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A network that was trained elsewhere does not get in as text, cell by cell. */
class NotebookTextTest {

    @Test
    void whatIsRefusedDoesNotCount() {
        NotebookText text = new NotebookText(1500);
        assertTrue(text.add("x".repeat(1000)).isEmpty());
        assertEquals(
                Optional.of(
                        "with it the notebook's cells have 1,501 bytes, at most 1,500 are compiled"),
                text.add("x".repeat(501)));
        assertTrue(text.add("x".repeat(500)).isEmpty());
        assertTrue(text.add("x").isPresent());
    }

    @Test
    void lettersThatHoldMoreCountMore() {
        assertTrue(new NotebookText(300).add("\u4e00".repeat(100)).isEmpty());
        assertTrue(new NotebookText(299).add("\u4e00".repeat(100)).isPresent());
    }

    @Test
    void pastedWeightsCostWhatNeedsThem(@TempDir Path directory) throws IOException {
        try (Box box = Boxes.box(directory, Limits.DEFAULT);
                Session session = box.open(Lessons.CIFAR10)) {
            assertEquals(CellOutcome.ran(), session.runCell(weights("a")));
            assertEquals(CellOutcome.ran(), session.runCell(weights("b")));
            CellOutcome third = session.runCell(weights("c"));
            assertEquals(CellOutcome.Kind.TOO_LARGE, third.kind());
            assertTrue(third.detail().contains("at most 131,072"), third.detail());
            session.runCell("int length() { return (a + b + c).length(); }");
            assertEquals(
                    Reply.Kind.INCOMPLETE, ((Reply.Failed) answer(session, "int length()")).kind());
            session.runCell("double next = 1;");
            assertEquals(1.0, ((Reply.Returned) answer(session, "double next")).value());
        }
    }

    private static String weights(String name) {
        return "String %s = \"%s\";".formatted(name, "w".repeat(60_000));
    }

    private static Reply answer(Session session, String signature) {
        return session.code().call(new Call(Signature.parse(signature), List.of()));
    }
}
