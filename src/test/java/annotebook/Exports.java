package annotebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.cli.Nbconvert;
import annotebook.exercises.Lesson;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What becomes of the pictures of executed notebooks in other documents.
 *
 * @param notebooks the folder of the executed copies
 * @param output where the documents go
 */
record Exports(Path notebooks, Path output) {

    /** GitHub shows no larger ones, and a browser opens them slowly. */
    private static final long MOST_BYTES = 5_000_000;

    /** Pictures of a page's outputs; those of its style sheets stand in no such tag. */
    private static final Pattern ON_PAGE = Pattern.compile("<img [^>]*src=\"data:image/");

    private static final Pattern IN_LATEX =
            Pattern.compile("\\\\(?:adjustimage|includegraphics)[^\\n]*?\\{([^{}]+\\.png)}");

    void assertNoPictureIsLost() throws IOException {
        for (Lesson lesson : Lesson.all()) {
            assertTrue(Files.size(notebook(lesson)) < MOST_BYTES, () -> lesson + " is too large");
            for (JsonNode output : outputs(lesson)) {
                assertEquals(
                        isImage(output), output.at("/data").has("image/png"), lesson::notebook);
            }
        }
        assertShown("html", ".html");
        assertShown("slides", ".slides.html");
        if (Nbconvert.hasPandoc()) {
            assertInLatex();
        } else {
            System.out.println("No pandoc here: what --to latex makes was not looked at.");
        }
    }

    private void assertShown(String format, String suffix) throws IOException {
        Nbconvert.to(format, notebooks, output);
        for (Lesson lesson : Lesson.all()) {
            String page = Files.readString(output.resolve(lesson.notebook() + suffix));
            assertEquals(
                    pictures(lesson), ON_PAGE.matcher(page).results().count(), suffix + lesson);
        }
    }

    private void assertInLatex() throws IOException {
        Nbconvert.to("latex", notebooks, output);
        for (Lesson lesson : Lesson.all()) {
            String tex = Files.readString(output.resolve(lesson.notebook() + ".tex"));
            List<String> files =
                    IN_LATEX.matcher(tex).results().map(found -> found.group(1)).toList();
            assertEquals(pictures(lesson), files.size(), "LaTeX of " + lesson);
            files.forEach(file -> assertTrue(Files.exists(output.resolve(file)), file));
        }
    }

    private long pictures(Lesson lesson) throws IOException {
        long count = outputs(lesson).stream().filter(Exports::isImage).count();
        assertTrue(count > 0, () -> lesson + " has no picture");
        return count;
    }

    private static boolean isImage(JsonNode output) {
        return output.at("/data/text~1html").toString().contains("<img ");
    }

    private List<JsonNode> outputs(Lesson lesson) throws IOException {
        JsonNode cells = new ObjectMapper().readTree(notebook(lesson).toFile()).path("cells");
        return elements(cells).flatMap(cell -> elements(cell.path("outputs"))).toList();
    }

    private static Stream<JsonNode> elements(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private Path notebook(Lesson lesson) {
        return notebooks.resolve(lesson.notebook() + ".ipynb");
    }
}
