package annotebook.cli;

import annotebook.grading.notebook.Cell;
import annotebook.grading.notebook.NotebookFile;
import annotebook.grading.sandbox.Boxes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A course for tests of {@code grade}: a checkout whose only master is a small one of notebook 02, and
 * a folder of submissions.
 *
 * @param checkout with the finished jars
 * @param submitted the folder of submissions
 * @param output the folder of the results
 */
record GradedCourse(Checkout checkout, Path submitted, Path output) {

    static final String NOTEBOOK = "02_forward_propagation";

    private static final String SANDBOX = "--sandbox=";
    private static final String BEST = SANDBOX + Boxes.bestKind();

    private static final Path MASTER =
            Path.of("src/test/resources/annotebook/cli", NOTEBOOK + ".ipynb");

    static GradedCourse in(Path folder) throws IOException {
        return new GradedCourse(
                Checkout.in(folder.resolve("checkout"), List.of(MASTER)),
                Files.createDirectories(folder.resolve("submitted")),
                folder.resolve("grades"));
    }

    static NotebookFile solution() throws IOException {
        return NotebookFile.read(MASTER);
    }

    /** The solution with some answers replaced. */
    static NotebookFile with(Map<String, String> answers) throws IOException {
        UnaryOperator<Cell> replaced =
                cell ->
                        answers.containsKey(cell.gradeId())
                                ? cell.withSource(answers.get(cell.gradeId()))
                                : cell;
        return solution().mapCells(replaced);
    }

    Path submit(String student, NotebookFile notebook) throws IOException {
        return submit(student, notebook.bytes());
    }

    Path submit(String student, byte[] bytes) throws IOException {
        Path folder = Files.createDirectories(submitted.resolve(student));
        return Files.write(folder.resolve(NOTEBOOK + ".ipynb"), bytes);
    }

    JarRun grade(String... options) {
        return grade(Map.of(), options);
    }

    /** A run with some environment variables changed. */
    JarRun grade(Map<String, String> environment, String... options) {
        return JarRun.run(checkout.jar(), environment, arguments(options));
    }

    /** A run that goes on in the background. */
    Process begin(String... options) throws IOException {
        return JarRun.program(checkout.jar(), arguments(options))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    byte[] result(String name) throws IOException {
        return Files.readAllBytes(output.resolve(name));
    }

    String text(String name) throws IOException {
        return Files.readString(output.resolve(name));
    }

    /** The rows of grades.csv, cells by column, but for the notes; these alone may have commas. */
    List<Map<String, String>> grades() throws IOException {
        List<String> lines = Files.readAllLines(output.resolve("grades.csv"));
        List<String> names = List.of(lines.get(0).split(",", -1));
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < names.indexOf("notes"); i++) {
                row.put(names.get(i), cells[i]);
            }
            rows.add(row);
        }
        return rows;
    }

    Map<String, String> row(String student) throws IOException {
        return grades().stream()
                .filter(row -> student.equals(row.get("student")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row of " + student));
    }

    String total(String student) throws IOException {
        return String.valueOf(row(student).get("total"));
    }

    private String[] arguments(String... options) {
        List<String> all =
                new ArrayList<>(
                        List.of("grade", submitted.toString(), "--output", output.toString()));
        all.addAll(List.of(options));
        if (all.stream().noneMatch(option -> option.startsWith(SANDBOX))) {
            all.addAll(List.of(BEST, "--as-root"));
        }
        return all.toArray(String[]::new);
    }
}
