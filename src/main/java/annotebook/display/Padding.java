package annotebook.display;

import java.util.List;

/** Cells padded to one width, so that decimal points stand below each other. */
final class Padding {

    private Padding() {}

    /** The cells, numbers right-aligned at their decimal points. */
    static List<String> numbers(List<String> cells) {
        int fraction = cells.stream().mapToInt(Padding::fraction).max().orElse(0);
        List<String> padded =
                cells.stream().map(cell -> cell + " ".repeat(fraction - fraction(cell))).toList();
        return right(padded);
    }

    /** The cells, right-aligned. */
    static List<String> right(List<String> cells) {
        int width = width(cells);
        return cells.stream().map(cell -> " ".repeat(width - cell.length()) + cell).toList();
    }

    /** The cells, words left-aligned. */
    static List<String> words(List<String> cells) {
        int width = width(cells);
        return cells.stream().map(cell -> cell + " ".repeat(width - cell.length())).toList();
    }

    private static int width(List<String> cells) {
        return cells.stream().mapToInt(String::length).max().orElse(0);
    }

    /** Characters from the decimal point on; a power of ten is no fraction. */
    private static int fraction(String cell) {
        int point = cell.indexOf('.');
        return point < 0 || cell.indexOf('e') >= 0 ? 0 : cell.length() - point;
    }
}
