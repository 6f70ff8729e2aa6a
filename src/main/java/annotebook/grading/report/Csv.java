package annotebook.grading.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Comma-separated values (RFC 4180) that are safe to open: a spreadsheet takes a text that begins with
 * {@code = + - @} for a formula, so such a text gets an apostrophe in front.
 */
final class Csv {

    private static final String NEW_ROW = "\r\n";

    /** Spreadsheets of East Asia take the wide forms too. */
    private static final String FORMULA = "[=+\\-@\uff1d\uff0b\uff0d\uff20].*";

    private Csv() {}

    /** A row of these cells. */
    static String row(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(","));
    }

    /** The rows as they stand in a file. */
    static String table(Stream<String> rows) {
        return rows.collect(Collectors.joining(NEW_ROW, "", NEW_ROW));
    }

    private static String cell(String text) {
        String line = Printable.line(text);
        String inert = line.matches(FORMULA) ? "'" + line : line;
        return inert.matches("[^\",]*") ? inert : "\"" + inert.replace("\"", "\"\"") + "\"";
    }
}
