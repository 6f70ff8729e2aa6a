package annotebook.grading.box;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;

/**
 * Frames on a pipe: four bytes of length, the greater first, then as many bytes.
 *
 * <p>The length is believed by nobody: it is compared with {@link #MAX_BYTES} as a number of 64
 * bits, and bytes are kept only as they come.
 */
public final class Frames {

    /** No frame is longer. */
    public static final int MAX_BYTES = 16 << 20;

    private Frames() {}

    /**
     * Sends one frame.
     *
     * @throws FrameException when it is longer than {@link #MAX_BYTES}; nothing was sent then
     */
    public static void write(OutputStream pipe, byte[] frame) throws IOException {
        if (frame.length > MAX_BYTES) {
            throw new FrameException("a frame of " + frame.length + " bytes is too long to send");
        }
        pipe.write(ByteBuffer.allocate(Integer.BYTES).putInt(frame.length).array());
        pipe.write(frame);
        pipe.flush();
    }

    /**
     * The next frame.
     *
     * @throws FrameException when its length is over {@link #MAX_BYTES}
     * @throws EOFException when the pipe ends before the frame does
     */
    public static byte[] read(InputStream pipe) throws IOException {
        long length = Integer.toUnsignedLong(ByteBuffer.wrap(exactly(pipe, 4)).getInt());
        if (length > MAX_BYTES) {
            throw new FrameException("a frame of " + length + " bytes is too long to read");
        }
        return exactly(pipe, (int) length);
    }

    private static byte[] exactly(InputStream pipe, int length) throws IOException {
        byte[] bytes = pipe.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("the pipe ended");
        }
        return bytes;
    }
}
