package annotebook.grading.report;

import annotebook.grading.run.Gradebook;
import annotebook.grading.run.GradebookEntry;
import annotebook.grading.run.GradebookRow;
import annotebook.grading.run.GradingException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stands in {@code grades.csv}, cell by cell: a table of comma-separated values (RFC 4180) with a row
 * for each student and notebook, a column for each exercise.
 *
 * <p>The points of written answers are left empty for a person to fill in; {@link EarlierGrades} takes
 * them over into the next table, where the answer is still the one that {@code answers} stands for.
 */
final class GradesTable {

    static final String STUDENT = "student";
    static final String NOTEBOOK = "notebook";
    static final String TOTAL = "total";
    static final String OUT_OF = "out of";
    static final String NOTES = "notes";
    static final String ANSWERS = "answers";

    private static final String PRINT = ":";

    static final GradesTable EMPTY = new GradesTable(List.of(), List.of());

    private final List<String> columns;
    private final List<Map<String, String>> rows;
    private final Map<String, Map<String, String>> byName = new HashMap<>();

    /**
     * The table of these columns and rows.
     *
     * @param columns their names, each once
     * @param rows the cells by column; a cell that is not there is empty
     */
    GradesTable(List<String> columns, List<Map<String, String>> rows) {
        this.columns = List.copyOf(columns);
        this.rows = List.copyOf(rows);
        rows.forEach(row -> byName.putIfAbsent(name(row), row));
    }

    static GradesTable of(Gradebook book) {
        List<String> columns = new ArrayList<>(List.of(STUDENT, NOTEBOOK));
        book.notebooks().forEach(notebook -> columns.addAll(book.exercises(notebook)));
        columns.addAll(List.of(TOTAL, OUT_OF, NOTES, ANSWERS));
        return new GradesTable(columns, book.rows().stream().map(GradesTable::cells).toList());
    }

    /** A row of the gradebook as it stands in the table. */
    static Map<String, String> cells(GradebookRow row) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put(STUDENT, Csv.inert(row.student()));
        cells.put(NOTEBOOK, Csv.inert(row.notebook()));
        row.entries().forEach(entry -> cells.put(entry.exercise(), points(entry)));
        cells.put(TOTAL, "" + row.points());
        cells.put(OUT_OF, "" + row.outOf());
        cells.put(NOTES, Csv.inert(String.join(" ", row.remarks())));
        cells.put(ANSWERS, answers(row));
        return cells;
    }

    private static String answers(GradebookRow row) {
        return row.entries().stream()
                .filter(GradebookEntry.Written.class::isInstance)
                .map(GradebookEntry.Written.class::cast)
                .map(written -> written.exercise() + PRINT + written.print())
                .collect(Collectors.joining(" "));
    }

    /** Whether a written answer is another than the one that this row was made for; no, if it does not say. */
    static boolean isAnother(GradebookEntry entry, Map<String, String> row) {
        if (!(entry instanceof GradebookEntry.Written written)) {
            return false;
        }
        String name = written.exercise() + PRINT;
        return Stream.of(cell(row, ANSWERS).split(" "))
                .anyMatch(print -> print.startsWith(name) && !print.equals(name + written.print()));
    }

    List<String> columns() {
        return columns;
    }

    List<Map<String, String>> rows() {
        return rows;
    }

    /** The row of the same student and notebook. */
    Optional<Map<String, String>> same(Map<String, String> row) {
        return Optional.ofNullable(byName.get(name(row)));
    }

    /**
     * The same table with the students' names as they stand in another one: a spreadsheet writes 0012 as 12.
     *
     * @throws GradingException when a name could be that of several students
     */
    GradesTable withStudentsOf(GradesTable now) {
        return new GradesTable(columns, rows.stream().map(row -> restored(row, now)).toList());
    }

    private Map<String, String> restored(Map<String, String> row, GradesTable now) {
        List<Map<String, String>> meant =
                now.same(row).isPresent()
                        ? List.of()
                        : now.rows.stream()
                                .filter(other -> same(other).isEmpty() && isSameNumber(row, other))
                                .toList();
        if (meant.isEmpty()) {
            return row;
        }
        if (meant.size() > 1) {
            throw new GradingException(
                    "grades.csv: %s could be %s or %s, of which a spreadsheet took the zeros; write the name as it was, then run grade again."
                            .formatted(name(row), name(meant.get(0)), name(meant.get(1))));
        }
        Map<String, String> restored = new LinkedHashMap<>(row);
        restored.put(STUDENT, cell(meant.get(0), STUDENT));
        return restored;
    }

    private static boolean isSameNumber(Map<String, String> row, Map<String, String> other) {
        String student = cell(row, STUDENT);
        return student.matches("[0-9]{1,64}")
                && cell(other, STUDENT).matches("0*" + student.replaceFirst("^0+", ""))
                && cell(row, NOTEBOOK).equals(cell(other, NOTEBOOK));
    }

    /** How sentences call a row. */
    static String name(Map<String, String> row) {
        return "student %s, %s".formatted(cell(row, STUDENT), cell(row, NOTEBOOK));
    }

    static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }

    String text() {
        Stream<List<String>> lines =
                rows.stream().map(row -> columns.stream().map(name -> cell(row, name)).toList());
        return Csv.table(Stream.concat(Stream.of(columns), lines));
    }

    private static String points(GradebookEntry entry) {
        return entry.points().isPresent() ? "" + entry.points().getAsInt() : "";
    }
}
