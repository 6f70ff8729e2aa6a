package annotebook.grading.report;

import annotebook.grading.run.Gradebook;
import annotebook.html.Html;

/** The gradebook as one page that needs nothing else: no network, no script. */
public final class HtmlReport {

    private HtmlReport() {}

    /** The page: the course, then each exercise, then each student. */
    public static String of(Gradebook book) {
        return Page.of(
                "Grades",
                Html.all(
                        CourseSection.of(book),
                        ExerciseSections.of(book),
                        StudentSections.of(book)));
    }
}
