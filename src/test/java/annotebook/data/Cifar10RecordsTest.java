package annotebook.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Cifar10RecordsTest {

    private static final int RECORD = 3073;

    private final Path folder;

    Cifar10RecordsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void filesFollowEachOther() throws IOException {
        Cifar10Records records = new Cifar10Records(3);
        records.append(file("a.bin", record(7, 70), record(8, 80)), 2);
        records.append(file("b.bin", record(9, 90)), 1);
        Images images = records.images();
        assertArrayEquals(new int[] {7, 8, 9}, images.labels());
        assertEquals(80, images.pixel(1, 0, 0, 0));
        assertEquals(90, images.pixel(2, 31, 31, 2));
    }

    @ParameterizedTest
    @CsvSource({"3073, 3073, 2", "6145, 3073, 2", "0, 0, 1", "3072, 0, 1"})
    void aFileThatHasShrunkSinceItWasMeasuredIsNamed(int bytes, int offset, int record)
            throws IOException {
        Path file = Files.write(folder.resolve("a.bin"), new byte[bytes]);
        Cifar10Records records = new Cifar10Records(2);
        Exception e = assertThrows(DataException.class, () -> records.append(file, 2));
        String wanted =
                "a.bin, offset %s (record %d): the file ends here, wanted a record of 3,073."
                        .formatted(DataException.grouped(offset), record);
        assertTrue(String.valueOf(e.getMessage()).startsWith(wanted), e.getMessage());
    }

    @Test
    void theRecordWithAWrongLabelIsNamed() throws IOException {
        Path file = file("a.bin", record(9, 0), record(10, 0));
        Cifar10Records records = new Cifar10Records(2);
        Exception e = assertThrows(DataException.class, () -> records.append(file, 2));
        String wanted = "a.bin, offset 3,073 (record 2): label 10, wanted 0 to 9.";
        assertTrue(String.valueOf(e.getMessage()).startsWith(wanted), e.getMessage());
    }

    private Path file(String name, byte[]... records) throws IOException {
        byte[] all = new byte[records.length * RECORD];
        for (int i = 0; i < records.length; i++) {
            System.arraycopy(records[i], 0, all, i * RECORD, RECORD);
        }
        return Files.write(folder.resolve(name), all);
    }

    private static byte[] record(int label, int pixel) {
        byte[] record = new byte[RECORD];
        Arrays.fill(record, (byte) pixel);
        record[0] = (byte) label;
        return record;
    }
}
