package annotebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The README's table of the notebooks says what the notebooks say. */
class ReadmeLessonsTest {

    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| (\\d\\d) .* \\| (\\d+) \\| (\\d+) \\|$");

    /** A notebook of somebody's own has a row when its author wants one. */
    static Stream<MatchResult> rows() throws IOException {
        List<MatchResult> rows =
                ROW.matcher(Files.readString(Path.of("README.md"))).results().toList();
        assertTrue(rows.size() >= 11, () -> rows.size() + " rows");
        return rows.stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void minutesAndPointsAreThoseOfTheNotebook(MatchResult row) throws IOException {
        JsonNode cells = new ObjectMapper().readTree(master(row.group(1)).toFile()).path("cells");
        int points = 0;
        for (JsonNode cell : cells) {
            points += cell.at("/metadata/nbgrader/points").asInt();
        }
        assertEquals(points, Integer.parseInt(row.group(3)));
        String minutes = row.group(2) + " minutes";
        assertTrue(cells.path(0).path("source").toString().contains(minutes), minutes);
    }

    private static Path master(String number) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("notebooks"))) {
            return files.filter(file -> file.getFileName().toString().startsWith(number + "_"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
