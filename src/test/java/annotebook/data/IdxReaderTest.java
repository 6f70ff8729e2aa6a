package annotebook.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdxReaderTest {

    private static final String KIT =
            ". Take it from the course kit again (data/README.md says what it must be).";
    private static final List<String> NAMES = List.of("low", "high");

    private final Path pixels;
    private final Path labels;

    IdxReaderTest(@TempDir Path folder) {
        pixels = folder.resolve("pixels");
        labels = folder.resolve("labels");
    }

    @Test
    void readsRowByRowAndTheLabels() throws IOException {
        // 2 images of 3 rows and 2 columns
        Files.write(
                pixels,
                IdxBytes.of(
                        new int[] {2, 3, 2},
                        new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, (byte) 255}));
        Files.write(labels, IdxBytes.of(new int[] {2}, new byte[] {1, 0}));
        Images images = IdxReader.read(pixels, labels, NAMES);
        assertEquals(new ImageFormat(2, 3, 1, 255), images.format());
        assertArrayEquals(new int[] {1, 0}, images.labels());
        assertEquals("high", images.className(0));
        assertEquals(4, images.pixel(0, 1, 1, 0)); // row 1, column 1
        assertEquals(255, images.pixel(1, 2, 1, 0));
        assertEquals(1, images.X().getEntry(1, 5));
    }

    @Test
    void aLabelForEachImageOrNone() throws IOException {
        Files.write(pixels, IdxBytes.of(new int[] {2, 1, 1}, new byte[2]));
        Files.write(labels, IdxBytes.of(new int[] {3}, new byte[3]));
        assertEquals("labels: 3 labels, wanted 2, one for each image of pixels" + KIT, message());
    }

    @Test
    void aLabelWithoutANameIsFoundByItsPlace() throws IOException {
        Files.write(pixels, IdxBytes.of(new int[] {3, 1, 1}, new byte[3]));
        Files.write(labels, IdxBytes.of(new int[] {3}, new byte[] {0, 1, (byte) 200}));
        assertEquals("labels, label 3: 200, wanted 0 to 1" + KIT, message());
    }

    @Test
    void pixelsAndLabelsTakenForEachOtherAreFound() throws IOException {
        Files.write(labels, IdxBytes.of(new int[] {2, 1, 1}, new byte[2]));
        Files.write(pixels, IdxBytes.of(new int[] {2}, new byte[2]));
        assertEquals(
                "pixels: begins with 00000801, wanted 00000803 (IDX, unsigned bytes, 3 dimensions)"
                        + KIT,
                message());
    }

    private String message() {
        return String.valueOf(
                assertThrows(DataException.class, () -> IdxReader.read(pixels, labels, NAMES))
                        .getMessage());
    }
}
