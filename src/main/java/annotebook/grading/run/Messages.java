package annotebook.grading.run;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The messages between coordinator and worker: records as JSON, each with its length in front, on the
 * worker's standard input and output.
 *
 * <p>Both ends are trusted; the length is checked all the same, so that a fault on one side breaks one message
 * and not the other side's memory.
 */
final class Messages {

    private static final int LONGEST = 128 << 20;

    private final DataInputStream in;
    private final DataOutputStream out;

    Messages(InputStream in, OutputStream out) {
        this.in = new DataInputStream(in);
        this.out = new DataOutputStream(out);
    }

    void write(Object message) throws IOException {
        byte[] bytes = Json.text(message).getBytes(StandardCharsets.UTF_8);
        if (bytes.length > LONGEST) {
            throw new IOException(
                    String.format(Locale.ROOT, "a message of %d bytes is too long", bytes.length));
        }
        out.writeInt(bytes.length);
        out.write(bytes);
        out.flush();
    }

    <T> T read(Class<T> type) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LONGEST) {
            throw new IOException(
                    String.format(Locale.ROOT, "a message of %d bytes is none of ours", length));
        }
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return Json.read(new String(bytes, StandardCharsets.UTF_8), type);
    }
}
