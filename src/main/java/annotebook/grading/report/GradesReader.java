package annotebook.grading.report;

import annotebook.grading.run.GradingException;
import com.univocity.parsers.common.TextParsingException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Reads {@code grades.csv} as a person has left it.
 *
 * <p>A spreadsheet may have saved it with a byte order mark, with semicolons or tabs, and with other line
 * ends. What is not whole is refused: it would be overwritten.
 */
final class GradesReader {

    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    private final Path file;

    private GradesReader(Path file) {
        this.file = file;
    }

    /**
     * The table in a file; an empty one when there is no file.
     *
     * @throws GradingException when the file is damaged
     */
    static GradesTable read(Path file) throws IOException {
        return Files.exists(file) ? new GradesReader(file).table() : GradesTable.EMPTY;
    }

    private GradesTable table() throws IOException {
        List<List<String>> lines = lines();
        List<String> columns = lines.get(0);
        Set<String> names = new HashSet<>();
        for (String name : columns) {
            if (!name.isEmpty() && !names.add(name)) {
                throw damaged("it has the column %s twice".formatted(Printable.line(name)));
            }
        }
        List<Map<String, String>> rows =
                IntStream.range(1, lines.size())
                        .mapToObj(i -> row(i + 1, columns, lines.get(i)))
                        .toList();
        Set<String> students = new HashSet<>();
        for (Map<String, String> row : rows) {
            if (!students.add(GradesTable.name(row))) {
                throw damaged("it has two rows of " + GradesTable.name(row));
            }
        }
        return new GradesTable(columns.stream().filter(name -> !name.isEmpty()).toList(), rows);
    }

    private List<List<String>> lines() throws IOException {
        try {
            String text = Files.readString(file);
            String plain = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
            for (char separator : SEPARATORS) {
                List<List<String>> lines = Csv.parse(plain, separator);
                if (!lines.isEmpty()
                        && lines.get(0)
                                .containsAll(
                                        List.of(
                                                GradesTable.STUDENT,
                                                GradesTable.NOTEBOOK,
                                                GradesTable.TOTAL))) {
                    return lines;
                }
            }
        } catch (CharacterCodingException e) {
            throw damaged("it is no UTF-8; a spreadsheet can save it as such");
        } catch (TextParsingException e) {
            throw damaged("it is no table");
        }
        throw damaged("its first row does not name the columns student, notebook and total");
    }

    private Map<String, String> row(int number, List<String> columns, List<String> cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            String name = i < columns.size() ? columns.get(i) : "";
            if (!name.isEmpty()) {
                row.put(name, cells.get(i));
            } else if (!cells.get(i).isEmpty()) {
                throw damaged(
                        String.format(
                                Locale.ROOT,
                                "row %d has a cell in a column without a name",
                                number));
            }
        }
        for (String name : List.of(GradesTable.STUDENT, GradesTable.NOTEBOOK, GradesTable.TOTAL)) {
            if (GradesTable.cell(row, name).isEmpty()) {
                throw damaged(
                        String.format(
                                Locale.ROOT, "row %d has nothing in the column %s", number, name));
            }
        }
        return row;
    }

    private GradingException damaged(String what) {
        return new GradingException(
                "%s cannot be taken over: %s. Mend it or move it away, then run grade again; it was left as it is."
                        .formatted(file, what));
    }
}
