package annotebook.grading.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import annotebook.exercises.Lesson;
import annotebook.grading.notebook.Cell;
import annotebook.grading.notebook.Master;
import annotebook.grading.notebook.NotebookFile;
import annotebook.grading.notebook.Rebuilt;
import annotebook.grading.release.HiddenChecks;
import annotebook.grading.sandbox.Session;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The real masters with wrong answers in them. */
@Tag("slow")
class FollowOnsTest {

    private static final String FORWARD = "02_forward_propagation";
    private static final String BACKWARD = "03_backpropagation";
    private static final String STEPS = "07_step_by_step_example";

    private static final String WRONG_SIGMOID =
            "double sigmoid(double z) { return 1 / (1 + Math.exp(z)); }";
    private static final String WRONG_COLUMN =
            "RealVector withBias(RealVector a) { return vector(1).append(a); }\n"
                    + "RealMatrix withBiasColumn(RealMatrix A) { return A; }";

    /** Fails once, whatever it uses: it only mentions sigmoid. */
    private static final String ONCE =
            """
            RealMatrix sigmoidMatrix(RealMatrix Z) {
                if (System.setProperty("once", "") == null) { throw new IllegalStateException("sigmoid"); }
                return map(Z, z -> 1 / (1 + Math.exp(-z)));
            }
            """;

    private final AtomicReference<ShellSession> session = new AtomicReference<>();

    @AfterEach
    void forget() {
        System.clearProperty("once");
    }

    private NotebookGrade grade(String notebook, Map<String, String> answers) throws IOException {
        return grade(notebook, answers, ShellSession::new);
    }

    private NotebookGrade grade(
            String notebook, Map<String, String> answers, Function<Lesson, ShellSession> box)
            throws IOException {
        NotebookFile master = Master.read(Path.of("notebooks", notebook + ".ipynb")).file();
        NotebookFile submission = master.mapCells(cell -> replaced(cell, answers));
        WorkerTask task =
                WorkerTask.of(
                        0,
                        new Submission("ann", notebook, Path.of("")),
                        Rebuilt.of(master, submission).steps(),
                        master);
        HiddenChecks hidden = new HiddenChecks(FollowOnsTest.class.getClassLoader());
        return new Grader(lesson -> opened(box.apply(lesson)), hidden, "a course secret")
                .grade(task);
    }

    private Session opened(ShellSession opened) {
        session.set(opened);
        return opened;
    }

    private static Cell replaced(Cell cell, Map<String, String> answers) {
        return answers.containsKey(cell.gradeId())
                ? cell.withSource(answers.get(cell.gradeId()))
                : cell;
    }

    private static Map<String, List<String>> through(NotebookGrade grade) {
        Map<String, List<String>> through = new TreeMap<>();
        grade.exercises().stream()
                .filter(it -> !it.through().isEmpty())
                .forEach(it -> through.put(it.exercise(), it.through()));
        return through;
    }

    @Test
    void rightAnswersThatUseAWrongOneFailOnlyThroughIt() throws IOException {
        NotebookGrade grade = grade(FORWARD, Map.of("sigmoid", WRONG_SIGMOID));
        assertEquals(
                Map.of(
                        "sigmoid-matrix", List.of("sigmoid"),
                        "forward-one", List.of("sigmoid"),
                        "forward-batch", List.of("sigmoid")),
                through(grade));
        assertEquals(
                "fails only through your sigmoid",
                grade.of("forward-one").orElseThrow().followOn());
        assertEquals(5, grade.exercises().stream().mapToInt(ExerciseGrade::points).sum());
    }

    @Test
    void theInstructorMayGiveTheirPoints() throws IOException {
        NotebookGrade given = grade(FORWARD, Map.of("sigmoid", "")).withFollowOnsGiven();
        assertEquals(15, given.exercises().stream().mapToInt(ExerciseGrade::points).sum());
        assertEquals(0, given.of("sigmoid").orElseThrow().points());
        assertEquals(
                "fails only through your sigmoid: its points were given all the same",
                given.of("forward-batch").orElseThrow().followOn());
        assertEquals("", given.of("xnor").orElseThrow().followOn());
    }

