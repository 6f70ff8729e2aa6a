package annotebook.grading.report;

import com.univocity.parsers.csv.CsvParser;
import com.univocity.parsers.csv.CsvParserSettings;
import com.univocity.parsers.csv.CsvWriter;
import com.univocity.parsers.csv.CsvWriterSettings;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;

/**
 * Comma-separated values (RFC 4180) that are safe to open: a spreadsheet takes a text that begins with
 * {@code = + - @} for a formula, so such a text gets an apostrophe in front.
 */
final class Csv {

    private static final String NEW_ROW = "\r\n";

    /** Spreadsheets of East Asia take the wide forms too. */
    private static final String FORMULA = "[=+\\-@\uff1d\uff0b\uff0d\uff20].*";

    private static final int MOST_COLUMNS = 4096;

    private Csv() {}

    /** The rows as they stand in a file. */
    static String table(Stream<List<String>> rows) {
        CsvWriterSettings settings = new CsvWriterSettings();
        settings.getFormat().setLineSeparator(NEW_ROW);
        settings.getFormat().setComment('\0');
        settings.setQuoteEscapingEnabled(true);
        settings.setMaxColumns(MOST_COLUMNS);
        settings.setEmptyValue("");
        settings.setSkipEmptyLines(false);
        StringWriter text = new StringWriter();
        CsvWriter writer = new CsvWriter(text, settings);
        rows.forEach(cells -> writer.writeRow(cells.stream().map(Csv::inert).toList()));
        writer.close();
        return text.toString();
    }

    /** The rows of a file, cells in their order; empty lines are no rows. */
    static List<List<String>> parse(String text, char separator) {
        CsvParserSettings settings = new CsvParserSettings();
        settings.getFormat().setDelimiter(separator);
        settings.getFormat().setComment('\0');
        settings.setLineSeparatorDetectionEnabled(true);
        settings.setMaxColumns(MOST_COLUMNS);
        settings.setMaxCharsPerColumn(-1);
        settings.setNullValue("");
        settings.setEmptyValue("");
        return new CsvParser(settings)
                .parseAll(new StringReader(text)).stream().map(List::of).toList();
    }

    /** A text as it stands in a cell: one line, and no formula. */
    static String inert(String text) {
        String line = Printable.line(text);
        return line.matches(FORMULA) ? "'" + line : line;
    }
}
