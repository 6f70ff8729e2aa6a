package annotebook.nn.file;

import static annotebook.matrix.Matrices.vector;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.matrix.DenseMatrix;
import annotebook.matrix.Precision;
import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever became of a file, it is read or refused in one printable line, in little memory. */
class SafetensorsFuzzTest {

    private static final int ROUNDS = 20_000;
    private static final long MOST_MEMORY = 2 << 20;

    private final ThreadMXBean memory = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final Random random = new Random(3);

    @Test
    void damagedFilesAreReadOrRefused() throws IOException {
        byte[] whole = network();
        int refused = 0;
        long before = memory.getCurrentThreadAllocatedBytes();
        for (int round = 0; round < ROUNDS; round++) {
            refused += isRefused(damaged(whole)) ? 1 : 0;
            long after = memory.getCurrentThreadAllocatedBytes();
            assertTrue(round == 0 || after - before < MOST_MEMORY, "memory of round " + round);
            before = after;
        }
        // A changed number, text or name is a file as good as any
        assertTrue(refused > ROUNDS / 2 && refused < ROUNDS, refused + " refused");
    }

    @Test
    void randomBytesAreRefused() throws IOException {
        for (int round = 0; round < ROUNDS / 10; round++) {
            byte[] bytes = new byte[random.nextInt(300)];
            random.nextBytes(bytes);
            assertTrue(isRefused(bytes));
        }
    }

    private byte[] network() throws IOException {
        Map<String, Tensor> tensors = new LinkedHashMap<>();
        tensors.put("Theta1", Tensor.of(Precision.DOUBLE, DenseMatrix.zeros(3, 4)));
        tensors.put("Theta2", Tensor.of(Precision.DOUBLE, DenseMatrix.zeros(1, 4)));
        tensors.put("gamma1", Tensor.of(Precision.SINGLE, vector(1, 1, 1)));
        return bytes(new Safetensors(Map.of("architecture", "3-3-1"), tensors));
    }

    /** Some bytes or bits changed, mostly in the header; sometimes the end is cut off, or more added. */
    private byte[] damaged(byte[] whole) {
        int length = whole.length;
        if (random.nextInt(5) == 0) {
            length = random.nextInt(whole.length + 20);
        }
        byte[] damaged = Arrays.copyOf(whole, length);
        int header = 8 + ByteBuffer.wrap(whole).order(ByteOrder.LITTLE_ENDIAN).getInt();
        for (int changes = random.nextInt(4); changes >= 0 && length > 0; changes--) {
            int place = random.nextInt(Math.min(length, header));
            damaged[place] =
                    random.nextBoolean()
                            ? (byte) (damaged[place] ^ 1 << random.nextInt(8))
                            : (byte) "0123456789-{}[]\",:".charAt(random.nextInt(18));
        }
        return damaged;
    }

    private static boolean isRefused(byte[] file) throws IOException {
        try {
            Safetensors read = read(file);
            assertEquals(read, read(bytes(read)));
            return false;
        } catch (ModelFileException e) {
            String message = String.valueOf(e.getMessage());
            assertTrue(message.matches("[ -~]{30,300}"), message);
            return true;
        }
    }

    private static Safetensors read(byte[] file) throws IOException {
        return Safetensors.read(
                Path.of("fuzz.safetensors"), new ByteArrayInputStream(file), file.length);
    }

    private static byte[] bytes(Safetensors content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        content.write(out);
        return out.toByteArray();
    }
}
