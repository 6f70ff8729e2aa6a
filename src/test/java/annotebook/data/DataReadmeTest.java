package annotebook.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every file in {@code data/} has a row in its README, with its size and SHA-256. */
class DataReadmeTest {

    private static final Pattern ROW =
            Pattern.compile(
                    "^\\| `([^`]+)` \\| ([0-9,]+) \\| `([0-9a-f]{64})` \\|$", Pattern.MULTILINE);

    @Test
    void sizesAndSumsAreThoseOfTheFiles() throws IOException, NoSuchAlgorithmException {
        assertEquals(files(), rows());
    }

    private static Map<String, String> rows() throws IOException {
        Map<String, String> rows = new TreeMap<>();
        ROW.matcher(Files.readString(CourseData.FOLDER.path().resolve("README.md")))
                .results()
                .forEach(row -> rows.put(row.group(1), row.group(2) + " " + row.group(3)));
        return rows;
    }

    private static Map<String, String> files() throws IOException, NoSuchAlgorithmException {
        Map<String, String> files = new TreeMap<>();
        try (var entries = Files.newDirectoryStream(CourseData.FOLDER.path(), "*.{csv,bin}")) {
            for (Path file : entries) {
                byte[] bytes = Files.readAllBytes(file);
                byte[] sum = MessageDigest.getInstance("SHA-256").digest(bytes);
                files.put(
                        String.valueOf(file.getFileName()),
                        DataException.grouped(bytes.length) + " " + HexFormat.of().formatHex(sum));
            }
        }
        return files;
    }
}
