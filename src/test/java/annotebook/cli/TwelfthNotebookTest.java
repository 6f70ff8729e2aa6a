package annotebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.grading.notebook.NotebookFile;
import annotebook.grading.sandbox.Boxes;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A notebook of an author's own: its places are all that it takes, no list names it. */
@Tag("jar")
class TwelfthNotebookTest {

    private static final Path OWN = Path.of("src/test/resources/annotebook/cli/twelfth");
    private static final String NOTEBOOK = "11_perceptron.ipynb";

    @TempDir private Path folder = Path.of("");

    @Test
    void isReleasedAndGradedAsTheOthers() throws IOException {
        Checkout checkout = Checkout.in(folder.resolve("checkout"), List.of(OWN.resolve(NOTEBOOK)));
        addClasses(checkout);
        JarRun release = JarRun.run(checkout.jar(), Map.of(), "release", "--platforms", "none");
        assertEquals(0, release.status(), release.output());
        NotebookFile master = NotebookFile.read(OWN.resolve(NOTEBOOK));
        submit("ada", master);
        submit(
                "bob",
                master.mapCells(
                        cell ->
                                cell.gradeId().equals("step")
                                        ? cell.withSource(
                                                "double step(double z) { return z / Math.abs(z); }")
                                        : cell));
        Path results = folder.resolve("results");
        JarRun grade =
                JarRun.run(
                        checkout.jar(),
                        Map.of(),
                        "grade",
                        folder.resolve("submitted").toString(),
                        "--output",
                        results.toString(),
                        "--sandbox=" + Boxes.bestKind(),
                        "--as-root");
        assertEquals(0, grade.status(), grade.output());
        String table = Files.readString(results.resolve("grades.csv"));
        assertTrue(table.contains("\nada,") && table.contains("\nbob,"), table);
        String report = Files.readString(results.resolve("report.html"));
        assertTrue(report.contains("sign: this is the sign of z"), report);
    }

    private void submit(String student, NotebookFile notebook) throws IOException {
        Path own = Files.createDirectories(folder.resolve("submitted").resolve(student));
        Files.write(own.resolve(NOTEBOOK), notebook.bytes());
    }

    /** As the build does with every class in its place. */
    private void addClasses(Checkout checkout) throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        String[] sources;
        try (Stream<Path> files = Files.list(OWN)) {
            sources =
                    files.map(Path::toString)
                            .filter(file -> file.endsWith(".java"))
                            .toArray(String[]::new);
        }
        List<String> options =
                List.of("-proc:none", "-cp", checkout.jar().toString(), "-d", classes.toString());
        String[] call = Stream.concat(options.stream(), Stream.of(sources)).toArray(String[]::new);
        assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, call));
        add(classes, "annotebook/exercises/nb11_perceptron", checkout.jar());
        add(
                classes,
                "annotebook/hidden/nb11_perceptron",
                checkout.jar().resolveSibling("annotebook-checks.jar"));
    }

    private static void add(Path classes, String name, Path jar) throws IOException {
        try (FileSystem files = FileSystems.newFileSystem(jar);
                Stream<Path> made = Files.list(classes.resolve(name))) {
            Path target = Files.createDirectories(files.getPath(name));
            for (Path file : made.toList()) {
                Files.copy(file, target.resolve(file.getFileName().toString()));
            }
        }
    }
}
