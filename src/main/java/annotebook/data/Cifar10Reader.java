package annotebook.data;

import static annotebook.data.DataException.grouped;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
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

    // Not Cifar10Records.LENGTH: that class needs this one to begin with
    private static final int RECORD = 1 + FORMAT.size();
    private static final int MOST_RECORDS = Integer.MAX_VALUE / FORMAT.size();

    private Cifar10Reader() {}

    /**
     * The images of the file, in its order.
     *
     * @throws DataException if the file is missing or empty, ends within a record, or holds a label
     *     above 9; the message names the offset
     */
    public static Images read(Path file) {
        return read(List.of(file));
    }

    /**
     * The images of several files, such as {@code data_batch_1.bin} to {@code data_batch_5.bin}, in their
     * order; their bytes are held once, however many files there are.
     *
     * @throws DataException as {@link #read(Path)} does for each of the files
     * @throws IllegalArgumentException if there is no file, or more than 699,050 images in all
     */
    public static Images read(List<Path> files) {
        int[] records = files.stream().mapToInt(Cifar10Reader::records).toArray();
        long total = Arrays.stream(records).asLongStream().sum();
        if (total < 1 || total > MOST_RECORDS) {
            throw new IllegalArgumentException(
                    "Cifar10Reader: %s files with %s images, wanted at least 1 file and at most %s images."
                            .formatted(files.size(), grouped(total), grouped(MOST_RECORDS)));
        }
        Cifar10Records gathered = new Cifar10Records((int) total);
        for (int i = 0; i < records.length; i++) {
            gathered.append(files.get(i), records[i]);
        }
        return gathered.images();
    }

    /**
     * The images of a file that must hold exactly this many.
     *
     * @throws DataException as {@link #read(Path)} does, and if there are more or fewer images
     */
    public static Images read(Path file, int images) {
        return read(List.of(file), images);
    }

    /**
     * The images of several files that must each hold exactly this many.
     *
     * @throws DataException as {@link #read(Path)} does for each of the files, and if one holds more or
     *     fewer images
     */
    public static Images read(List<Path> files, int imagesEach) {
        files.forEach(file -> requireImages(file, imagesEach));
        return read(files);
    }

    private static void requireImages(Path file, int images) {
        long bytes = bytes(file);
        long wanted = (long) images * RECORD;
        if (bytes != wanted) {
            throw DataException.of(
                    file,
                    "%s bytes, wanted %s (%s records of %s): the file is %s"
                            .formatted(
                                    grouped(bytes),
                                    grouped(wanted),
                                    grouped(images),
                                    grouped(RECORD),
                                    bytes < wanted ? "cut short" : "too long"));
        }
    }

    private static int records(Path file) {
        long bytes = bytes(file);
        if (bytes == 0 || bytes % RECORD != 0) {
            throw DataException.at(
                    file,
                    "offset " + grouped(bytes / RECORD * RECORD),
                    "%s bytes to the end of the file, wanted a record of %s: the file is cut short"
                            .formatted(grouped(bytes % RECORD), grouped(RECORD)));
        }
        return (int) Math.min(bytes / RECORD, Integer.MAX_VALUE);
    }

    private static long bytes(Path file) {
        try {
            if (Files.isDirectory(file)) {
                throw DataException.of(file, "a folder, wanted a file");
            }
            return Files.size(file);
        } catch (IOException e) {
            throw DataException.unreadable(file, e);
        }
    }
}
