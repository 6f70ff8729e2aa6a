package annotebook.display;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FontFilesTest {

    @TempDir private Path home = Path.of("");

    @Test
    void areUnpackedOnceIntoTheCache() throws IOException {
        Path folder = FontFiles.unpacked(home);
        assertTrue(folder.startsWith(home.resolve(".cache/annotebook")), folder.toString());
        assertEquals(
                List.of("DejaVuSans-Bold.ttf", "DejaVuSans-Oblique.ttf", "DejaVuSans.ttf"),
                names(folder));
        FileTime old = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(folder.resolve("DejaVuSans.ttf"), old);
        assertEquals(folder, FontFiles.unpacked(home));
        assertEquals(old, Files.getLastModifiedTime(folder.resolve("DejaVuSans.ttf")));
    }

    @Test
    void aFileThatWasCutOffIsWrittenAnew() throws IOException {
        Path file = FontFiles.file(FontFiles.unpacked(home), "DejaVuSans");
        long whole = Files.size(file);
        Files.write(file, new byte[100]);
        FontFiles.unpacked(home);
        assertEquals(whole, Files.size(file));
    }

    @Test
    void withoutAHomeTheyAreTemporary() throws IOException {
        Path folder = FontFiles.unpacked(home.resolve("?"));
        assertFalse(Files.exists(home.resolve("?")));
        assertEquals(3, names(folder).size());
        assertFalse(folder.startsWith(home));
    }

    @Test
    void theListNamesAFileForEachFontThatEveryJavaHas() throws IOException {
        Path folder = FontFiles.unpacked(home);
        Properties list = new Properties();
        try (Reader reader = Files.newBufferedReader(FontFiles.list(folder))) {
            list.load(reader);
        }
        String bold = list.getProperty("dialoginput.bolditalic.latin");
        assertEquals(
                folder.resolve("DejaVuSans-Bold.ttf").toString(),
                list.getProperty("filename." + bold));
        assertEquals(2 + 5 * 4 + 3, list.size());
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
