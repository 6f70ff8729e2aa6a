package annotebook.data.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.function.LongConsumer;

/**
 * Files that are written. What goes wrong with them is a {@link FetchException}, so that it is told apart from what
 * goes wrong with the source that is read.
 */
final class LocalFile {

    private static final int PIECE = 1 << 16;

    private LocalFile() {}

    /**
     * Appends all that is read to a file, which is made when it is not there.
     *
     * @param written is told how many bytes each piece had
     * @throws IOException if it cannot be read
     */
    static void append(Path file, InputStream in, LongConsumer written) throws IOException {
        byte[] piece = new byte[PIECE];
        for (int length = 0; length >= 0; length = in.read(piece)) {
            append(file, Arrays.copyOf(piece, length));
            written.accept(length);
        }
    }

    private static void append(Path file, byte[] piece) {
        try {
            Files.write(file, piece, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw FetchException.unwritable(file, e);
        }
    }

    /** Removes a file that may be there. */
    static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw FetchException.unwritable(file, e);
        }
    }
}
