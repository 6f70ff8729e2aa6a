package annotebook.data.fetch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalFileTest {

    private final Path file;

    LocalFileTest(@TempDir Path folder) {
        this.file = folder.resolve("f");
    }

    @Test
    void takesAllThatIsReadBehindWhatIsThere() throws IOException {
        byte[] content = Known.noise(200_000, 1);
        AtomicLong told = new AtomicLong();
        LocalFile.append(file, new ByteArrayInputStream(content, 0, 90_000), told::addAndGet);
        LocalFile.append(file, new ByteArrayInputStream(content, 90_000, 110_000), n -> {});
        assertArrayEquals(content, Files.readAllBytes(file));
        assertEquals(90_000, told.get());
    }

    @Test
    void ofNothingAnEmptyFileIsMade() throws IOException {
        LocalFile.append(file, InputStream.nullInputStream(), n -> {});
        assertEquals(0, Files.size(file));
        LocalFile.delete(file);
        assertFalse(Files.exists(file));
    }

    @Test
    void theFaultOfTheReaderIsHandedOn() {
        IOException fault = new IOException("torn");
        InputStream torn =
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw fault;
                    }

                    @Override
                    public int read(byte[] bytes, int from, int length) throws IOException {
                        throw fault;
                    }
                };
        assertSame(
                fault,
                assertThrows(IOException.class, () -> LocalFile.append(file, torn, n -> {})));
    }

    @Test
    void theFaultOfTheDiskIsAnotherKind() {
        Path nowhere = file.resolve("g");
        assertThrows(
                FetchException.class,
                () -> LocalFile.append(nowhere, InputStream.nullInputStream(), n -> {}));
    }
}
