package annotebook.data.fetch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Cifar10SheetsTest {

    private static final int IMAGES = 4;

    private final Path folder;
    private final Path packed;
    private final Map<String, byte[]> canonical = new TreeMap<>();

    Cifar10SheetsTest(@TempDir Path folder, @TempDir Path packed) {
        this.folder = folder;
        this.packed = packed;
        for (int batch = 1; batch <= 5; batch++) {
            canonical.put("data_batch_" + batch + ".bin", Sheets.records(IMAGES, batch));
        }
        canonical.put("test_batch.bin", Sheets.records(IMAGES, 6));
    }

    @Test
    void becomeTheCanonicalFilesByteByByte() throws IOException {
        convert(Sheets.npm(canonical));
        for (var file : canonical.entrySet()) {
            assertArrayEquals(file.getValue(), Files.readAllBytes(folder.resolve(file.getKey())));
        }
    }

    @Test
    void contentsOfAnotherFormGiveNothing() throws IOException {
        convert(Map.of("data_batch_1.png", new byte[10], "readme.txt", new byte[3]));
        assertEquals(List.of(), Known.names(folder));
    }

    @Test
    void labelsOfAnotherNumberOrOutsideOfTheClassesAreNamed() throws IOException {
        assertEquals("test_lables.json has 3 labels, wanted 4", message("[1,2,3]"));
        assertEquals("test_lables.json has label 10, wanted 0 to 9", message("[1,2,3,10]"));
        assertEquals("test_lables.json has label -1, wanted 0 to 9", message("[1,2,-1,1]"));
    }

    @Test
    void whatIsNoListOfLabelsIsNamed() throws IOException {
        for (String json :
                new String[] {"", "{", "[1,2", "\"text\"", "[[1],2,3,4]", "[1e99,1,1,1]"}) {
            assertEquals("test_lables.json is no list of labels", message(json), json);
        }
        assertEquals("test_lables.json has no labels, wanted 4", message("null"));
    }

    private String message(String json) throws IOException {
        Map<String, byte[]> files = Sheets.npm(canonical);
        files.put("test_lables.json", json.getBytes(StandardCharsets.US_ASCII));
        return String.valueOf(assertThrows(IOException.class, () -> convert(files)).getMessage());
    }

    private void convert(Map<String, byte[]> files) throws IOException {
        Path copy = Files.write(packed.resolve("p.tgz"), Archives.tarGz(files));
        new Cifar10Sheets(IMAGES).convert(new Contents(copy), folder, written -> {});
    }
}
