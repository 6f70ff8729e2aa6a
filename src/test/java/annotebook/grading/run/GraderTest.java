package annotebook.grading.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.call.Called;
import annotebook.checks.Call;
import annotebook.checks.Reply;
import annotebook.checks.StudentCode;
import annotebook.checks.Verdict;
import annotebook.grading.notebook.Step;
import annotebook.grading.release.HiddenChecks;
import annotebook.grading.sandbox.CellOutcome;
import annotebook.grading.sandbox.Session;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GraderTest {

    private static final String RIGHT =
            "RealMatrix product(RealMatrix A, RealMatrix B) { return A.multiply(B); }";
    private static final String WRONG =
            "RealMatrix product(RealMatrix A, RealMatrix B) { return B.multiply(A); }";

    private static final Step JUDGE = new Step.Judge("matrix-product");

    private static NotebookGrade grade(Grader.Opener box, Step... steps) throws IOException {
        HiddenChecks hidden = new HiddenChecks(GraderTest.class.getClassLoader());
        return new Grader(box, hidden, "a course secret")
                .grade(new WorkerTask(0, "ann", "00_getting_started", List.of(steps), Map.of()));
    }

    private static Step run(String source) {
        return new Step.Run("matrix-product", source, false);
    }

    @Test
    void rightAnswersPassBothKindsOfChecks() throws IOException {
        NotebookGrade grade = grade(ShellSession::new, run(RIGHT), JUDGE);
        assertTrue(grade.of("matrix-product").orElseThrow().passed());
        assertEquals(List.of(), grade.faults());
    }

    @Test
    void whatWasJudgedIsNotChangedByLaterCells() throws IOException {
        NotebookGrade grade = grade(ShellSession::new, run(RIGHT), JUDGE, run(WRONG));
        assertTrue(grade.of("matrix-product").orElseThrow().passed());
        NotebookGrade before = grade(ShellSession::new, run(RIGHT), run(WRONG), JUDGE);
        Verdict visible = before.of("matrix-product").orElseThrow().visible();
        assertEquals("swapped", visible.tests().get(0).failure().mistake());
    }

    @Test
    void aCellThatFailsIsNamedAndTheRestIsJudged() throws IOException {
        NotebookGrade grade = grade(ShellSession::new, run("int n = true;"), run(RIGHT), JUDGE);
        assertTrue(grade.of("matrix-product").orElseThrow().passed());
        assertEquals(
                List.of("cell \"matrix-product\" does not compile (int n = true;)."),
                grade.faults());
    }

    @Test
    void anUntouchedStubIsNoFault() throws IOException {
        Session stub = new Scripted(new CellOutcome(CellOutcome.Kind.THREW, "matrix-product"));
        assertEquals(List.of(), grade(lesson -> stub, run("throw")).faults());
        Session thrown = new Scripted(new CellOutcome(CellOutcome.Kind.THREW, "RuntimeException"));
        assertEquals(
                List.of("cell \"matrix-product\" stopped at an exception (RuntimeException)."),
                grade(lesson -> thrown, run("throw")).faults());
    }

    @Test
    void aWorkbenchThatDoesNotCompileIsNoFault() throws IOException {
        Session without = new Scripted(new CellOutcome(CellOutcome.Kind.NOT_COMPILED, "show(x);"));
        Step trial = new Step.Run("added play", "show(x);", true);
        assertEquals(List.of(), grade(lesson -> without, trial).faults());
        Session dead = new Scripted(new CellOutcome(CellOutcome.Kind.DIED, ""));
        assertEquals(
                List.of("cell \"added play\" ended the program that ran it."),
                grade(lesson -> dead, trial).faults());
    }

    @Test
    void aCheckThatBreaksGivesNoVerdict() throws IOException {
        Session liar = new Scripted(new CellOutcome(CellOutcome.Kind.RAN, ""));
        NotebookGrade grade = grade(lesson -> liar, JUDGE);
        assertEquals(List.of(), grade.exercises());
        assertEquals(List.of("matrix-product"), grade.broken());
    }

    /** Ends every cell in the same way, and answers every call with a text where a matrix is wanted. */
    private record Scripted(CellOutcome outcome) implements Session {

        @Override
        public CellOutcome runCell(String source) {
            return outcome;
        }

        @Override
        public StudentCode code() {
            return (Call call) ->
                    new Reply.Returned("no matrix", call.arguments(), Called.NO_ARGUMENT);
        }

        @Override
        public void restart() {}

        @Override
        public boolean isSpent() {
            return false;
        }

        @Override
        public void close() {}
    }
}
