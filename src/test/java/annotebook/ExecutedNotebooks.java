package annotebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.exercises.Lesson;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * Copies of all notebooks with the outputs of a kernel.
 *
 * @param folder where they are
 */
public record ExecutedNotebooks(Path folder) {

    private static final Pattern LOADED =
            Pattern.compile("(\\d+\\.\\d) % right before, \\1 % after");

    /** Full points, from this kernel, and nothing on standard error. */
    public void assertAllRight(String kernel) throws IOException {
        for (Lesson lesson : Lesson.all()) {
            List<JsonNode> cells = cells(lesson);
            assertTrue(cells.get(0).toString().contains(", " + kernel + ","), lesson::notebook);
            for (JsonNode cell : cells) {
                if (isCheck(cell)) {
                    assertEquals(
                            cell.at("/metadata/nbgrader/points").asText(), value(cell), name(cell));
                }
                for (JsonNode output : cell.path("outputs")) {
                    assertFalse(
                            output.path("name").asText().equals("stderr"),
                            () -> name(cell) + output);
                }
            }
        }
        assertTheLoadedNetworkIsAsGood();
    }

    /** Notebook 10 saves its network, and loads it again. */
    private void assertTheLoadedNetworkIsAsGood() throws IOException {
        String output =
                cells(Lesson.named("10_cifar10").orElseThrow()).stream()
                        .filter(cell -> cell.path("id").asText().equals("save"))
                        .findFirst()
                        .orElseThrow()
                        .path("outputs")
                        .toString();
        assertTrue(LOADED.matcher(output).find(), output);
    }

    /** No points, no trace of the kit's inside, and no error but that of what is not written yet. */
    public void assertFriendlyThoughUntouched() throws IOException {
        for (Lesson lesson : Lesson.all()) {
            for (JsonNode cell : cells(lesson)) {
                if (isCheck(cell)) {
                    assertEquals("0", value(cell), name(cell));
                }
                for (JsonNode output : cell.path("outputs")) {
                    assertFriendly(cell, output);
                }
            }
        }
    }

    private static void assertFriendly(JsonNode cell, JsonNode output) {
        assertFalse(output.toString().contains("annotebook."), () -> name(cell) + output);
        if (output.path("output_type").asText().equals("error")) {
            assertTrue(
                    output.path("evalue")
                            .asText()
                            .matches(".*UnsupportedOperationException, [a-z-]+"),
                    () -> name(cell) + output);
        }
    }

    /** Other documents that are made of them show every picture. */
    public void assertNoViewerLosesAPicture() throws IOException {
        new Exports(folder, folder.resolve("exports")).assertNoPictureIsLost();
    }

    private List<JsonNode> cells(Lesson lesson) throws IOException {
        JsonNode notebook =
                new ObjectMapper().readTree(folder.resolve(lesson.notebook() + ".ipynb").toFile());
        List<JsonNode> cells = new ArrayList<>();
        for (JsonNode cell : notebook.path("cells")) {
            if (cell.path("cell_type").asText().equals("code")) {
                cells.add(cell);
            }
        }
        return cells;
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
