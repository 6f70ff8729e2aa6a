package annotebook.grading.report;

import annotebook.grading.run.Gradebook;
import annotebook.grading.run.GradebookRow;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The course at a glance: how the points are spread, who has how many, and what was noticed. */
final class CourseSection {

    private static final int BINS = 10;

    private CourseSection() {}

    static String of(Gradebook book) {
        StringBuilder html = new StringBuilder("<h1>Grades</h1>\n");
        html.append(
                """
                <p>%d students, %d notebooks. The points of an exercise are the lower of two numbers: what the \
                checks in the notebook give, on inputs that nobody has seen, and what the hidden checks give. \
                Written answers are to be graded by hand; their points count as soon as they stand in grades.csv.</p>
                """
                        .formatted(book.students().size(), book.rows().size()));
        book.notebooks().forEach(notebook -> html.append(histogram(book, notebook)));
        return html.append(students(book)).append(remarks(book)).toString();
    }

    private static String histogram(Gradebook book, String notebook) {
        List<GradebookRow> rows = book.rowsOf(notebook).filter(row -> row.outOf() > 0).toList();
        if (rows.isEmpty()) {
            return "";
        }
        int[] counts = new int[BINS];
        rows.forEach(row -> counts[bin(row)]++);
        int most = IntStream.of(counts).max().orElse(1);
        String bars =
                IntStream.range(0, BINS)
                        .mapToObj(
                                bin ->
                                        "<tr><th scope=\"row\">%s</th><td>%s</td></tr>\n"
                                                .formatted(
                                                        range(bin),
                                                        Html.bar(
                                                                (double) counts[bin] / most,
                                                                "" + counts[bin])))
                        .collect(Collectors.joining());
        return """
               <h2>Points in %s</h2>
               <table class="histogram"><caption>Students by share of the points that could be given so far</caption>
               %s</table>
               """
                .formatted(Html.text(notebook), bars);
    }

    private static int bin(GradebookRow row) {
        return Math.min(BINS - 1, BINS * row.points() / row.outOf());
    }

    private static String range(int bin) {
        int width = 100 / BINS;
        return "%d %s %d %%"
                .formatted(bin * width, bin == BINS - 1 ? "to" : "to below", (bin + 1) * width);
    }

    private static String students(Gradebook book) {
        List<String> notebooks = book.notebooks();
        String heads =
                notebooks.stream()
                        .map(name -> "<th scope=\"col\">" + Html.text(name) + "</th>")
                        .collect(Collectors.joining());
        String rows =
                book.students().stream()
                        .map(student -> studentRow(book, student))
                        .collect(Collectors.joining());
        return """
               <h2>Students</h2>
               <table><caption><b>!</b> marks a notebook about which something was noticed</caption><thead><tr><th scope="col">student</th>%s</tr></thead><tbody>
               %s</tbody></table>
               """
                .formatted(heads, rows);
    }

    private static String studentRow(Gradebook book, String student) {
        String cells =
                book.notebooks().stream()
                        .map(notebook -> "<td>" + points(book, student, notebook) + "</td>")
                        .collect(Collectors.joining());
        return "<tr><th scope=\"row\">%s</th>%s</tr>\n"
                .formatted(Html.link(Html.anchor("student", student), student), cells);
    }

    private static String points(Gradebook book, String student, String notebook) {
        Optional<GradebookRow> found =
                book.rowsOf(notebook).filter(row -> row.student().equals(student)).findFirst();
        return found.map(
                        row ->
                                "%d of %d%s"
                                        .formatted(
                                                row.points(),
                                                row.outOf(),
                                                row.remarks().isEmpty() ? "" : " <b>!</b>"))
                .orElse("");
    }

    private static String remarks(Gradebook book) {
        String items =
                Stream.concat(
                                book.remarks().stream(),
                                book.rows().stream().flatMap(row -> row.remarks().stream()))
                        .map(remark -> "<li>" + Html.text(remark) + "</li>\n")
                        .collect(Collectors.joining());
        return items.isEmpty()
                ? ""
                : "<h2>What was noticed</h2>\n<ul class=\"remarks\">\n" + items + "</ul>\n";
    }
}
