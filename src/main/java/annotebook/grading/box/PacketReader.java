package annotebook.grading.box;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Reads what {@link PacketWriter} wrote, or what somebody else did who would like us to crash.
 *
 * <p>Whatever the bytes are, each method gives a value or a {@link FrameException}, and allocates no
 * more than there are bytes left.
 */
final class PacketReader {

    private final ByteBuffer bytes;

    PacketReader(byte[] frame) {
        bytes = ByteBuffer.wrap(frame);
    }

    <T extends Enum<T>> T tag(T[] tags) throws FrameException {
        int ordinal = require(1, 1).get();
        if (ordinal < 0 || ordinal >= tags.length) {
            throw new FrameException("unknown tag " + ordinal);
        }
        return tags[ordinal];
    }

    boolean bool() throws FrameException {
        return require(1, 1).get() != 0;
    }

    int integer() throws FrameException {
        return require(1, Integer.BYTES).getInt();
    }

    long longInteger() throws FrameException {
        return require(1, Long.BYTES).getLong();
    }

    double number() throws FrameException {
        return require(1, Double.BYTES).getDouble();
    }

    String text() throws FrameException {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    byte[] bytes() throws FrameException {
        byte[] value = new byte[count(1)];
        bytes.get(value);
        return value;
    }

    /** A number of things to come, none of them smaller than {@code bytesEach}. */
    int count(int bytesEach) throws FrameException {
        int count = integer();
        require(count, bytesEach);
        return count;
    }

    /** Refuses unless so many bytes are left. */
    ByteBuffer require(long count, long bytesEach) throws FrameException {
        if (count < 0 || count > Frames.MAX_BYTES || count * bytesEach > bytes.remaining()) {
            throw new FrameException("a frame that is cut short");
        }
        return bytes;
    }

    void end() throws FrameException {
        if (bytes.hasRemaining()) {
            throw new FrameException("a frame with something after its end");
        }
    }
}
