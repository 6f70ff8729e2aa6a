package annotebook.data;

import static annotebook.data.DataException.grouped;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads CIFAR-10 in its canonical binary version: records of 3,073 bytes and nothing else.
 *
 * <pre>
 *   byte 0             label, 0 to 9
 *   bytes 1 to 1024    red, 32 rows of 32, 0 to 255
 *   then 1,024 bytes green and 1,024 bytes blue
 * </pre>
 */
public final class Cifar10Reader {

    /** 32 x 32 pixels; red, green and blue, 0 to 255 each. */
    public static final ImageFormat FORMAT = new ImageFormat(32, 32, 3, 255);

    /** The ten classes in the order of their labels; the lecture's cat, dog, frog and car are 3, 5, 6 and 1. */
    public static final List<String> CLASS_NAMES =
            List.of(
                    "airplane",
                    "automobile",
                    "bird",
                    "cat",
                    "deer",
                    "dog",
                    "frog",
                    "horse",
                    "ship",
                    "truck");

    private static final int RECORD = 1 + FORMAT.size();

    private Cifar10Reader() {}

    /**
     * The images of the file, in its order.
     *
     * @throws DataException if the file is missing or empty, ends within a record, or holds a label
     *     above 9; the message names the offset
     */
    public static Images read(Path file) {
        byte[] records = bytes(file);
        if (records.length == 0 || records.length % RECORD != 0) {
            throw cutShort(file, records.length);
        }
        return images(file, records);
    }

    /**
     * The images of a file that must hold just so many.
     *
     * @throws DataException as {@link #read(Path)} does, and if there are more or fewer images
     */
    public static Images read(Path file, int images) {
        byte[] records = bytes(file);
        long wanted = (long) images * RECORD;
        if (records.length != wanted) {
            throw DataException.of(
                    file,
                    "%s bytes, wanted %s (%s records of %s): the file is %s"
                            .formatted(
                                    grouped(records.length),
                                    grouped(wanted),
                                    grouped(images),
                                    grouped(RECORD),
                                    records.length < wanted ? "cut short" : "too long"));
        }
        return images(file, records);
    }

    private static Images images(Path file, byte[] records) {
        int count = records.length / RECORD;
        byte[] pixels = new byte[count * FORMAT.size()];
        int[] labels = new int[count];
        for (int i = 0; i < count; i++) {
            labels[i] = label(file, records, i * RECORD);
            System.arraycopy(records, i * RECORD + 1, pixels, i * FORMAT.size(), FORMAT.size());
        }
        return new Images(FORMAT, pixels, labels, CLASS_NAMES);
    }

    private static int label(Path file, byte[] records, int offset) {
        int label = Byte.toUnsignedInt(records[offset]);
        if (label >= CLASS_NAMES.size()) {
            throw DataException.at(
                    file,
                    "offset " + grouped(offset) + " (record " + grouped(offset / RECORD + 1) + ")",
                    "label " + label + ", wanted 0 to 9");
        }
        return label;
    }

    private static DataException cutShort(Path file, long bytes) {
        return DataException.at(
                file,
                "offset " + grouped(bytes / RECORD * RECORD),
                "%s bytes to the end of the file, wanted a record of %s: the file is cut short"
                        .formatted(grouped(bytes % RECORD), grouped(RECORD)));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw DataException.unreadable(file, e);
        }
    }
}
