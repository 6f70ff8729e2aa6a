package annotebook.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class Cifar10ReaderTest {

    private static final String KIT =
            " Take it from the course kit again (data/README.md says what it must be).";
    private static final int RECORD = 3073;

    private final Path folder;

    Cifar10ReaderTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void everyTenRecordsOfTheSampleHoldEachClassOnce() {
        int[] dealt = IntStream.range(0, 4000).map(i -> i % 10).toArray();
        assertArrayEquals(dealt, CourseData.FOLDER.cifar10Train().labels());
        assertArrayEquals(Arrays.copyOf(dealt, 1000), CourseData.FOLDER.cifar10Test().labels());
    }

    @Test
    void readsLabelThenRedGreenBlue() throws IOException {
        byte[] records = new byte[2 * RECORD];
        records[0] = 6;
        records[1 + 32] = 10; // red, row 1, column 0
        records[1 + 1024 + 1] = 20; // green, row 0, column 1
        records[1 + 2048 + 1023] = (byte) 255; // blue, the last pixel
        records[RECORD] = 9;
        records[RECORD + 1] = 51;
        Images images = Cifar10Reader.read(file(records));
        assertEquals("frog", images.className(0));
        assertEquals(10, images.pixel(0, 1, 0, 0));
        assertEquals(20, images.pixel(0, 0, 1, 1));
        assertEquals(255, images.pixel(0, 31, 31, 2));
        assertEquals("truck", images.className(1));
        assertEquals(51, images.pixel(1, 0, 0, 0));
        assertEquals(0.2, images.X().getEntry(1, 0));
    }

    @Test
    void theLecturesFourClassesHaveTheirNumbers() {
        assertEquals("cat", Cifar10Reader.CLASS_NAMES.get(3));
        assertEquals("dog", Cifar10Reader.CLASS_NAMES.get(5));
        assertEquals("frog", Cifar10Reader.CLASS_NAMES.get(6));
        assertEquals("automobile", Cifar10Reader.CLASS_NAMES.get(1));
    }

    @Test
    void saysWhereTheFileIsCutShort() throws IOException {
        Path file = file(new byte[2 * RECORD - 2]);
        assertEquals(
                "sample.bin, offset 3,073: 3,071 bytes to the end of the file, wanted a record of 3,073: the file is cut short."
                        + KIT,
                complaint(() -> Cifar10Reader.read(file)));
        assertEquals(
                "sample.bin: 6,144 bytes, wanted 6,146 (2 records of 3,073): the file is cut short."
                        + KIT,
                complaint(() -> Cifar10Reader.read(file, 2)));
        Path empty = file(new byte[0]);
        assertEquals(
                "sample.bin, offset 0: 0 bytes to the end of the file, wanted a record of 3,073: the file is cut short."
                        + KIT,
                complaint(() -> Cifar10Reader.read(empty)));
    }

    @Test
    void saysWhenTheFileIsTooLong() throws IOException {
        Path file = file(new byte[2 * RECORD]);
        assertEquals(
                "sample.bin: 6,146 bytes, wanted 3,073 (1 records of 3,073): the file is too long."
                        + KIT,
                complaint(() -> Cifar10Reader.read(file, 1)));
    }

    @Test
    void saysWhichLabelIsOutOfRange() throws IOException {
        byte[] records = new byte[3 * RECORD];
        records[2 * RECORD] = (byte) 200;
        Path file = file(records);
        assertEquals(
                "sample.bin, offset 6,146 (record 3): label 200, wanted 0 to 9." + KIT,
                complaint(() -> Cifar10Reader.read(file)));
    }

    @Test
    void saysWhenThereIsNoFile() {
        Path missing = folder.resolve("none.bin");
        assertEquals(
                missing + " cannot be read (NoSuchFileException)." + KIT,
                complaint(() -> Cifar10Reader.read(missing)));
    }

    private Path file(byte[] records) throws IOException {
        return Files.write(folder.resolve("sample.bin"), records);
    }

    private static String complaint(Executable read) {
        return String.valueOf(assertThrows(DataException.class, read).getMessage());
    }
}
