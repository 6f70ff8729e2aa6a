package annotebook.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.grading.notebook.Cell;
import annotebook.grading.notebook.CellRole;
import annotebook.grading.notebook.NotebookFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code grade} with the finished jars, in the real sandbox. */
@Tag("jar")
@Order(3)
class GradeCommandTest {

    @TempDir private Path folder = Path.of("");
    private GradedCourse course = new GradedCourse(new Checkout(folder), folder, folder);

    @BeforeEach
    void course() throws IOException {
        course = GradedCourse.in(folder);
    }

    private static NotebookFile stub() throws IOException {
        return GradedCourse.with(
                GradedCourse.solution().cells().stream()
                        .filter(cell -> cell.role() == CellRole.ANSWER)
                        .map(Cell::gradeId)
                        .collect(Collectors.toMap(id -> id, GradeCommandTest::stub)));
    }

    private static String stub(String exercise) {
        return "throw new UnsupportedOperationException(\"%s\");\n".formatted(exercise);
    }

    @Test
    void everybodyGetsWhatTheyDeserve() throws IOException {
        course.submit("solution", GradedCourse.solution());
        course.submit("stub", stub());
        course.submit(
                "half",
                GradedCourse.with(
                        Map.of(
                                "sigmoid",
                                "double sigmoid(double z) { return 1 / (1 + Math.exp(z)); }",
                                "xnor",
                                stub("xnor"))));
        JarRun run = course.grade();
        assertEquals(0, run.status(), run.output());
        assertTrue(run.output().contains("3 graded, 0 taken from the ledger"), run.output());
        assertEquals("17", course.total("solution"));
        assertEquals("0", course.total("stub"));
        assertEquals("12", course.total("half"));
        assertEquals("", course.row("solution").get("why-sigmoid"));
        assertTrue(course.text("report.html").contains("this looks like"));
        assertTrue(Files.exists(course.checkout().root().resolve("grading/secret")));
        assertFalse(course.text("report.html").contains("stopped at an exception"));
    }

    @ParameterizedTest
    @ValueSource(strings = "ar EG")
    void digitsOfTheLocaleCostNobodyAMark(String locale) throws IOException {
        String[] words = locale.split(" ", 2);
        course.submit("ann", GradedCourse.solution());
        course.submit("bo", stub());
        JarRun run =
                course.grade(
                        Map.of(
                                "JAVA_TOOL_OPTIONS",
                                "-Duser.language=" + words[0] + " -Duser.country=" + words[1]));
        assertEquals(0, run.status(), run.output());
        assertEquals("17", course.total("ann"));
        byte[] report = course.result("report.html");
        Files.delete(course.output().resolve("ledger.jsonl"));
        assertEquals(0, course.grade().status());
        assertArrayEquals(report, course.result("report.html"));
    }

    @Test
    void gradingTwiceGivesTheSameBytesAndRunsNothing() throws IOException {
        course.submit("ann", GradedCourse.solution());
        course.submit("bo", stub());
        assertEquals(0, course.grade().status());
        byte[] csv = course.result("grades.csv");
        byte[] report = course.result("report.html");
        byte[] ledger = course.result("ledger.jsonl");
        JarRun again = course.grade();
        assertTrue(again.output().contains("0 graded, 2 taken from the ledger"), again.output());
        assertArrayEquals(csv, course.result("grades.csv"));
        assertArrayEquals(report, course.result("report.html"));
        assertArrayEquals(ledger, course.result("ledger.jsonl"));
        Files.delete(course.output().resolve("ledger.jsonl"));
        assertTrue(course.grade().output().contains("2 graded, 0 taken from the ledger"));
        assertArrayEquals(csv, course.result("grades.csv"));
        assertArrayEquals(report, course.result("report.html"));
    }

    @Test
    void aFollowOnIsNamedAndItsPointsAreGivenWhenWanted() throws IOException {
        course.submit(
                "ann",
                GradedCourse.with(
                        Map.of(
                                "sigmoid",
                                stub("sigmoid"),
                                "sigmoid-matrix",
                                "RealMatrix sigmoidMatrix(RealMatrix Z) { return map(Z, z -> sigmoid(z)); }")));
        assertEquals(0, course.grade().status());
        String report = course.text("report.html");
        assertTrue(report.contains("fails only through your sigmoid"), report);
        assertEquals("13", course.total("ann"));
        JarRun giving = course.grade("--follow-on=give");
        assertTrue(giving.output().contains("0 graded, 1 taken from the ledger"), giving.output());
        assertEquals("2", course.row("ann").get("sigmoid-matrix"));
        assertEquals("0", course.row("ann").get("sigmoid"));
        String sentence =
                "\"sigmoid-matrix\" fails only through your sigmoid: its points were given all the same.";
        assertTrue(course.text("grades.csv").contains(sentence.replace("\"", "\"\"")));
        byte[] given = course.result("report.html");
        Files.delete(course.output().resolve("ledger.jsonl"));
        JarRun anew = course.grade("--follow-on=give");
        assertTrue(anew.output().contains("1 graded, 0 taken from the ledger"), anew.output());
        assertArrayEquals(given, course.result("report.html"));
        assertEquals(0, course.grade("--follow-on=report").status());
        assertEquals(report, course.text("report.html"));
        assertEquals("13", course.total("ann"));
    }

