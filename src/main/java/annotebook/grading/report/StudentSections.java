package annotebook.grading.report;

import annotebook.checks.Measured;
import annotebook.checks.TestVerdict;
import annotebook.checks.Verdict;
import annotebook.checks.VerdictText;
import annotebook.grading.run.Gradebook;
import annotebook.grading.run.GradebookEntry;
import annotebook.grading.run.GradebookRow;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** For each student every exercise, every test, and why it failed. */
final class StudentSections {

    private StudentSections() {}

    static String of(Gradebook book) {
        return book.students().stream()
                .map(student -> student(book, student))
                .collect(Collectors.joining("", "<h2>Each student</h2>\n", ""));
    }

    private static String student(Gradebook book, String student) {
        String notebooks =
                book.rows().stream()
                        .filter(row -> row.student().equals(student))
                        .map(StudentSections::notebook)
                        .collect(Collectors.joining());
        return "<section id=\"%s\">\n<h3>%s</h3>\n%s</section>\n"
                .formatted(Html.anchor("student", student), Html.text(student), notebooks);
    }

    private static String notebook(GradebookRow row) {
        String remarks =
                row.remarks().stream()
                        .map(remark -> "<li>" + Html.text(remark) + "</li>\n")
                        .collect(Collectors.joining());
        String entries =
                row.entries().stream().map(StudentSections::entry).collect(Collectors.joining());
        return """
               <details><summary>%s: %d of %d points</summary>
               %s%s</details>
               """
                .formatted(
                        Html.text(row.notebook()),
                        row.points(),
                        row.outOf(),
                        remarks.isEmpty() ? "" : "<ul class=\"remarks\">\n" + remarks + "</ul>\n",
                        entries);
    }

    private static String entry(GradebookEntry entry) {
        String head =
                "<h4>%s %s</h4>\n"
                        .formatted(
                                Html.link(
                                        Html.anchor("exercise", entry.exercise()),
                                        entry.exercise()),
                                score(entry));
        if (entry instanceof GradebookEntry.Judged judged) {
            return head
                    + "<table>\n"
                    + tests("visible", judged.grade().visible())
                    + tests("hidden", judged.grade().hidden())
                    + "</table>\n";
        } else if (entry instanceof GradebookEntry.Written written) {
            return head + Html.preformatted(written.text());
        }
        return head;
    }

    private static String score(GradebookEntry entry) {
        return entry.points().isPresent()
                ? "%d of %d points".formatted(entry.points().getAsInt(), entry.outOf())
                : "to be graded by hand, out of %d".formatted(entry.outOf());
    }

    private static String tests(String kind, Verdict verdict) {
        return verdict.tests().stream().map(test -> test(kind, test)).collect(Collectors.joining());
    }

    private static String test(String kind, TestVerdict test) {
        TestVerdict.Failure failure = test.failure();
        return "<tr class=\"%s\"><td>%s</td><td>%s: %s%s</td><td>%s</td></tr>\n"
                .formatted(
                        failure == null ? "ok" : "no",
                        (failure == null ? "\u2713 " : "\u2717 ") + VerdictText.mark(test),
                        kind,
                        Html.text(test.name()),
                        failure == null ? measured(test.measured()) : why(failure),
                        test.outOf() == 0 ? "" : "%d of %d".formatted(test.points(), test.outOf()));
    }

    private static String measured(@Nullable Measured measured) {
        return measured == null ? "" : "<br/>" + Html.text(measured.words());
    }

    private static String why(TestVerdict.Failure failure) {
        String lead = failure.mistake().isEmpty() ? "hint" : "this looks like";
        return Stream.of(
                        line("input", failure.input()),
                        line("got", failure.got()),
                        line("wanted", failure.wanted()),
                        line(lead, failure.hint()))
                .collect(
                        Collectors.joining(
                                "", "<br/>" + Html.text(failure.sentence()) + "<dl>", "</dl>"));
    }

    private static String line(String label, String text) {
        return text.isEmpty() ? "" : "<dt>%s</dt><dd>%s</dd>".formatted(label, Html.text(text));
    }
}
