package annotebook.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever stands in two IDX files, the reader gives images or a {@link DataException} of one line, in little memory. */
class IdxFuzzTest {

    private static final int ROUNDS = 2_000;
    private static final int HEADER = 16;
    private static final long LITTLE = 1_000_000;
    private static final List<String> NAMES = List.of("a", "b", "c");
    private static final int[] SIZES = {7, 5, 3};

    private final Path folder;
    private final Random random = new Random(5);

    IdxFuzzTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void everyTruncationIsFound() throws IOException {
        byte[] pixels = pixels();
        byte[] labels = labels();
        assertEquals(7, read(pixels, labels));
        for (int length = 0; length < pixels.length; length++) {
            assertEquals(-1, read(Arrays.copyOf(pixels, length), labels));
        }
        for (int length = 0; length < labels.length; length++) {
            assertEquals(-1, read(pixels, Arrays.copyOf(labels, length)));
        }
    }

    @Test
    void everyFlippedBitOfAHeaderIsFound() throws IOException {
        for (int bit = 0; bit < HEADER * Byte.SIZE; bit++) {
            byte[] pixels = pixels();
            pixels[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
            assertEquals(-1, read(pixels, labels()), "bit " + bit);
        }
    }

    @Test
    void manyFlippedBitsGiveImagesOrASentence() throws IOException {
        int refused = 0;
        for (int round = 0; round < ROUNDS; round++) {
            byte[] pixels = flipped(pixels());
            byte[] labels = flipped(labels());
            boolean isSound = Arrays.equals(pixels, 0, HEADER, pixels(), 0, HEADER);
            int count = read(pixels, labels);
            assertTrue(count == -1 || (isSound && count == 7));
            refused += count < 0 ? 1 : 0;
        }
        assertTrue(refused > ROUNDS / 4, refused + " refused");
    }

    @Test
    void lyingSizesAreFoundBeforeMemoryIsTaken() throws IOException {
        int[] tempting = {0, 1, -1, 28, 65_535, 65_536, 1 << 24, Integer.MAX_VALUE, 1 << 31};
        for (int count : tempting) {
            for (int rows : tempting) {
                for (int columns : tempting) {
                    int[] sizes = {count, rows, columns};
                    byte[] lie = IdxBytes.of(sizes, new byte[105]);
                    assertEquals(-1, read(lie, labels()), Arrays.toString(sizes));
                }
            }
        }
    }

    @Test
    void randomBytesAreNoImages() throws IOException {
        for (int round = 0; round < ROUNDS; round++) {
            byte[] pixels = new byte[random.nextInt(200)];
            byte[] labels = new byte[random.nextInt(20)];
            random.nextBytes(pixels);
            random.nextBytes(labels);
            assertEquals(-1, read(pixels, labels));
        }
    }

    /** How many images there are; -1 if they are refused in one sentence. */
    private int read(byte[] pixels, byte[] labels) throws IOException {
        Path pixelFile = Files.write(folder.resolve("pixels"), pixels);
        Path labelFile = Files.write(folder.resolve("labels"), labels);
        int[] count = new int[1];
        long allocated =
                Allocation.ofEach(
                        1,
                        () -> {
                            try {
                                count[0] = IdxReader.read(pixelFile, labelFile, NAMES).count();
                            } catch (DataException e) {
                                String message = String.valueOf(e.getMessage());
                                assertTrue(message.matches("[ -~]{30,300}"), message);
                                count[0] = -1;
                            }
                        });
        assertTrue(allocated < LITTLE, allocated + " bytes");
        return count[0];
    }

    private byte[] flipped(byte[] bytes) {
        for (int flips = random.nextInt(4); flips > 0; flips--) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(Byte.SIZE));
        }
        return bytes;
    }

    private static byte[] pixels() {
        return IdxBytes.of(SIZES, new byte[7 * 5 * 3]);
    }

    private static byte[] labels() {
        return IdxBytes.of(new int[] {7}, new byte[] {0, 1, 2, 0, 1, 2, 0});
    }
}
