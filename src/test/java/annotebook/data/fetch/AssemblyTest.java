package annotebook.data.fetch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssemblyTest {

    private static final byte[] CONTENT = Known.noise(5_000, 2);
    private static final DataSet SET =
            new DataSet("set", "Set", List.of(Known.of("images", CONTENT)), List.of());

    private final Path folder;
    private final Path file;
    private final Path copy;

    AssemblyTest(@TempDir Path folder, @TempDir Path copy) {
        this.folder = folder;
        this.file = folder.resolve("images");
        this.copy = copy;
    }

    @Test
    void canonicalFilesAreTakenAsTheyAreOrUnpacked() throws Exception {
        assemble("images", CONTENT);
        assertArrayEquals(CONTENT, Files.readAllBytes(file));
        Files.delete(file);
        assemble("images.gz", Archives.gzip(CONTENT));
        assertArrayEquals(CONTENT, Files.readAllBytes(file));
    }

    @Test
    void whatIsThereAndRightStays() throws Exception {
        assemble("images", CONTENT);
        assemble("images", new byte[3]);
        assertArrayEquals(CONTENT, Files.readAllBytes(file));
    }

    @Test
    void whatIsThereAndWrongIsReplaced() throws Exception {
        assertEquals("images in images has 3 bytes, wanted 5,000", clause("images", new byte[3]));
        assemble("images.gz", Archives.gzip(CONTENT));
        assertArrayEquals(CONTENT, Files.readAllBytes(file));
    }

    @Test
    void otherFilesAreLeftAlone() throws Exception {
        clause("labels", CONTENT);
        clause("images.txt", CONTENT);
        assertFalse(Files.exists(file));
    }

    /** A few kilobytes that unpack to gigabytes fill no disk. */
    @Test
    void aFileThatUnpacksToMoreIsCut() throws Exception {
        clause("images.gz", Archives.gzip(new byte[50_000_000]));
        assertEquals(CONTENT.length + 1, Files.size(file));
    }

    @Test
    void aPackedFileThatIsCutIsNoFile() throws Exception {
        byte[] packed = Archives.gzip(CONTENT);
        byte[] cut = Arrays.copyOf(packed, packed.length / 2);
        assertEquals(
                "images.gz cannot be read (it is cut short or damaged)", clause("images.gz", cut));
    }

    /** A folder may hold anything; an archive in it is not looked into, whole or damaged. */
    @Test
    void ofAFolderOnlyTheCanonicalFilesAreOpened() throws Exception {
        Files.write(copy.resolve("a.tgz"), new byte[] {0x1f, (byte) 0x8b, 8});
        Files.write(copy.resolve("images.gz"), Archives.gzip(CONTENT));
        new Assembly(SET, folder, new Spoken()).from(List.of(copy));
        assertArrayEquals(CONTENT, Files.readAllBytes(file));
    }

    private String clause(String name, byte[] content) {
        return assertThrows(SourceException.class, () -> assemble(name, content)).clause();
    }

    private void assemble(String name, byte[] content) throws Exception {
        Path given = Files.write(copy.resolve(name), content);
        new Assembly(SET, folder, new Spoken()).from(List.of(given));
    }
}
