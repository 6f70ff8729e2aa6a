package annotebook.data;

import static annotebook.data.DataException.grouped;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Reads the UCI handwritten digits: a CSV file with a label and 64 pixels a line.
 *
 * <p>The format is described, byte by byte, in {@code data/README.md}.
 */
public final class DigitsReader {

    /** 8 x 8 pixels, grey, 0 for paper to 16 for ink. */
    public static final ImageFormat FORMAT = new ImageFormat(8, 8, 1, 16);

    /** The ten digits, 0 to 9, as text. */
    public static final List<String> CLASS_NAMES =
            IntStream.rangeClosed(0, 9).mapToObj(String::valueOf).toList();

    static final List<String> COLUMNS = columns();

    private DigitsReader() {}

    /**
     * The images of the file, in its order.
     *
     * @throws DataException if the file is missing, cut short, or a header, label or pixel does not follow the
     *     format; the message names the line
     */
    public static Images read(Path file) {
        List<String> lines = lines(file);
        requireHeader(file, lines.get(0));
        byte[] pixels = new byte[(lines.size() - 1) * FORMAT.size()];
        int[] labels = new int[lines.size() - 1];
        for (int i = 0; i < labels.length; i++) {
            DigitsLine line = new DigitsLine(file, i + 2, lines.get(i + 1));
            labels[i] = line.label();
            System.arraycopy(line.pixels(), 0, pixels, i * FORMAT.size(), FORMAT.size());
        }
        return new Images(FORMAT, pixels, labels, CLASS_NAMES);
    }

    /**
     * The images of a file that must hold exactly this many.
     *
     * @throws DataException as {@link #read(Path)} does, and if there are more or fewer images
     */
    public static Images read(Path file, int images) {
        Images read = read(file);
        if (read.count() != images) {
            throw DataException.of(
                    file, grouped(read.count()) + " images, wanted " + grouped(images));
        }
        return read;
    }

    private static List<String> lines(Path file) {
        String text;
        try {
            // One char a byte: what is no ASCII is then found, and reported, as a cell that is no
            // number
            text = Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw DataException.unreadable(file, e);
        }
        List<String> lines = text.lines().toList();
        if (!text.endsWith("\n")) {
            throw DataException.at(
                    file,
                    "line " + grouped(Math.max(1, lines.size())),
                    "the file ends inside the line, wanted a line break: it is cut short");
        }
        return lines;
    }

    private static void requireHeader(Path file, String header) {
        List<String> names = List.of(header.split(",", -1));
        for (int j = 0; j < COLUMNS.size(); j++) {
            String found = j < names.size() ? DigitsLine.quoted(names.get(j)) : "missing";
            if (!found.equals(DigitsLine.quoted(COLUMNS.get(j)))) {
                throw DataException.at(
                        file,
                        "line 1",
                        "column %d is %s, wanted \"%s\"".formatted(j + 1, found, COLUMNS.get(j)));
            }
        }
        if (names.size() > COLUMNS.size()) {
            throw DataException.at(
                    file, "line 1", names.size() + " columns, wanted " + COLUMNS.size());
        }
    }

    private static List<String> columns() {
        List<String> names = new ArrayList<>(List.of("label"));
        for (int row = 0; row < FORMAT.height(); row++) {
            for (int column = 0; column < FORMAT.width(); column++) {
                names.add("p" + row + column);
            }
        }
        return List.copyOf(names);
    }
}
