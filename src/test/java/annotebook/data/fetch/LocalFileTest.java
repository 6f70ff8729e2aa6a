package annotebook.data.fetch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalFileTest {

    private final Path file;

    LocalFileTest(@TempDir Path folder) {
        this.file = folder.resolve("f");
    }

    @Test
    void takesAllThatIsReadUpToItsLimit() throws IOException {
        byte[] content = Known.noise(200_000, 1);
        LocalFile.write(file, new ByteArrayInputStream(content), Long.MAX_VALUE, n -> {});
        assertArrayEquals(content, Files.readAllBytes(file));
        LocalFile.write(file, new ByteArrayInputStream(content), 70_000, n -> {});
        assertEquals(70_000, Files.size(file));
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
                assertThrows(IOException.class, () -> LocalFile.write(file, torn, 9, n -> {})));
    }

    @Test
    void theFaultOfTheDiskIsAnotherKind() {
        Path nowhere = file.resolve("g");
        assertThrows(
                FetchException.class,
                () -> LocalFile.write(nowhere, InputStream.nullInputStream(), 9, n -> {}));
    }
}
