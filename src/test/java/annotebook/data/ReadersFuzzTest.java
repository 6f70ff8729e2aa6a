package annotebook.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever stands in a file, a reader gives images or a {@link DataException} of one printable line. */
class ReadersFuzzTest {

    private static final int ROUNDS = 300;

    private final Path folder;
    private final Random random = new Random(3);

    ReadersFuzzTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void randomBytesAreNoDigits() throws IOException {
        for (int round = 0; round < ROUNDS; round++) {
            Path file = write(bytes(random.nextInt(4000)));
            assertOneLine(assertThrows(DataException.class, () -> DigitsReader.read(file)));
        }
    }

    @Test
    void everyTruncationOfTheDigitsIsFound() throws IOException {
        byte[] whole = firstLines(4);
        assertEquals(3, DigitsReader.read(write(whole), 3).count());
        for (int length = 0; length < whole.length; length++) {
            Path file = write(Arrays.copyOf(whole, length));
            assertOneLine(assertThrows(DataException.class, () -> DigitsReader.read(file, 3)));
        }
    }

    @Test
    void aChangedByteOfTheDigitsNeverBreaksTheReader() throws IOException {
        byte[] whole = firstLines(4);
        int refused = 0;
        for (int round = 0; round < ROUNDS; round++) {
            byte[] changed = whole.clone();
            changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            refused += refuses(DigitsReader::read, write(changed)) ? 1 : 0;
        }
        assertTrue(refused > ROUNDS / 2, "only " + refused + " refused");
    }

    @Test
    void randomBytesAreCifar10OnlyInWholeRecords() throws IOException {
        for (int round = 0; round < ROUNDS; round++) {
            byte[] records = bytes(1 + random.nextInt(2 * 3073));
            boolean sound = records.length % 3073 == 0;
            for (int start = 0; start < records.length; start += 3073) {
                sound &= Byte.toUnsignedInt(records[start]) < 10;
            }
            assertEquals(!sound, refuses(Cifar10Reader::read, write(records)));
        }
    }

    @Test
    void everyLengthButTheRightOneIsFound() throws IOException {
        for (int length : new int[] {0, 1, 3072, 3073, 3074, 6145, 6147, 9219}) {
            Path file = write(new byte[length]);
            assertOneLine(assertThrows(DataException.class, () -> Cifar10Reader.read(file, 2)));
        }
        assertEquals(2, Cifar10Reader.read(write(new byte[6146]), 2).count());
    }

    @Test
    void oneBadFileAmongSeveralIsFound() throws IOException {
        Path good = Files.write(folder.resolve("good.dat"), new byte[2 * 3073]);
        for (int round = 0; round < ROUNDS; round++) {
            byte[] records = new byte[3 * 3073];
            int label = 3073 * random.nextInt(3);
            records[label] = (byte) random.nextInt(256);
            int length = random.nextBoolean() ? records.length : random.nextInt(records.length);
            Path other = write(Arrays.copyOf(records, length));
            boolean isWhole = length > 0 && length % 3073 == 0;
            boolean isLabelled = label >= length || Byte.toUnsignedInt(records[label]) < 10;
            assertEquals(
                    !(isWhole && isLabelled),
                    refuses(file -> Cifar10Reader.read(List.of(good, file, good)), other));
        }
    }

    private static boolean refuses(Function<Path, Images> reader, Path file) {
        try {
            var unused = reader.apply(file);
            return false;
        } catch (DataException e) {
            assertOneLine(e);
            return true;
        }
    }

    private static void assertOneLine(DataException e) {
        String message = String.valueOf(e.getMessage());
        assertTrue(message.matches("[ -~]{30,300}"), message);
    }

    private byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private Path write(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("fuzz.dat"), bytes);
    }

    private static byte[] firstLines(int count) throws IOException {
        Path file = CourseData.FOLDER.path().resolve("digits.csv");
        try (var lines = Files.lines(file)) {
            return String.join("\n", lines.limit(count).toList())
                    .concat("\n")
                    .getBytes(StandardCharsets.US_ASCII);
        }
    }
}
