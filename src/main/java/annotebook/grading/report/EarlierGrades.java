package annotebook.grading.report;

import annotebook.grading.run.Gradebook;
import annotebook.grading.run.GradebookEntry;
import annotebook.grading.run.GradebookRow;
import annotebook.grading.run.GradingException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The {@code grades.csv} of the run before, into which a person may have typed. */
public final class EarlierGrades {

    private final Path file;
    private final GradesTable table;

    private EarlierGrades(Path file, GradesTable table) {
        this.file = file;
        this.table = table;
    }

    /**
     * Reads the table; there may be none yet.
     *
     * @throws GradingException when it is damaged, in a sentence that says where
     * @throws IOException when it cannot be read
     */
    public static EarlierGrades read(Path file) throws IOException {
        return new EarlierGrades(file, GradesReader.read(file));
    }

    /**
     * The gradebook with the points that a person has typed in where it has none; points of a written answer
     * only while it is the same answer.
     *
     * @throws GradingException when what was typed is no number of points, or could be another student's
     */
    public Gradebook filledInto(Gradebook book) {
        GradesTable earlier = table.withStudentsOf(GradesTable.of(book));
        return new Gradebook(
                book.rows().stream().map(row -> filled(row, earlier)).toList(), book.remarks());
    }

    /** The next table, which holds all that stands in this one and that the gradebook says nothing about. */
    public MergedGrades mergedWith(Gradebook filled) {
        return new GradesMerge(table.withStudentsOf(GradesTable.of(filled)), filled).result();
    }

    private GradebookRow filled(GradebookRow row, GradesTable earlier) {
        Map<String, String> now = GradesTable.cells(row);
        Optional<Map<String, String>> before = earlier.same(now);
        if (before.isEmpty()) {
            return row;
        }
        String notes = GradesTable.cell(now, GradesTable.NOTES);
        boolean isAsItWas = GradesTable.cell(before.get(), GradesTable.NOTES).equals(notes);
        List<GradebookEntry> entries =
                row.entries().stream()
                        .map(
                                entry ->
                                        isOpen(entry, before.get(), isAsItWas)
                                                ? filled(entry, before.get())
                                                : entry)
                        .toList();
        return new GradebookRow(row.student(), row.notebook(), entries, row.remarks());
    }

    /** Where checks judged before and could not now, what stands there was not typed by a person. */
    private static boolean isOpen(
            GradebookEntry entry, Map<String, String> before, boolean isAsItWas) {
        if (entry instanceof GradebookEntry.Written) {
            return entry.points().isEmpty() && !GradesTable.isAnother(entry, before);
        }
        return entry.points().isEmpty() && isAsItWas;
    }

    private GradebookEntry filled(GradebookEntry entry, Map<String, String> before) {
        String typed = GradesTable.cell(before, entry.exercise());
        if (typed.isEmpty()) {
            return entry;
        }
        int points = typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : -1;
        if (points < 0 || points > entry.outOf()) {
            throw new GradingException(
                    String.format(
                            Locale.ROOT,
                            "%s, %s, column %s: \"%s\" is no whole number from 0 to %d; mend it, then run grade again.",
                            file,
                            GradesTable.name(before),
                            entry.exercise(),
                            Printable.line(typed),
                            entry.outOf()));
        }
        return entry.given(points);
    }
}
