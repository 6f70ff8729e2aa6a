package annotebook.grading.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import annotebook.grading.notebook.Master;
import annotebook.grading.notebook.Masters;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MasterReviewTest {

    private static final String FILE = Masters.NAME + ": ";

    @TempDir private Path folder;
    private Course course;

    @BeforeEach
    void makeCourse() throws IOException {
        course = Course.in(folder);
    }

    @Test
    void aGoodMasterHasNoMistakes() throws IOException {
        assertEquals(List.of(), course.mistakes(Masters.well()));
    }

    @Test
    void anAnswerWithoutRegionIsNamed() throws IOException {
        Master master = Masters.with("// BEGIN SOLUTION", "//");
        assertEquals(
                List.of(
                        FILE
                                + "cell \"matrix-product\" has // END SOLUTION without // BEGIN SOLUTION before it."),
                course.mistakes(master));
        assertEquals(
                List.of(
                        FILE
                                + "cell \"matrix-product\" has no solution between // BEGIN SOLUTION and // END SOLUTION."),
                course.mistakes(Masters.with(master, "// END SOLUTION", "//")));
    }

    @Test
    void anAnswerThatLeansOnACellThatIsNotRunIsNamed() throws IOException {
        Master leaning = Masters.with("half(4)", "double scale = 2; half(4)");
        assertEquals(List.of(), course.mistakes(leaning));
        assertEquals(
                List.of(
                        FILE
                                + "cell \"matrix-product\" uses scale, which only a cell declares that the grader does not run;"
                                + " give that cell the tag given, or declare it in the answer."),
                course.mistakes(
                        Masters.with(
                                leaning,
                                "// END SOLUTION",
                                "// scaled\\ndouble y = scale;\\n    // END SOLUTION")));
        assertEquals(
                List.of(),
                course.mistakes(
                        Masters.with(
                                leaning,
                                "// END SOLUTION",
                                "double scale = 3; scale++;\\n    // END SOLUTION")));
    }

    @Test
    void anOpenRegionIsNamed() throws IOException {
        assertEquals(
                List.of(
                        FILE
                                + "cell \"matrix-product\" has a region that is not closed; end it with // END SOLUTION."),
                course.mistakes(Masters.with("// END SOLUTION", "//")));
    }

    @Test
    void aSolutionInAnotherCellIsNamed() throws IOException {
        assertEquals(
                List.of(
                        FILE
                                + "cell \"play\" has a solution but is not an answer cell; move it, or set its metadata."),
                course.mistakes(Masters.with("half(4)", "// BEGIN SOLUTION")));
    }

    @Test
    void aDoubledGradeIdIsNamed() throws IOException {
        assertEquals(
                List.of(
                        FILE
                                + "cell \"open\" has a grade id that a cell above it has too; give it another."),
                course.mistakes(Masters.with("\"grade_id\": \"given\"", "\"grade_id\": \"open\"")));
    }

    @Test
    void aCheckWithoutAnswerAndAnAnswerWithoutCheckAreNamed() throws IOException {
        assertEquals(
                List.of(
                        FILE
                                + "cell \"matrix-product\" has no check cell; add one with grade id check-matrix-product.",
                        FILE
                                + "cell \"check-other\" checks no answer cell; its grade id must be check- and that cell's grade id."),
                course.mistakes(
                        Masters.with(
                                "\"grade_id\": \"check-matrix-product\"",
                                "\"grade_id\": \"check-other\"")));
    }

    @Test
    void anExerciseWithoutChecksAndChecksWithoutExerciseAreNamed() throws IOException {
        assertEquals(
                List.of(
                        FILE
                                + "cell \"other\" has no visible checks; write them, or correct the id.",
                        FILE
                                + "exercise \"matrix-product\" has checks but no answer cell; add one with that grade id."),
                course.mistakes(
                        Masters.with(
                                Masters.with(
                                        "\"grade_id\": \"matrix-product\"",
                                        "\"grade_id\": \"other\""),
                                "\"grade_id\": \"check-matrix-product\"",
                                "\"grade_id\": \"check-other\"")));
    }

    @Test
    void pointsThatDifferFromTheChecksAreNamed() throws IOException {
        assertEquals(
                List.of(
                        FILE
                                + "cell \"check-matrix-product\" is worth 3.5 points, but its visible checks add up to 0; make them equal.",
                        FILE
                                + "cell \"check-matrix-product\" is worth 3.5 points, but its hidden checks add up to 0; make them equal."),
                course.mistakes(Masters.with("\"points\": 0", "\"points\": 3.5")));
    }

    @Test
    void aWrittenAnswerIsWorthWholePoints() throws IOException {
        assertEquals(
                List.of(
                        FILE
                                + "cell \"why-inner\" is worth 2.5 points; give it a whole number from 0."),
                course.mistakes(Masters.with("\"points\": 2", "\"points\": 2.5")));
    }

    @Test
    void aStaleNumberInTheProseIsNamed() throws IOException {
        assertEquals(
                List.of(
                        FILE
                                + "cell \"title\" says \"3 points\", but the notebook has 2; correct the text."),
                course.mistakes(
                        Masters.with(
                                "Two exercises and", "*5 minutes, 2 exercises, 3 points*: and")));
    }

    @Test
    void aMasterWithMistakesGivesNoKit() {
        String sentence =
                assertThrows(
                                ReleaseException.class,
                                () -> course.kit(Masters.with("// END SOLUTION", "//")))
                        .getMessage();
        assertEquals(
                FILE
                        + "cell \"matrix-product\" has a region that is not closed; end it with // END SOLUTION.",
                sentence);
    }
}
