package annotebook.data.fetch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
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

    /** The sum of the canonical file says that it is wrong. */
    @Test
    void otherLabelsMakeAnotherFile() throws IOException {
        convert(withLabels("[1,2,3,4]"));
        byte[] made = Files.readAllBytes(folder.resolve("test_batch.bin"));
        assertFalse(Arrays.equals(canonical.get("test_batch.bin"), made));
    }

    @Test
    void labelsOfAnotherNumberFitNoSheet() throws IOException {
        for (String json : List.of("", "{", "null", "[1,2,3]", "[1,2,3,4,5]", "[1e9,1]")) {
            Map<String, byte[]> files = withLabels(json);
            String message =
                    String.valueOf(
                            assertThrows(IOException.class, () -> convert(files)).getMessage());
            assertTrue(message.startsWith("test_batch.png is no sheet of "), message);
            for (String name : Known.names(folder)) {
                Files.delete(folder.resolve(name));
            }
        }
    }

    private Map<String, byte[]> withLabels(String json) throws IOException {
        Map<String, byte[]> files = Sheets.npm(canonical);
        files.put("test_lables.json", json.getBytes(StandardCharsets.US_ASCII));
        return files;
    }

    private void convert(Map<String, byte[]> files) throws IOException {
        Path copy = Files.write(packed.resolve("p.tgz"), Archives.tarGz(files));
        Cifar10Sheets.convert(
                new Contents(copy), (name, in) -> Files.copy(in, folder.resolve(name)));
    }
}
