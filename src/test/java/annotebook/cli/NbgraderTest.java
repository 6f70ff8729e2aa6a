package annotebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.ExecutedNotebooks;
import annotebook.grading.notebook.Cell;
import annotebook.grading.notebook.CellRole;
import annotebook.grading.notebook.Master;
import annotebook.grading.notebook.NotebookFile;
import annotebook.grading.run.TestChallenge;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real nbgrader makes the same copies as {@code release} and gives the same points as {@code grade}. */
@Tag("jar")
@Order(2)
class NbgraderTest {

    private static final Path MASTERS = Path.of("notebooks");
    private static final Set<String> NO_EXERCISES =
            Set.of("student", "notebook", "total", "out of");

    /** Half-done copies of each notebook, each of which takes minutes; or one of every third. */
    private static final int HALF_DONE = Integer.getInteger("annotebook.halfdone", 0);

    private static final int EVERY_THIRD = 3;

    private static final String TRAINED = "check-best-network";

    /** Part of the names of the notebooks that are tried: "0[3-7]" for a long run with many copies. */
    private static final String NOTEBOOKS = System.getProperty("annotebook.notebooks", "");

    @TempDir private Path folder = Path.of("");

    @Test
    void givesTheStubsOfReleaseAndThePointsOfGrade() throws IOException {
        Checkout checkout = Checkout.in(folder.resolve("checkout"), mastersOfTheCourse());
        Nbgrader nbgrader = Nbgrader.in(folder.resolve("course"), checkout);
        nbgrader.run("generate_assignment");
        assertEquals(
                0, JarRun.run(checkout.jar(), Map.of(), "release", "--platforms", "none").status());
        double all = 0;
        for (Path file : checkout.masters()) {
            Master master = Master.read(file);
            NotebookFile stubs = NotebookFile.read(nbgrader.released(master.fileName()));
            assertEquals(sources(released(checkout, master)), sources(stubs));
            boolean isThird = checkout.masters().indexOf(file) % EVERY_THIRD == 0;
            int half = HALF_DONE == 0 && isThird ? 1 : HALF_DONE;
            for (Copy copy : copies(master, stubs, half)) {
                nbgrader.submit(copy.student(), master.fileName(), copy.notebook().bytes());
            }
            all += points(master);
        }
        TestChallenge.in(checkout.root().resolve("grading/challenge"), "5% 10");
        Map<String, Double> points = graded(checkout, nbgrader.submitted());
        nbgrader.run("autograde");
        Map<String, Double> scores = nbgrader.scores();
        // nbgrader scores also the notebooks of a student that were not handed in, with 0
        scores.keySet().removeIf(cell -> !nbgrader.hasSubmitted(cell));
        assertBothTrained(points, scores);
        assertEquals(points, scores);
        assertEquals(all, total("solution", points));
        assertEquals(0, total("stub", points));
        for (int copy = 1; copy <= Math.max(1, HALF_DONE); copy++) {
            double half = total("half" + copy, points);
            assertTrue(half > 0 && half < all, () -> "half done: %s of %s".formatted(half, points));
        }
        if (NOTEBOOKS.isEmpty()) {
            assertWellShown(nbgrader);
        }
    }

    /**
     * Two trainings under a time limit may end differently: that of the solution earns points in both, and no more is
     * compared.
     */
    private static void assertBothTrained(Map<String, Double> points, Map<String, Double> scores) {
        for (Map<String, Double> earned : List.of(points, scores)) {
            assertTrue(
                    earned.entrySet().stream()
                            .filter(entry -> entry.getKey().startsWith("solution/10_"))
                            .filter(entry -> entry.getKey().endsWith(TRAINED))
                            .allMatch(entry -> entry.getValue() > 0),
                    earned::toString);
            earned.keySet().removeIf(cell -> cell.endsWith(TRAINED));
        }
    }

    /** What the real kernel has put into the notebooks, which nbgrader keeps. */
    private static void assertWellShown(Nbgrader nbgrader) throws IOException {
        ExecutedNotebooks solutions = new ExecutedNotebooks(nbgrader.autograded("solution"));
        solutions.assertAllRight("JJava");
        solutions.assertNoViewerLosesAPicture();
        new ExecutedNotebooks(nbgrader.autograded("stub")).assertFriendlyThoughUntouched();
    }

    /** What a student hands in. */
    private record Copy(String student, NotebookFile notebook) {}

    private static List<Path> mastersOfTheCourse() throws IOException {
        try (Stream<Path> files = Files.list(MASTERS)) {
            return files.filter(file -> file.toString().matches(".*" + NOTEBOOKS + ".*\\.ipynb"))
                    .sorted()
                    .toList();
        }
    }

    private static NotebookFile released(Checkout checkout, Master master) throws IOException {
        return NotebookFile.read(
                checkout.root().resolve("target/student-kit/notebooks").resolve(master.fileName()));
    }

    private static List<Copy> copies(Master master, NotebookFile stubs, int half) {
        List<Copy> copies = new ArrayList<>();
        copies.add(new Copy("solution", master.file()));
        copies.add(new Copy("stub", stubs));
        for (int copy = 1; copy <= half; copy++) {
            copies.add(new Copy("half" + copy, halfDone(master, stubs, copy)));
        }
        return copies;
    }

    /** The first answer, not the last, and each of the others or not. */
    private static NotebookFile halfDone(Master master, NotebookFile stubs, int copy) {
        List<String> answers = master.cells(CellRole.ANSWER).stream().map(Cell::gradeId).toList();
        SplittableRandom random = new SplittableRandom(Objects.hash(master.fileName(), copy));
        Set<String> done = new HashSet<>(answers);
        done.removeIf(answer -> random.nextBoolean());
        done.add(answers.get(0));
        done.remove(answers.get(answers.size() - 1));
        return stubs.withCells(
                stubs.cells().stream()
                        .map(
                                cell ->
                                        done.contains(cell.gradeId())
                                                ? master.file().cell(cell.gradeId()).orElseThrow()
                                                : cell)
                        .toList());
    }

    /** What the exercises of a master are worth together, without written answers and trainings. */
    private static double points(Master master) {
        return master.cells(CellRole.CHECK).stream()
                .filter(cell -> !cell.gradeId().equals(TRAINED))
                .mapToDouble(cell -> cell.nbgrader().orElseThrow().points())
                .sum();
    }

    /** The points that {@code grade} gives, named as {@link Nbgrader#scores} names them. */
    private Map<String, Double> graded(Checkout checkout, Path submitted) throws IOException {
        GradedCourse course = new GradedCourse(checkout, submitted, folder.resolve("grades"));
        JarRun run = course.grade();
        assertEquals(0, run.status(), run.output());
        Map<String, Double> points = new TreeMap<>();
        for (Map<String, String> row : course.grades()) {
            String place = row.get("student") + "/" + row.get("notebook") + "/check-";
            row.forEach(
                    (name, cell) -> {
                        if (!NO_EXERCISES.contains(name) && !cell.isEmpty()) {
                            points.put(place + name, Double.valueOf(cell));
                        }
                    });
        }
        return points;
    }

    private static double total(String student, Map<String, Double> points) {
        return points.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(student + "/"))
                .mapToDouble(Map.Entry::getValue)
                .sum();
    }

    private static List<String> sources(NotebookFile notebook) {
        return notebook.cells().stream().map(Cell::source).toList();
    }
}
