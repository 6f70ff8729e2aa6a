package annotebook.nn.file;

import static annotebook.nn.file.ModelFileException.grouped;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Named tensors and texts, in a file that Python's {@code safetensors} and many other programs open.
 *
 * <pre>
 *   8 bytes     n, the length of the header, little-endian
 *   n bytes     the header, JSON in UTF-8: names, types, shapes, offsets, and "__metadata__"
 *   the rest    the numbers, little-endian, row after row, tensor after tensor
 * </pre>
 *
 * <p>See <a href="https://github.com/huggingface/safetensors">the format</a>. Of its types F64 and F32
 * are read and written, of its shapes matrices and vectors.
 *
 * @param metadata texts by name, in order
 * @param tensors by name, in order
 */
public record Safetensors(Map<String, String> metadata, Map<String, Tensor> tensors) {

    private static final int LENGTH = Long.BYTES;
    private static final int SMALLEST_HEADER = "{}".length();
    private static final int LARGEST_HEADER = 100_000_000;

    /**
     * Keeps its own copies of the maps.
     *
     * @throws IllegalArgumentException if a tensor is called {@code __metadata__}
     */
    public Safetensors {
        metadata = Collections.unmodifiableMap(new LinkedHashMap<>(metadata));
        tensors = Collections.unmodifiableMap(new LinkedHashMap<>(tensors));
        if (tensors.containsKey(SafetensorsHeader.METADATA)) {
            throw new IllegalArgumentException(
                    "Safetensors: a tensor is called __metadata__, wanted any other name.");
        }
    }

    /**
     * Reads a file, its tensors in the order of their data.
     *
     * <p>What its header says is compared with the length of the file before memory is allocated for it. NaN
     * and infinity are numbers of the format.
     *
     * @throws ModelFileException if the file is missing, damaged, or of types or shapes other than
     *     F64 and F32, matrix and vector
     */
    public static Safetensors read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return read(file, in, Files.size(file));
        } catch (IOException e) {
            throw ModelFileException.unreadable(file, e);
        }
    }

    static Safetensors read(Path file, InputStream in, long size) throws IOException {
        byte[] json = exactly(in, headerLength(file, in, size), file);
        SafetensorsHeader header =
                new SafetensorsHeaderReader(file, size - LENGTH - json.length).read(json);
        Map<String, Tensor> tensors = new LinkedHashMap<>();
        for (TensorEntry entry : header.entries()) {
            byte[] bytes = exactly(in, Math.toIntExact(entry.end() - entry.begin()), file);
            tensors.put(entry.name(), entry.tensor(bytes));
        }
        return new Safetensors(header.metadata(), tensors);
    }

    /**
     * Writes a file, or replaces one; an existing file stays until the new one is complete. Tensors in double
     * precision come first, else they keep their order.
     *
     * @throws ModelFileException if the file cannot be written
     */
    public void write(Path file) {
        Path beside = file.resolveSibling(file.getFileName() + ".part");
        try {
            try {
                try (OutputStream out = Files.newOutputStream(beside)) {
                    write(out);
                }
                Files.move(beside, file, REPLACE_EXISTING, ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            throw ModelFileException.unwritable(file, e);
        }
    }

    void write(OutputStream out) throws IOException {
        SafetensorsHeader header = SafetensorsHeader.of(this);
        byte[] json = header.bytes();
        out.write(littleEndian(LENGTH).putLong(json.length).array());
        out.write(json);
        for (TensorEntry entry : header.entries()) {
            out.write(TensorEntry.bytes(Objects.requireNonNull(tensors.get(entry.name()))));
        }
    }

    private static int headerLength(Path file, InputStream in, long size) throws IOException {
        if (size < LENGTH + SMALLEST_HEADER) {
            throw ModelFileException.of(
                    file,
                    String.format(
                            Locale.ROOT,
                            "%d bytes, wanted %d or more: the file is cut short",
                            size,
                            LENGTH + SMALLEST_HEADER));
        }
        long length = littleEndian(LENGTH).put(exactly(in, LENGTH, file)).getLong(0);
        long most = Math.min(size - LENGTH, LARGEST_HEADER);
        if (length < 0 || length > most) {
            throw ModelFileException.of(
                    file,
                    "a header of %s bytes, wanted at most %s: this is not a safetensors file, or it is cut short"
                            .formatted(Long.toUnsignedString(length), grouped(most)));
        }
        return (int) length;
    }

    private static byte[] exactly(InputStream in, int count, Path file) throws IOException {
        byte[] bytes = in.readNBytes(count);
        if (bytes.length < count) {
            throw ModelFileException.of(
                    file, "the file became shorter while it was read, wanted it to stay the same");
        }
        return bytes;
    }

    private static ByteBuffer littleEndian(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