    @Test
    void typedPointsSurviveARegrade() throws IOException {
        course.submit("ann", GradedCourse.solution());
        assertEquals(0, course.grade().status());
        String typed = course.text("grades.csv").replaceFirst(",,17,", ",1,17,");
        Files.writeString(course.output().resolve("grades.csv"), typed);
        course.submit("bo", stub());
        JarRun again = course.grade();
        assertEquals(0, again.status(), again.output());
        assertEquals("1", course.row("ann").get("why-sigmoid"));
        assertEquals("18", course.total("ann"));
        assertFalse(again.output().contains("as they were"), again.output());
    }

    @Test
    void onlyWhatChangedIsRun() throws IOException {
        course.submit("ann", GradedCourse.solution());
        course.submit("bo", stub());
        assertEquals(0, course.grade().status());
        course.submit("bo", GradedCourse.solution());
        JarRun again = course.grade();
        assertTrue(again.output().contains("1 graded, 1 taken from the ledger"), again.output());
        assertEquals("17", course.total("bo"));
        JarRun slower = course.grade("--seconds", "6");
        assertTrue(slower.output().contains("2 graded, 0 taken from the ledger"), slower.output());
    }

    @Test
    void aKilledRunGoesOnWhereItWas() throws Exception {
        int students = 12;
        for (int i = 0; i < students; i++) {
            course.submit("student" + i, i % 2 == 0 ? GradedCourse.solution() : stub());
        }
        Path ledger = course.output().resolve("ledger.jsonl");
        Process run = course.begin();
        while (run.isAlive() && !hasWholeLine(ledger)) {
            Thread.sleep(5);
        }
        run.destroyForcibly().waitFor();
        Files.writeString(ledger, Files.readString(ledger) + "{\"chain\":\"half a li");
        assertFalse(Files.exists(course.output().resolve("grades.csv")), "killed too late");
        JarRun resumed = course.grade();
        assertEquals(0, resumed.status(), resumed.output());
        assertTrue(resumed.output().contains("cut off"), resumed.output());
        assertFalse(resumed.output().contains(" 0 taken from the ledger"), resumed.output());
        byte[] csv = course.result("grades.csv");
        byte[] report = course.result("report.html");
        Files.delete(ledger);
        assertTrue(course.grade().output().contains(students + " graded, 0 taken"));
        assertArrayEquals(csv, course.result("grades.csv"));
        assertArrayEquals(report, course.result("report.html"));
    }

    /** A process that is killed while it writes may leave part of its first line. */
    private static boolean hasWholeLine(Path ledger) throws IOException {
        return Files.exists(ledger) && Files.readString(ledger).contains("\n");
    }

    @Test
    void mistakesOfTheInstructorAreOneSentence() throws IOException {
        course.submit("ann", GradedCourse.solution());
        refused("--notebook 99_none: there is no such master", "--notebook", "99_none");
        refused("--seconds must be at least 1, got 0", "--seconds", "0");
        Path short_ = Files.writeString(folder.resolve("short"), "pass");
        refused("holds no course secret", "--secret", short_.toString());
        Files.createDirectories(course.output());
        Files.writeString(course.output().resolve("ledger.jsonl"), "{}\n");
        refused("ledger.jsonl, line 1 is not as it was written");
        Files.delete(course.output().resolve("ledger.jsonl"));
        Path grades = Files.writeString(course.output().resolve("grades.csv"), "half a");
        refused("grades.csv cannot be taken over: its first row");
        Files.delete(grades);
        Files.delete(course.output());
        Files.writeString(course.output(), "no folder");
        refused("A file could not be read or written (");
        Files.delete(course.output());
        Files.delete(course.checkout().root().resolve("target/annotebook-checks.jar"));
        refused("annotebook-checks.jar is missing");
        assertFalse(Files.exists(course.output().resolve("grades.csv")));
    }

    private void refused(String sentence, String... options) {
        JarRun run = course.grade(options);
        assertEquals(2, run.status(), run.output());
        assertTrue(run.output().contains(sentence), run.output());
    }

    @Test
    void aPlainProcessWillDoWhenAskedFor() throws IOException {
        course.submit("ann", GradedCourse.solution());
        JarRun root =
                course.grade(Map.of("JAVA_TOOL_OPTIONS", "-Duser.name=root"), "--sandbox=process");
        assertEquals(2, root.status(), root.output());
        assertTrue(root.output().contains("--sandbox=process as root"), root.output());
        JarRun run = course.grade("--sandbox=process", "--as-root", "--workers", "1");
        assertEquals(0, run.status(), run.output());
        assertEquals("17", course.total("ann"));
    }
}