    @Test
    void ofTwoWrongAnswersOnlyTheOneThatMattersIsNamed() throws IOException {
        NotebookGrade grade =
                grade(FORWARD, Map.of("sigmoid", WRONG_SIGMOID, "with-bias", WRONG_COLUMN));
        assertEquals(
                Map.of(
                        "sigmoid-matrix", List.of("sigmoid"),
                        "forward-one", List.of("sigmoid"),
                        "forward-batch", List.of("sigmoid", "with-bias")),
                through(grade));
        assertEquals(
                "fails only through your sigmoid and with-bias",
                grade.of("forward-batch").orElseThrow().followOn());
    }

    @Test
    void whatIsWrongInItselfIsNotExcused() throws IOException {
        String wrong =
                """
                RealVector forward(RealVector x, RealMatrix Theta1, RealMatrix Theta2, RealMatrix Theta3) {
                    RealVector a2 = times(Theta1, withBias(x)).map(z -> sigmoid(z));
                    return times(Theta3, withBias(a2)).map(z -> sigmoid(z));
                }
                """;
        NotebookGrade grade =
                grade(FORWARD, Map.of("sigmoid", WRONG_SIGMOID, "forward-one", wrong));
        assertEquals(
                Map.of("sigmoid-matrix", List.of("sigmoid"), "forward-batch", List.of("sigmoid")),
                through(grade));
    }

    @Test
    void noAnswerIsExcusedByALaterOne() throws IOException {
        String round =
                "double sigmoid(double z) { return sigmoidMatrix(matrix(row(z))).getEntry(0, 0); }";
        NotebookGrade grade = grade(FORWARD, Map.of("sigmoid", round));
        assertEquals("", grade.of("sigmoid").orElseThrow().followOn());
        assertEquals(List.of("sigmoid"), grade.of("sigmoid-matrix").orElseThrow().through());
    }

    @Test
    void whatFailsOnceAndPassesThenIsNotBlamedOnAnother() throws IOException {
        NotebookGrade grade =
                grade(FORWARD, Map.of("sigmoid", WRONG_SIGMOID, "sigmoid-matrix", ONCE));
        assertEquals(Map.of("forward-one", List.of("sigmoid")), through(grade));
        assertFalse(grade.of("sigmoid-matrix").orElseThrow().passed());
    }

    @Test
    void theMastersOwnUseOfAWrongAnswerIsSeenThrough() throws IOException {
        NotebookGrade grade =
                grade(
                        BACKWARD,
                        Map.of(
                                "sigmoid-gradient",
                                "RealVector sigmoidGradient(RealVector z) { return sigmoid(z); }"));
        assertEquals(
                Map.of(
                        "hidden-delta", List.of("sigmoid-gradient"),
                        "backpropagation", List.of("sigmoid-gradient")),
                through(grade));
    }

    @Test
    void variablesAreAnswersToo() throws IOException {
        String numbers =
                """
                double netH1, netH2, outH1, outH2;
                double netO1, netO2, outO1 = 0.5, outO2;
                double errorO1, errorO2, total;
                """;
        assertEquals(
                Map.of(
                        "output-gradients", List.of("forward-numbers"),
                        "hidden-gradients", List.of("forward-numbers")),
                through(grade(STEPS, Map.of("forward-numbers", numbers))));
    }

    @Test
    void whereNothingWrongIsUsedNothingRunsAgain() throws IOException {
        grade(FORWARD, Map.of());
        assertEquals(0, session.get().restarts());
        grade(FORWARD, Map.of("with-bias", "", "xnor", "", "forward-one", "", "forward-batch", ""));
        assertEquals(0, session.get().restarts());
    }

    @Test
    void nothingIsSaidWhenTheTimeIsUp() throws IOException {
        NotebookGrade grade =
                grade(
                        FORWARD,
                        Map.of("sigmoid", WRONG_SIGMOID),
                        lesson ->
                                new ShellSession(lesson) {
                                    @Override
                                    public boolean isSpent() {
                                        return true;
                                    }
                                });
        assertEquals(Map.of(), through(grade));
    }
}
