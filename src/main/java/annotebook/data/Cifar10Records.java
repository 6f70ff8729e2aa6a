package annotebook.data;

import static annotebook.data.DataException.grouped;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The records of several files, gathered in one array each of pixels and labels, so that no byte is held twice. */
final class Cifar10Records {

    private static final int PIXELS = Cifar10Reader.FORMAT.size();

    /** Bytes of one record: the label, then the pixels. */
    static final int LENGTH = 1 + PIXELS;

    private final byte[] pixels;
    private final int[] labels;
    private int gathered;

    /** Room for this many records, none of them read yet. */
    Cifar10Records(int records) {
        pixels = new byte[Math.multiplyExact(records, PIXELS)];
        labels = new int[records];
    }

    /**
     * Reads this many records from the start of a file.
     *
     * @throws DataException if the file cannot be read, ends before, or holds a label above 9
     */
    void append(Path file, int records) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            for (int record = 0; record < records; record++) {
                labels[gathered] = label(file, record, in.read());
                if (in.readNBytes(pixels, gathered * PIXELS, PIXELS) < PIXELS) {
                    throw shrunk(file, record);
                }
                gathered++;
            }
        } catch (IOException e) {
            throw DataException.unreadable(file, e);
        }
    }

    /** The images of all records, which must have been read; they share the arrays. */
    Images images() {
        return new Images(
                new PixelBytes(Cifar10Reader.FORMAT, pixels), labels, Cifar10Reader.CLASS_NAMES);
    }

    private static int label(Path file, int record, int label) {
        if (label < 0) {
            throw shrunk(file, record);
        }
        if (label >= Cifar10Reader.CLASS_NAMES.size()) {
            throw DataException.at(file, place(record), "label " + label + ", wanted 0 to 9");
        }
        return label;
    }

    private static DataException shrunk(Path file, int record) {
        return DataException.at(
                file, place(record), "the file ends here, wanted a record of " + grouped(LENGTH));
    }

    private static String place(int record) {
        return "offset %s (record %s)"
                .formatted(grouped((long) record * LENGTH), grouped(record + 1));
    }
}
