package annotebook.data;

import static annotebook.data.DataException.grouped;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * One IDX file of unsigned bytes: how many there are along each dimension, then the bytes.
 *
 * <p>The sizes are compared with the length of the file before anything is allocated.
 */
final class IdxFile {

    private static final int UNSIGNED_BYTES = 8;
    private static final int LARGEST_SIDE = 65_535; // m · 65,535² still fits 63 bits
    private static final int LARGEST_ARRAY = Integer.MAX_VALUE - 8;

    private final int[] sizes;
    private final byte[] bytes;

    private IdxFile(int[] sizes, byte[] bytes) {
        this.sizes = sizes;
        this.bytes = bytes;
    }

    /**
     * Reads a file that must have this many dimensions.
     *
     * @throws DataException if it cannot be read, is of another kind, or is longer or shorter than its sizes say
     */
    static IdxFile read(Path file, int dimensions) {
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            requireMagic(file, in.readInt(), dimensions);
            int[] sizes = new int[dimensions];
            for (int d = 0; d < dimensions; d++) {
                sizes[d] = in.readInt();
            }
            int length = length(file, sizes);
            byte[] bytes = in.readNBytes(length);
            if (bytes.length < length) {
                throw new EOFException();
            }
            return new IdxFile(sizes, bytes);
        } catch (EOFException e) {
            throw DataException.of(file, "the file ends too early: it is cut short");
        } catch (IOException e) {
            throw DataException.unreadable(file, e);
        }
    }

    /** How many there are along one dimension. */
    int size(int dimension) {
        return sizes[dimension];
    }

    /** All bytes; the last dimension varies fastest. */
    byte[] bytes() {
        return bytes;
    }

    private static void requireMagic(Path file, int magic, int dimensions) {
        int wanted = UNSIGNED_BYTES << Byte.SIZE | dimensions;
        if (magic != wanted) {
            throw DataException.of(
                    file,
                    "begins with %08x, wanted %08x (IDX, unsigned bytes, %d dimension%s)"
                            .formatted(magic, wanted, dimensions, dimensions == 1 ? "" : "s"));
        }
    }

    /** The product of the sizes, which must be the number of bytes after the header. */
    private static int length(Path file, int[] sizes) throws IOException {
        long product = 1;
        for (int d = 0; d < sizes.length; d++) {
            if (sizes[d] < 1 || (d > 0 && sizes[d] > LARGEST_SIDE)) {
                throw DataException.of(
                        file,
                        "size %s, wanted 1 to %s along each side"
                                .formatted(product(sizes), grouped(LARGEST_SIDE)));
            }
            product *= sizes[d];
        }
        long header = (long) Integer.BYTES * (1 + sizes.length);
        long bytes = Files.size(file);
        if (product > LARGEST_ARRAY) {
            throw DataException.of(file, "more than 2 GiB (" + product(sizes) + ")");
        }
        if (bytes != header + product) {
            throw DataException.of(
                    file,
                    "%s bytes, wanted %s (%d and %s): the file is %s"
                            .formatted(
                                    grouped(bytes),
                                    grouped(header + product),
                                    header,
                                    product(sizes),
                                    bytes < header + product ? "cut short" : "too long"));
        }
        return (int) product;
    }

    private static String product(int[] sizes) {
        return Arrays.stream(sizes)
                .mapToObj(Integer::toUnsignedLong)
                .map(DataException::grouped)
                .collect(Collectors.joining(" x "));
    }
}
