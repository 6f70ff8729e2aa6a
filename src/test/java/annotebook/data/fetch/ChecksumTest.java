package annotebook.data.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChecksumTest {

    // RFC 1321 and FIPS 180-4 give these sums of "abc"
    private static final Checksum MD5 = Checksum.md5("900150983cd24fb0d6963f7d28e17f72");
    private static final Checksum SHA256 =
            Checksum.sha256("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");

    @Test
    void isThatOfTheFileByItsOwnAlgorithm(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("abc"), "abc");
        AtomicLong read = new AtomicLong();
        assertEquals(MD5, MD5.sameOf(file, read::addAndGet));
        assertEquals(Files.size(file), read.get());
        assertEquals(SHA256, SHA256.sameOf(file, n -> {}));
        Files.writeString(file, "abd");
        assertNotEquals(MD5, MD5.sameOf(file, n -> {}));
    }

    @Test
    void aLongSumIsCutForReaders() {
        assertEquals("MD5 900150983cd24fb0d6963f7d28e17f72", MD5.toString());
        assertEquals(32, SHA256.digits().length());
        assertEquals("SHA-256 ba7816bf8f01cfea414140de5dae2223", SHA256.toString());
    }
}
