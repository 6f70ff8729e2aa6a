package annotebook.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdxFileTest {

    private final Path file;

    IdxFileTest(@TempDir Path folder) {
        file = folder.resolve("some-idx3-ubyte");
    }

    @Test
    void hasItsSizesAndBytes() throws IOException {
        Files.write(file, IdxBytes.of(new int[] {1, 2, 3}, new byte[] {9, 8, 7, 6, 5, 4}));
        IdxFile idx = IdxFile.read(file, 3);
        assertEquals(1, idx.size(0));
        assertEquals(3, idx.size(2));
        assertArrayEquals(new byte[] {9, 8, 7, 6, 5, 4}, idx.bytes());
    }

    @ParameterizedTest
    @CsvSource({"5, cut short", "7, too long"})
    void theLengthMustBeWhatTheSizesSay(int bytes, String fault) throws IOException {
        Files.write(file, IdxBytes.of(new int[] {1, 2, 3}, new byte[bytes]));
        assertEquals(
                "some-idx3-ubyte: %d bytes, wanted 22 (16 and 1 x 2 x 3): the file is %s"
                        .formatted(16 + bytes, fault),
                problem());
    }

    /** Sizes whose product is far beyond what the file has, or beyond 63 bits. */
    @ParameterizedTest
    @CsvSource({
        "2147483647, 65535, 65535",
        "2147483647, 1, 1",
        "-1, -1, -1",
        "0, 28, 28",
        "1, 0, 28",
        "1, 65536, 65536",
        "65536, 65536, 1"
    })
    void aLyingHeaderTakesNoMemory(int count, int rows, int columns) throws IOException {
        Files.write(file, IdxBytes.of(new int[] {count, rows, columns}, new byte[784]));
        long allocated = Allocation.ofEach(1, this::problem);
        assertTrue(allocated < 1_000_000, allocated + " bytes");
    }

    @Test
    void anotherKindOfNumbersIsRefused() throws IOException {
        byte[] floats = IdxBytes.of(new int[] {1, 1, 1}, new byte[1]);
        floats[2] = 0x0D;
        Files.write(file, floats);
        assertEquals(
                "some-idx3-ubyte: begins with 00000d03, wanted 00000803 (IDX, unsigned bytes, 3 dimensions)",
                problem());
    }

    @Test
    void aFileThatIsNotThereOrAFolderIsNamed() throws IOException {
        assertTrue(problem().contains("cannot be read (NoSuchFileException)"));
        Files.createDirectory(file);
        assertTrue(problem().contains("cannot be read"));
    }

    private String problem() {
        String message =
                String.valueOf(
                        assertThrows(DataException.class, () -> IdxFile.read(file, 3))
                                .getMessage());
        return message.substring(0, message.indexOf(". Take"));
    }
}
