package annotebook.grading.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.checks.CheckRunner;
import annotebook.checks.Seeds;
import annotebook.checks.Verdict;
import annotebook.checks.VerdictText;
import annotebook.exercises.Lessons;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cells go in, verdicts come out. */
class BoxTest {

    private static final String STUB =
            "RealMatrix product(RealMatrix A, RealMatrix B) { throw new UnsupportedOperationException(\"matrix-product\"); }";
    private static final String RIGHT =
            "RealMatrix product(RealMatrix A, RealMatrix B) { return A.multiply(B); }";

    @Test
    void stubThenAnswerInBubblewrap(@TempDir Path directory) throws IOException {
        assertStubThenAnswer(directory, Boxes.bubblewrap());
    }

    @Test
    void stubThenAnswerInAPlainProcess(@TempDir Path directory) throws IOException {
        assertStubThenAnswer(directory, new PlainProcess());
    }

    private static void assertStubThenAnswer(Path directory, Sandbox sandbox) throws IOException {
        Box.prepare(directory, sandbox, java.util.List.of());
        try (Box box = new Box(directory, sandbox, Limits.DEFAULT);
                Session session = box.open(Lessons.GETTING_STARTED)) {
            assertEquals(CellOutcome.ran(), session.runCell("%maven a:b:1\n" + STUB));
            String text = VerdictText.of(verdict(session));
            assertTrue(text.contains("product is not written yet"), text);
            assertEquals(CellOutcome.ran(), session.runCell(RIGHT));
            Verdict right = verdict(session);
            assertTrue(right.passed(), VerdictText.of(right));
        }
    }

    @Test
    void aSessionBeginsAgainWithoutAnyCell(@TempDir Path directory) throws IOException {
        Limits.Sizes sizes = Limits.DEFAULT.sizes();
        Limits small =
                new Limits(
                        Limits.DEFAULT.times(),
                        new Limits.Sizes(
                                sizes.mebibytes(),
                                sizes.processes(),
                                sizes.cellCharacters(),
                                RIGHT.length(),
                                sizes.snippets()));
        try (Box box = Boxes.box(directory, small);
                Session session = box.open(Lessons.GETTING_STARTED)) {
            assertEquals(CellOutcome.ran(), session.runCell(RIGHT));
            assertTrue(verdict(session).passed());
            session.restart();
            assertFalse(verdict(session).passed());
            assertEquals(CellOutcome.ran(), session.runCell(RIGHT));
            assertTrue(verdict(session).passed());
            assertFalse(session.isSpent());
        }
    }

    @Test
    void theTimeOfASessionDoesNotBeginAgain(@TempDir Path directory) throws IOException {
        Limits.Times times = Limits.DEFAULT.times();
        Duration all = Duration.ofSeconds(3);
        Limits brief =
                new Limits(
                        new Limits.Times(times.call(), times.cell(), times.compile(), all),
                        Limits.DEFAULT.sizes());
        try (Box box = Boxes.box(directory, brief);
                Session session = box.open(Lessons.GETTING_STARTED)) {
            session.runCell("while (true) { }");
            session.restart();
            assertTrue(session.isSpent());
            assertFalse(session.runCell(RIGHT).equals(CellOutcome.ran()));
        }
    }

    private static Verdict verdict(Session session) {
        return CheckRunner.run(
                Lessons.GETTING_STARTED.exercise("matrix-product").orElseThrow(),
                session.code(),
                Seeds.NOTEBOOK);
    }
}
