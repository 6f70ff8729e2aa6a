package annotebook.data;

import static annotebook.data.DataException.grouped;

import java.nio.file.Path;

/** One line of the digits file: the label, then the pixels, each a whole number within its range. */
record DigitsLine(Path file, int number, String text) {

    private static final int LONGEST_QUOTE = 20;

    int label() {
        return value(cells(), 0, DigitsReader.CLASS_NAMES.size() - 1);
    }

    byte[] pixels() {
        String[] cells = cells();
        byte[] pixels = new byte[cells.length - 1];
        for (int j = 0; j < pixels.length; j++) {
            pixels[j] = (byte) value(cells, j + 1, DigitsReader.FORMAT.brightest());
        }
        return pixels;
    }

    private String[] cells() {
        String[] cells = text.split(",", -1);
        if (cells.length != DigitsReader.COLUMNS.size()) {
            throw DataException.at(
                    file, place(), cells.length + " cells, wanted " + DigitsReader.COLUMNS.size());
        }
        return cells;
    }

    private int value(String[] cells, int column, int largest) {
        // At most two digits: nothing that matches can overflow
        boolean number = cells[column].matches("[0-9]{1,2}");
        if (number && Integer.parseInt(cells[column]) <= largest) {
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
