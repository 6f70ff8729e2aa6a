package annotebook.data.fetch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CanonicalFilesTest {

    private static final byte[] CONTENT = Known.noise(5_000, 2);
    private static final CanonicalFiles FILES =
            new CanonicalFiles(List.of(Known.of("images", CONTENT)));

    private final Path folder;
    private final Path file;

    CanonicalFilesTest(@TempDir Path folder) {
        this.folder = folder;
        this.file = folder.resolve("images");
    }

    @Test
    void areTakenAsTheyAreOrUnpacked() throws IOException {
        convert("images", CONTENT);
        assertArrayEquals(CONTENT, Files.readAllBytes(file));
        Files.delete(file);
        convert("images.gz", Archives.gzip(CONTENT));
        assertArrayEquals(CONTENT, Files.readAllBytes(file));
    }

    @Test
    void whatIsThereAndRightStays() throws IOException {
        convert("images", CONTENT);
        convert("images", new byte[3]);
        assertArrayEquals(CONTENT, Files.readAllBytes(file));
    }

    @Test
    void whatIsThereAndWrongIsReplaced() throws IOException {
        convert("images", new byte[3]);
        convert("images.gz", Archives.gzip(CONTENT));
        assertArrayEquals(CONTENT, Files.readAllBytes(file));
    }

    @Test
    void otherFilesAreLeftAlone() throws IOException {
        convert("labels", CONTENT);
        convert("images.txt", CONTENT);
        assertFalse(Files.exists(file));
    }

    /** A few kilobytes that unpack to gigabytes fill no disk. */
    @Test
    void aFileThatUnpacksToMoreIsCut() throws IOException {
        convert("images.gz", Archives.gzip(new byte[50_000_000]));
        assertEquals(CONTENT.length + 1, Files.size(file));
    }

    @Test
    void aPackedFileThatIsCutIsNoFile() throws IOException {
        byte[] packed = Archives.gzip(CONTENT);
        byte[] cut = java.util.Arrays.copyOf(packed, packed.length / 2);
        assertThrows(IOException.class, () -> convert("images.gz", cut));
    }

    private void convert(String name, byte[] content) throws IOException {
        Path copy = Files.createDirectories(folder.resolve("copy")).resolve(name);
        FILES.convert(new Contents(Files.write(copy, content)), folder, n -> {});
    }
}
