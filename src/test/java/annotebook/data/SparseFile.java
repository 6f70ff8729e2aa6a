package annotebook.data;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;

/** Files of zeros that take no room on the disk. */
final class SparseFile {

    private SparseFile() {}

    /** Lengthens the file, which is made when it is not there, by zeros. */
    static void ofLength(Path file, long length) throws IOException {
        try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
            open.setLength(length);
        }
    }
}
