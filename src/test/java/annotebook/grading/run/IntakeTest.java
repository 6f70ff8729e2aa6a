package annotebook.grading.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.checks.Verdict;
import annotebook.grading.notebook.CellRole;
import annotebook.grading.notebook.Masters;
import annotebook.grading.notebook.NotebookFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {

    private static final NotebookGrade GRADE =
            new NotebookGrade(
                    List.of(
                            new ExerciseGrade(
                                    "matrix-product",
                                    new Verdict("matrix-product", List.of()),
                                    new Verdict("matrix-product", List.of()))),
                    List.of("cell \"x\" does not compile."));

    @TempDir private Path folder;

    private Intake intake(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve(Masters.NAME), bytes);
        return Intake.of(new Submission("1042", "00_getting_started", file), Masters.file());
    }

    @Test
    void exercisesStandInTheMastersOrder() throws IOException {
        GradebookRow row = intake(Masters.bytes()).row(GRADE, "");
        assertEquals(
                List.of("matrix-product", "why-inner"),
                row.entries().stream().map(GradebookEntry::exercise).toList());
        assertEquals(OptionalInt.empty(), row.entries().get(1).points());
        assertEquals(2, row.entries().get(1).outOf());
        assertEquals(
                List.of("00_getting_started.ipynb of student 1042: cell \"x\" does not compile."),
                row.remarks());
    }

    @Test
    void aLostCellIsNamedWithItsPoints() throws IOException {
        NotebookFile lost =
                Masters.file()
                        .withCells(
                                Masters.file().cells().stream()
                                        .filter(cell -> cell.role() != CellRole.ANSWER)
                                        .toList());
        assertEquals(
                "00_getting_started.ipynb of student 1042: cell \"matrix-product\" is missing; 0 of 0 points. Every other exercise was graded.",
                intake(lost.bytes()).row(GRADE, "").remarks().get(0));
    }

    @Test
    void whatIsNoNotebookEarnsNothingAndSaysWhy() throws IOException {
        Intake intake = intake(new byte[] {1, 2, 3});
        assertEquals(List.of(), intake.steps());
        GradebookRow row = intake.row(null, "");
        assertEquals(0, row.points());
        assertEquals(OptionalInt.of(0), row.entries().get(0).points());
        assertTrue(row.remarks().get(0).contains("was not graded, 0 points: "), row::toString);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFileThatTheSystemKeepsFromUsIsNoFaultOfTheStudent() {
        Path unreadable = Path.of("/proc/self/mem");
        Intake intake =
                Intake.of(new Submission("1042", "00_getting_started", unreadable), Masters.file());
        assertTrue(intake.isUnreadable());
        GradebookRow row = intake.row(null, "");
        assertEquals(OptionalInt.empty(), row.entries().get(0).points());
        assertTrue(row.remarks().get(0).contains("could not be graded: "), row::toString);
    }

    @Test
    void checksThatBrokeLeaveTheExerciseOpen() throws IOException {
        NotebookGrade broken = new NotebookGrade(List.of(), List.of(), List.of("matrix-product"));
        GradebookRow row = intake(Masters.bytes()).row(broken, "");
        assertEquals(OptionalInt.empty(), row.entries().get(0).points());
        assertTrue(
                row.remarks().get(0).contains("the checks of \"matrix-product\" broke"),
                row::toString);
    }

    @Test
    void whatNoWorkerCouldGradeIsNotPassedForZero() throws IOException {
        GradebookRow row = intake(Masters.bytes()).row(null, "the worker died");
        assertEquals(OptionalInt.empty(), row.entries().get(0).points());
        assertTrue(
                row.remarks().get(0).contains("tried twice (the worker died): grade it again"),
                row::toString);
    }
}
