package annotebook.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.checks.CheckRunner;
import annotebook.checks.ExerciseChecks;
import annotebook.checks.Lesson;
import annotebook.checks.Seeds;
import annotebook.checks.Verdict;
import annotebook.checks.VerdictText;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoxTest {

    @Test
    void rightAnswerPassesEveryTest(@TempDir Path directory) throws Exception {
        long t0 = System.nanoTime();
        try (Box box = Boxes.box(directory, Limits.DEFAULT)) {
            System.err.println("prepared " + (System.nanoTime() - t0) / 1000000);
            for (int i = 0; i < 10; i++) {
                t0 = System.nanoTime();
                try (Session session = box.open(Lesson.GETTING_STARTED)) {
                    CellOutcome cell =
                            session.runCell(
                                    "%maven x\nRealMatrix product(RealMatrix A, RealMatrix B) { return A.multiply(B); }");
                    assertEquals(CellOutcome.ran(), cell);
                    Verdict verdict =
                            CheckRunner.run(
                                    ExerciseChecks.visible(Lesson.GETTING_STARTED, "matrix-product")
                                            .orElseThrow(),
                                    session.code(),
                                    Seeds.NOTEBOOK);
                    assertTrue(verdict.passed(), VerdictText.of(verdict));
                }
                System.err.println("session " + (System.nanoTime() - t0) / 1000000);
            }
        }
    }
}
