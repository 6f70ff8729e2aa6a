package annotebook.grading.report;

import annotebook.checks.Measured;
import annotebook.checks.TestVerdict;
import annotebook.checks.Verdict;
import annotebook.checks.VerdictText;
import annotebook.grading.run.Gradebook;
import annotebook.grading.run.GradebookEntry;
import annotebook.grading.run.GradebookRow;
import annotebook.html.Html;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** For each student every exercise, every test, and why it failed. */
final class StudentSections {

    private StudentSections() {}

    static Html of(Gradebook book) {
        return ReportHtml.of(
                "<h2>Each student</h2>\n%s",
                book.students().stream()
                        .map(student -> student(book, student))
                        .collect(Html.joined()));
    }

    private static Html student(Gradebook book, String student) {
        Html notebooks =
                book.rows().stream()
                        .filter(row -> row.student().equals(student))
                        .map(StudentSections::notebook)
                        .collect(Html.joined());
        return ReportHtml.of(
                "<section id=\"%s\">\n<h3>%s</h3>\n%s</section>\n",
                ReportHtml.anchor("student", student), student, notebooks);
    }

    private static Html notebook(GradebookRow row) {
        return ReportHtml.of(
                """
                <details><summary>%s: %d of %d points</summary>
                %s%s</details>
                """,
                row.notebook(),
                row.points(),
                row.outOf(),
                ReportHtml.remarks(row.remarks().stream()),
                row.entries().stream().map(StudentSections::entry).collect(Html.joined()));
    }

    private static Html entry(GradebookEntry entry) {
        Html head =
                ReportHtml.of(
                        "<h4>%s %s</h4>\n",
                        ReportHtml.link(
                                ReportHtml.anchor("exercise", entry.exercise()), entry.exercise()),
                        score(entry));
        if (entry instanceof GradebookEntry.Judged judged) {
            return ReportHtml.of(
                    "%s%s<table>\n%s%s</table>\n",
                    head,
                    followOn(judged.grade().followOn()),
                    tests("visible", judged.grade().visible()),
                    tests("hidden", judged.grade().hidden()));
        } else if (entry instanceof GradebookEntry.Written written) {
            return Html.all(head, ReportHtml.preformatted(written.text()));
        }
        return head;
    }

    private static Html followOn(String sentence) {
        return sentence.isEmpty() ? Html.NONE : ReportHtml.of("<p><b>%s</b></p>\n", sentence);
    }

    private static String score(GradebookEntry entry) {
        return entry.points().isPresent()
                ? String.format(
                        Locale.ROOT, "%d of %d points", entry.points().getAsInt(), entry.outOf())
                : String.format(Locale.ROOT, "to be graded by hand, out of %d", entry.outOf());
    }

    private static Html tests(String kind, Verdict verdict) {
        return verdict.tests().stream().map(test -> test(kind, test)).collect(Html.joined());
    }

    private static Html test(String kind, TestVerdict test) {
        TestVerdict.Failure failure = test.failure();
        return ReportHtml.of(
                "<tr class=\"%s\"><td>%s</td><td>%s: %s%s</td><td>%s</td></tr>\n",
                failure == null ? "ok" : "no",
                (failure == null ? "\u2713 " : "\u2717 ") + VerdictText.mark(test),
                kind,
                test.name(),
                failure == null ? measured(test.measured()) : why(failure),
                test.outOf() == 0
                        ? ""
                        : String.format(Locale.ROOT, "%d of %d", test.points(), test.outOf()));
    }

    private static Html measured(@Nullable Measured measured) {
        return measured == null ? Html.NONE : ReportHtml.of("<br/>%s", measured.words());
    }

    private static Html why(TestVerdict.Failure failure) {
        String lead = failure.mistake().isEmpty() ? "hint" : "this looks like";
        return ReportHtml.of(
                "<br/>%s<dl>%s%s%s%s</dl>",
                failure.sentence(),
                line("input", failure.input()),
                line("got", failure.got()),
                line("wanted", failure.wanted()),
                line(lead, failure.hint()));
    }

    private static Html line(String label, String text) {
        return text.isEmpty() ? Html.NONE : ReportHtml.of("<dt>%s</dt><dd>%s</dd>", label, text);
    }
}
