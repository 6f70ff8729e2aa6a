package annotebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import annotebook.grading.run.CourseSecret;
import annotebook.grading.run.Gradebook;
import annotebook.grading.run.GradebookEntry;
import annotebook.grading.run.GradebookRow;
import annotebook.grading.run.GradingException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GradingResultsTest {

    @TempDir private Path folder = Path.of("");

    private static Gradebook book(String notebook, String remark) {
        return book(notebook, remark, "");
    }

    private static Gradebook book(String notebook, String remark, String answer) {
        List<GradebookEntry> entries =
                List.of(
                        new GradebookEntry.Written(
                                "why-" + notebook, 2, answer, OptionalInt.empty()));
        return new Gradebook(
                List.of(new GradebookRow("ann", notebook, entries, List.of(remark))), List.of());
    }

    private String write(Gradebook book) throws IOException {
        StringWriter told = new StringWriter();
        new GradingResults(folder, new PrintWriter(told, true)).write(book);
        return told.toString();
    }

    private String text(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    private void type(String text, String other) throws IOException {
        Files.writeString(folder.resolve("grades.csv"), text("grades.csv").replace(text, other));
    }

    @Test
    void typedPointsAreInTableAndReportAndNothingIsTold() throws IOException {
        assertEquals("", write(book("02", "")));
        type("ann,02,,0", "ann,02,2,0");
        assertEquals("", write(book("02", "")));
        assertTrue(text("grades.csv").contains("ann,02,2,2,2,"), text("grades.csv"));
        assertTrue(text("report.html").contains("2 of 2 points"));
    }

    @Test
    void anAnswerThatIsAnotherIsToldAndTypedPointsAreKeptBeside() throws IOException {
        write(book("02", ""));
        type("ann,02,,0", "ann,02,2,2");
        String typed = text("grades.csv");
        String told = write(book("02", "", "on second thoughts"));
        assertTrue(told.contains("have changed (1, the first: student ann, 02, why-02)"), told);
        assertTrue(text("grades.csv").contains("ann,02,,0,0,"), text("grades.csv"));
        assertEquals(typed, text("grades-before-1.csv"));
        assertEquals("", write(book("02", "", "on second thoughts")));
    }

    @Test
    void anotherNotebooksRowsAndReportStay() throws IOException {
        write(book("02", ""));
        type("ann,02,,0", "ann,02,1,1");
        String report = text("report.html");
        String told = write(book("03", ""));
        assertTrue(told.contains("stay as they were (1, the first: student ann, 02)"), told);
        assertTrue(told.contains(folder.resolve("report-before-1.html").toString()), told);
        assertEquals(report, text("report-before-1.html"));
        assertEquals(
                "",
                write(
                        new Gradebook(
                                List.of(book("02", "").rows().get(0), book("03", "").rows().get(0)),
                                List.of())));
        assertTrue(text("grades.csv").contains("ann,02,1,,1,2,"), text("grades.csv"));
    }

    @Test
    void whatWasTypedOverOursIsKeptBeside() throws IOException {
        write(book("02", "a remark"));
        type("a remark", "came late");
        String typed = text("grades.csv");
        String told = write(book("02", "a remark"));
        assertTrue(told.contains(folder.resolve("grades-before-1.csv").toString()), told);
        assertEquals(typed, text("grades-before-1.csv"));
        type("a remark", "came very late");
        write(book("02", "a remark"));
        assertEquals(typed, text("grades-before-1.csv"));
        assertTrue(text("grades-before-2.csv").contains("came very late"));
    }

    @Test
    void aDamagedTableIsLeftAsItIs() throws IOException {
        Files.writeString(folder.resolve("grades.csv"), "half a");
        assertThrows(GradingException.class, () -> write(book("02", "")));
        assertEquals("half a", text("grades.csv"));
        assertFalse(Files.exists(folder.resolve("report.html")));
    }

    @Test
    void onlyTheLeaderboardIsForAll() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        GradingResults results = new GradingResults(folder, new PrintWriter(new StringWriter()));
        results.write(book("02", ""));
        results.writeLeaderboard(book("02", ""), new CourseSecret("a course secret"), false);
        assertEquals(isOpen(Files.createFile(folder.resolve("usual"))), isOpen("leaderboard.html"));
        for (String name : List.of("grades.csv", "report.html", "pseudonyms.csv")) {
            assertFalse(isOpen(name), name);
        }
    }

    private boolean isOpen(String name) throws IOException {
        return isOpen(folder.resolve(name));
    }

    private static boolean isOpen(Path file) throws IOException {
        return Files.getPosixFilePermissions(file).contains(PosixFilePermission.OTHERS_READ);
    }
}
