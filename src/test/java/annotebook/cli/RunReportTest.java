package annotebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RunReportTest {

    private static final NotebookJob ZERO =
            new NotebookJob(Path.of("00.ipynb"), Path.of("x", "00.ipynb"));
    private static final NotebookJob ONE =
            new NotebookJob(Path.of("01.ipynb"), Path.of("x", "01.ipynb"));

    @Test
    void namesNotebookCellAndFirstLineOfTheError() {
        RunReport report =
                new RunReport(
                        List.of(ZERO, ONE),
                        List.of(
                                failure(7, "sigmoid", "\nLinkageError: no\nat x"),
                                failure(9, null, "b")));
        assertFalse(report.allWell());
        assertEquals(
                """
                ok      00.ipynb
                failed  01.ipynb
                        code cell 7 (sigmoid): LinkageError: no
                        code cell 9: b
                2 notebooks, 1 failed.\
                """,
                report.summary());
    }

    @Test
    void saysWhenAllIsWell() {
        RunReport report = new RunReport(List.of(ZERO), List.of());
        assertTrue(report.allWell());
        assertEquals("ok      00.ipynb\n1 notebook, all executed.", report.summary());
    }

    @Test
    void aFaultOfTheWholeNotebookHasNoCell() {
        RunReport report =
                new RunReport(List.of(ONE), List.of(failure(0, null, "not a notebook: x")));
        assertTrue(report.summary().contains("\n        not a notebook: x\n"));
    }

    @Test
    void whatANotebookSaysCannotSteerTheTerminal() {
        RunReport report =
                new RunReport(
                        List.of(ONE),
                        List.of(failure(1, "a\u001b[2J", "\u001b]0;x\u0007" + "y".repeat(500))));
        assertFalse(report.summary().contains("\u001b"));
        assertTrue(report.summary().lines().allMatch(line -> line.length() < 250));
    }

    private static RunEvent.Failure failure(int cell, @Nullable String gradeId, String error) {
        return new RunEvent.Failure("01.ipynb", cell, gradeId, error);
    }
}
