package annotebook.data;

import static annotebook.data.DataException.grouped;

import java.nio.file.Path;
import java.util.regex.Pattern;

/** One line of the digits file: the label, then the pixels, each a whole number within its range. */
final class DigitsLine {

    private static final int LONGEST_QUOTE = 20;

    /** At most two digits, so a match cannot overflow. */
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,2}");

    private final Path file;
    private final int number;
    private final String[] cells;

    DigitsLine(Path file, int number, String text) {
        this.file = file;
        this.number = number;
        cells = text.split(",", -1);
        if (cells.length != DigitsReader.COLUMNS.size()) {
            throw DataException.at(
                    file, place(), cells.length + " cells, wanted " + DigitsReader.COLUMNS.size());
        }
    }

    int label() {
        return value(0, DigitsReader.CLASS_NAMES.size() - 1);
    }

    byte[] pixels() {
        byte[] pixels = new byte[cells.length - 1];
        for (int j = 0; j < pixels.length; j++) {
            pixels[j] = (byte) value(j + 1, DigitsReader.FORMAT.brightest());
        }
        return pixels;
    }

    private int value(int column, int largest) {
        if (NUMBER.matcher(cells[column]).matches() && Integer.parseInt(cells[column]) <= largest) {
            return Integer.parseInt(cells[column]);
        }
        throw DataException.at(
                file,
                place() + ", column " + DigitsReader.COLUMNS.get(column),
                quoted(cells[column]) + ", wanted a whole number from 0 to " + largest);
    }

    private String place() {
        return "line " + grouped(number);
    }

    /** The text in quotes, on one line and short, whatever the file holds. */
    static String quoted(String text) {
        String printable = text.replaceAll("[^ -~]", "?");
        return printable.length() <= LONGEST_QUOTE
                ? '"' + printable + '"'
                : '"' + printable.substring(0, LONGEST_QUOTE) + "...\"";
    }
}
