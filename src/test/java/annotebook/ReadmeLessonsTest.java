package annotebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.exercises.Lesson;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The README's table of the notebooks says what the notebooks say. */
class ReadmeLessonsTest {

    @ParameterizedTest
    @MethodSource("annotebook.exercises.Lesson#all")
    void minutesAndPointsAreThoseOfTheNotebook(Lesson lesson) throws IOException {
        JsonNode cells =
                new ObjectMapper()
                        .readTree(Path.of("notebooks", lesson.notebook() + ".ipynb").toFile())
                        .path("cells");
        int points = 0;
        for (JsonNode cell : cells) {
            points += cell.at("/metadata/nbgrader/points").asInt();
        }
        Matcher row = row(lesson.notebook().substring(0, 2));
        assertEquals(points, Integer.parseInt(row.group(2)));
        String minutes = row.group(1) + " minutes";
        assertTrue(cells.path(0).path("source").toString().contains(minutes), minutes);
    }

    private static Matcher row(String number) throws IOException {
        Matcher row =
                Pattern.compile("(?m)^\\| " + number + " .* \\| (\\d+) \\| (\\d+) \\|$")
                        .matcher(Files.readString(Path.of("README.md")));
        assertTrue(row.find(), number);
        return row;
    }
}
