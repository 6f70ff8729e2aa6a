package annotebook.data.fetch;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.util.function.LongConsumer;

/**
 * A file that is being written. What goes wrong with it is a {@link FetchException}, so that it is told
 * apart from what goes wrong with the source that is read.
 */
final class LocalFile implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final Path path;
    private final OutputStream out;

    /** Opens the file; the options are those of {@link Files#newOutputStream}. */
    LocalFile(Path path, OpenOption... options) {
        this.path = path;
        try {
            out = Files.newOutputStream(path, options);
        } catch (IOException e) {
            throw FetchException.unwritable(path, e);
        }
    }

    /** A new file with all that is read, up to so many bytes; {@link #drain} says what is told. */
    static void write(Path path, InputStream in, long most, LongConsumer written)
            throws IOException {
        try (LocalFile file = new LocalFile(path)) {
            file.drain(in, most, written);
        }
    }

    /**
     * Writes what is read to its end, up to so many bytes.
     *
     * @param written is told how many bytes each piece had
     * @throws IOException if it cannot be read
     */
    void drain(InputStream in, long most, LongConsumer written) throws IOException {
        byte[] buffer = new byte[BUFFER];
        for (long left = most; left > 0; ) {
            int length = in.read(buffer, 0, (int) Math.min(left, buffer.length));
            if (length < 0) {
                return;
            }
            write(buffer, length);
            written.accept(length);
            left -= length;
        }
    }

    private void write(byte[] buffer, int length) {
        try {
            out.write(buffer, 0, length);
        } catch (IOException e) {
            throw FetchException.unwritable(path, e);
        }
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException e) {
            throw FetchException.unwritable(path, e);
        }
    }
}
