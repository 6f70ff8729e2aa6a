package annotebook.grading.report;

import annotebook.grading.Gradebook;

/**
 * The gradebook as a table of comma-separated values (RFC 4180): a row for each student and notebook,
 * a column for each exercise.
 *
 * <p>The points of written answers are left empty for a person to fill in; {@link EarlierGrades} takes
 * them over into the next table.
 */
public final class GradesCsv {

    private GradesCsv() {}

    /** The table, with a first row of names. */
    public static String of(Gradebook book) {
        return GradesTable.of(book).text();
    }
}
