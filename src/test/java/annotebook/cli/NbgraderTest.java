package annotebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.checks.Lesson;
import annotebook.grading.Cell;
import annotebook.grading.CellRole;
import annotebook.grading.Master;
import annotebook.grading.NotebookFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real nbgrader makes the same copies as {@code release} and gives the same points as the checks. */
@Tag("jar")
class NbgraderTest {

    private static final Path MASTERS = Path.of("notebooks");

    @TempDir private Path folder = Path.of("");

    @Test
    void givesTheStubsOfReleaseAndThePointsOfTheChecks() throws IOException {
        Checkout checkout = Checkout.in(folder.resolve("checkout"), mastersOfTheCourse());
        Nbgrader nbgrader = Nbgrader.in(folder.resolve("course"), checkout);
        nbgrader.run("generate_assignment");
        assertEquals(0, JarRun.run(checkout.jar(), Map.of(), "release").status());
        Map<String, Double> wanted = new TreeMap<>();
        for (Path file : checkout.masters()) {
            Master master = Master.read(file);
            NotebookFile stubs = NotebookFile.read(nbgrader.released(master.fileName()));
            assertEquals(sources(released(checkout, master)), sources(stubs));
            for (Copy copy : copies(master, stubs)) {
                nbgrader.submit(copy.student(), master.fileName(), copy.notebook().bytes());
                wanted.putAll(points(copy, master));
            }
        }
        nbgrader.run("autograde");
        assertEquals(wanted, nbgrader.scores());
        assertEquals(wanted, gradesOf(nbgrader.course(), checkout));
        assertBetween(total("stub", wanted), total("half", wanted), total("solution", wanted));
    }

    /** What {@code grade} gives for the same submissions, under the same keys. */
    private static Map<String, Double> gradesOf(Path course, Checkout checkout) throws IOException {
        GradedCourse graded = new GradedCourse(checkout, course, course.resolve("grades"));
        JarRun run = graded.grade();
        assertEquals(0, run.status(), run.output());
        Map<String, Double> points = new TreeMap<>();
        for (Map<String, String> row : graded.grades()) {
            row.forEach(
                    (column, value) -> {
                        if (value.matches("\\d+") && !column.matches("total|out of|student")) {
                            points.put(
                                    "%s/%s/check-%s"
                                            .formatted(
                                                    row.get("student"),
                                                    row.get("notebook"),
                                                    column),
                                    Double.valueOf(value));
                        }
                    });
        }
        return points;
    }

    /** What a student hands in. */
    private record Copy(String student, NotebookFile notebook) {}

    private static List<Path> mastersOfTheCourse() throws IOException {
        try (Stream<Path> files = Files.list(MASTERS)) {
            return files.filter(file -> file.toString().endsWith(".ipynb")).sorted().toList();
        }
    }

    private static NotebookFile released(Checkout checkout, Master master) throws IOException {
        return NotebookFile.read(
                checkout.root().resolve("target/student-kit/notebooks").resolve(master.fileName()));
    }

    private static List<Copy> copies(Master master, NotebookFile stubs) {
        return List.of(
                new Copy("solution", master.file()),
                new Copy("stub", stubs),
                new Copy("half", halfDone(master.file(), stubs)));
    }

    /** Every second answer, beginning with the first. */
    private static NotebookFile halfDone(NotebookFile master, NotebookFile stubs) {
        List<Cell> cells = new ArrayList<>();
        boolean done = false;
        for (Cell cell : stubs.cells()) {
            if (cell.role() == CellRole.ANSWER) {
                done = !done;
            }
            cells.add(
                    cell.role() == CellRole.ANSWER && done
                            ? master.cell(cell.gradeId()).orElseThrow()
                            : cell);
        }
        return stubs.withCells(cells);
    }

    private static Map<String, Double> points(Copy copy, Master master) {
        Lesson lesson = master.lesson().orElseThrow();
        return VisiblePoints.of(lesson, copy.notebook()).entrySet().stream()
                .collect(
                        Collectors.toMap(
                                points ->
                                        copy.student()
                                                + "/"
                                                + master.name()
                                                + "/"
                                                + points.getKey(),
                                points -> points.getValue().doubleValue()));
    }

    private static double total(String student, Map<String, Double> points) {
        return points.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(student + "/"))
                .mapToDouble(Map.Entry::getValue)
                .sum();
    }

    private static void assertBetween(double none, double some, double all) {
        assertEquals(0, none);
        assertTrue(some > none && some < all, () -> "half done: %s of %s".formatted(some, all));
    }

    private static List<String> sources(NotebookFile notebook) {
        return notebook.cells().stream().map(Cell::source).toList();
    }
}
