package annotebook.cli;

import annotebook.cli.setup.PackageSet;
import annotebook.cli.setup.Project;
import annotebook.cli.setup.Subprocess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The real nbgrader in a course folder of its own.
 *
 * @param course the folder
 * @param python of a {@code .venv} with nbgrader in it
 */
record Nbgrader(Path course, Path python) {

    private static final Path SCORES =
            Path.of("src/test/resources/annotebook/cli/nbgrader_scores.py").toAbsolutePath();

    /** A course on the masters of a checkout; this checkout's {@code .venv} serves it. */
    static Nbgrader in(Path course, Checkout checkout) throws IOException {
        Path config = checkout.root().resolve("grading/nbgrader/nbgrader_config.py");
        Files.createDirectories(course);
        Files.writeString(
                course.resolve("nbgrader_config.py"),
                "load_subconfig(\"%s\")\n".formatted(config.toString().replace('\\', '/')));
        return new Nbgrader(course, TestPython.with(PackageSet.INSTRUCTOR));
    }

    /** The student's copy of a master, as {@code nbgrader generate_assignment} made it. */
    Path released(String fileName) {
        return course.resolve("release").resolve("notebooks").resolve(fileName);
    }

    /** What nbgrader has made of a student's submissions: notebooks with outputs. */
    Path autograded(String student) {
        return course.resolve("autograded").resolve(student).resolve("notebooks");
    }

    /** The folder of the submissions, a folder for each student in it. */
    Path submitted() {
        return course.resolve("submitted");
    }

    void submit(String student, String fileName, byte[] notebook) throws IOException {
        Path file = submission(student, fileName);
        Files.createDirectories(file.getParent());
        Files.write(file, notebook);
    }

    /** Whether the notebook of a cell was handed in; the cell is named as {@link #scores} does. */
    boolean hasSubmitted(String cell) {
        String[] names = cell.split("/", -1);
        return Files.exists(submission(names[0], names[1] + ".ipynb"));
    }

    private Path submission(String student, String fileName) {
        return submitted().resolve(student).resolve("notebooks").resolve(fileName);
    }

    /** Runs a command on the assignment, which has to succeed, and returns what it printed. */
    List<String> run(String command) {
        return python("-m", "nbgrader", command, "notebooks");
    }

    /** The scores of the cells that nbgrader graded: by student, notebook and cell. */
    Map<String, Double> scores() {
        Map<String, Double> scores = new TreeMap<>();
        for (String line : python(SCORES.toString())) {
            String[] fields = line.split("\t", -1);
            if (fields.length == 4 && fields[2].startsWith("check-")) {
                scores.put(
                        String.join("/", List.of(fields).subList(0, 3)), Double.valueOf(fields[3]));
            }
        }
        return scores;
    }

    private List<String> python(String... arguments) {
        List<String> call = new ArrayList<>(List.of(python.toString()));
        call.addAll(List.of(arguments));
        ProcessBuilder program = new ProcessBuilder(call).directory(course.toFile());
        new KitKernel(Project.here()).prepare(program.environment());
        List<String> output = new ArrayList<>();
        int status = Subprocess.run(program, output::add);
        if (status != 0) {
            throw new AssertionError(call + " failed:\n" + String.join("\n", output));
        }
        return output;
    }
}
