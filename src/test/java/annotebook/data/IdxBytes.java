package annotebook.data;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

/** IDX files as tests need them, right or lying. */
final class IdxBytes {

    private IdxBytes() {}

    /** A header that promises these sizes, then these bytes, whatever their number. */
    static byte[] of(int[] sizes, byte... content) {
        ByteBuffer file = ByteBuffer.allocate(4 + 4 * sizes.length + content.length);
        file.put((byte) 0).put((byte) 0).put((byte) 8).put((byte) sizes.length);
        for (int size : sizes) {
            file.putInt(size);
        }
        return file.put(content).array();
    }

    /** A sound file of zeros that takes no room on the disk. */
    static void zeros(Path file, int... sizes) throws IOException {
        Files.write(file, of(sizes));
        long length = 4 + 4L * sizes.length;
        long product = 1;
        for (int size : sizes) {
            product *= size;
        }
        SparseFile.ofLength(file, length + product);
    }
}
