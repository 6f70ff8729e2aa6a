package annotebook.grading.report;

import annotebook.grading.Gradebook;
import annotebook.grading.GradebookEntry;
import annotebook.grading.GradebookRow;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The gradebook as a table of comma-separated values (RFC 4180): a row for each student and notebook,
 * a column for each exercise.
 *
 * <p>The points of written answers are left empty for a person to fill in.
 */
public final class GradesCsv {

    private GradesCsv() {}

    /** The table, with a first row of names. */
    public static String of(Gradebook book) {
        List<String> exercises =
                book.notebooks().stream().flatMap(name -> book.exercises(name).stream()).toList();
        Stream<String> rows = book.rows().stream().map(row -> row(row, exercises));
        return Csv.table(Stream.concat(Stream.of(header(exercises)), rows));
    }

    private static String header(List<String> exercises) {
        List<String> names = new ArrayList<>(List.of("student", "notebook"));
        names.addAll(exercises);
        names.addAll(List.of("total", "out of", "notes"));
        return Csv.row(names);
    }

    private static String row(GradebookRow row, List<String> exercises) {
        List<String> cells = new ArrayList<>(List.of(row.student(), row.notebook()));
        exercises.forEach(exercise -> cells.add(points(row, exercise)));
        cells.add("" + row.points());
        cells.add("" + row.outOf());
        cells.add(String.join(" ", row.remarks()));
        return Csv.row(cells);
    }

    private static String points(GradebookRow row, String exercise) {
        return row.entries().stream()
                .filter(entry -> entry.exercise().equals(exercise))
                .map(GradebookEntry::points)
                .filter(points -> points.isPresent())
                .map(points -> "" + points.getAsInt())
                .findFirst()
                .orElse("");
    }
}
