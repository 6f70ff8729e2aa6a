package annotebook.grading.box;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Writes plain numbers, texts and byte arrays into a frame; {@link PacketReader} reads them. */
final class PacketWriter {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ByteBuffer word = ByteBuffer.allocate(Long.BYTES);

    @SuppressWarnings("EnumOrdinal") // both ends of a pipe are of the same build
    PacketWriter tag(Enum<?> tag) {
        bytes.write(tag.ordinal());
        return this;
    }

    PacketWriter bool(boolean value) {
        bytes.write(value ? 1 : 0);
        return this;
    }

    PacketWriter integer(int value) {
        bytes.write(word.putInt(0, value).array(), 0, Integer.BYTES);
        return this;
    }

    PacketWriter longInteger(long value) {
        bytes.write(word.putLong(0, value).array(), 0, Long.BYTES);
        return this;
    }

    PacketWriter number(double value) {
        return longInteger(Double.doubleToRawLongBits(value));
    }

    PacketWriter text(String value) {
        return bytes(value.getBytes(StandardCharsets.UTF_8));
    }

    PacketWriter bytes(byte[] value) {
        integer(value.length);
        bytes.write(value, 0, value.length);
        return this;
    }

    /**
     * Makes sure that there is room before anything is written.
     *
     * @throws FrameException when the frame would grow over {@link Frames#MAX_BYTES}
     */
    PacketWriter reserve(long count, int bytesEach) throws FrameException {
        if (count < 0
                || count > Frames.MAX_BYTES
                || bytes.size() + count * bytesEach > Frames.MAX_BYTES) {
            throw new FrameException("too large");
        }
        return this;
    }

    byte[] frame() {
        return bytes.toByteArray();
    }
}
