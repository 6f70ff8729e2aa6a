package annotebook.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
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

    @Test
    void readsSeveralFilesInTheirOrder() {
        Path test = CourseData.FOLDER.path().resolve("cifar10_test.bin");
        Path train = CourseData.FOLDER.path().resolve("cifar10_train.bin");
        Images both = Cifar10Reader.read(List.of(test, train));
        assertEquals(5000, both.count());
        assertEquals(CourseData.FOLDER.cifar10Test().x(999), both.x(999));
        assertEquals(CourseData.FOLDER.cifar10Train().x(0), both.x(1000));
        assertEquals(CourseData.FOLDER.cifar10Train().x(3999), both.x(4999));
    }

    @Test
    void holdsTheBytesOfAllFilesOnce() {
        Path test = CourseData.FOLDER.path().resolve("cifar10_test.bin");
        List<Path> files = List.of(test, test, test);
        long pixels = 3 * 1000 * 3072;
        long allocated =
                Allocation.ofEach(1, () -> assertEquals(3000, Cifar10Reader.read(files).count()));
        assertTrue(allocated < pixels * 1.05, allocated + " bytes for " + pixels);
    }

    @Test
    void saysWhichOfSeveralFilesIsWrong() throws IOException {
        Path good = CourseData.FOLDER.path().resolve("cifar10_test.bin");
        Path cut = file(new byte[RECORD - 1]);
        assertTrue(
                complaint(() -> Cifar10Reader.read(List.of(good, cut))).startsWith("sample.bin"));
    }

    @Test
    void aFolderIsNoFile() {
        assertEquals(
                folder.getFileName() + ": a folder, wanted a file." + KIT,
                complaint(() -> Cifar10Reader.read(folder)));
    }

    @Test
    void noFilesAreRefused() {
        Exception e =
                assertThrows(IllegalArgumentException.class, () -> Cifar10Reader.read(List.of()));
        assertEquals(
                "Cifar10Reader: 0 files with 0 images, wanted at least 1 file and at most 699,050 images.",
                e.getMessage());
    }

    @Test
    void moreImagesThanAnArrayHoldsAreRefusedBeforeAnyIsRead() {
        Path train = CourseData.FOLDER.path().resolve("cifar10_train.bin");
        Exception e =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> Cifar10Reader.read(Collections.nCopies(175, train)));
        assertEquals(
                "Cifar10Reader: 175 files with 700,000 images, wanted at least 1 file and at most 699,050 images.",
                e.getMessage());
    }

    private Path file(byte[] records) throws IOException {
        return Files.write(folder.resolve("sample.bin"), records);
    }

    private static String complaint(Executable read) {
        return String.valueOf(assertThrows(DataException.class, read).getMessage());
    }
}
