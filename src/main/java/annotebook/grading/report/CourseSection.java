package annotebook.grading.report;

import annotebook.grading.run.Gradebook;
import annotebook.grading.run.GradebookRow;
import annotebook.html.Html;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The course at a glance: how the points are spread, who has how many, and what was noticed. */
final class CourseSection {

    private static final int BINS = 10;

    private CourseSection() {}

    static Html of(Gradebook book) {
        Html histograms =
                book.notebooks().stream()
                        .map(notebook -> histogram(book, notebook))
                        .collect(Html.joined());
        return ReportHtml.of(
                """
                <h1>Grades</h1>
                <p>%d students, %d notebooks. The points of an exercise are the lower of two numbers: what the \
                checks in the notebook give, on inputs that nobody has seen, and what the hidden checks give. \
                Written answers are to be graded by hand; their points count as soon as they stand in grades.csv.</p>
                %s%s%s""",
                book.students().size(),
                book.rows().size(),
                histograms,
                students(book),
                remarks(book));
    }

    private static Html histogram(Gradebook book, String notebook) {
        List<GradebookRow> rows = book.rowsOf(notebook).filter(row -> row.outOf() > 0).toList();
        if (rows.isEmpty()) {
            return Html.NONE;
        }
        int[] counts = new int[BINS];
        rows.forEach(row -> counts[bin(row)]++);
        int most = IntStream.of(counts).max().orElse(1);
        return ReportHtml.of(
                """
                <h2>Points in %s</h2>
                <table class="histogram"><caption>Students by share of the points that could be given so far</caption>
                %s</table>
                """,
                notebook,
                IntStream.range(0, BINS)
                        .mapToObj(bin -> histogramRow(bin, counts[bin], most))
                        .collect(Html.joined()));
    }

    private static Html histogramRow(int bin, int count, int most) {
        return ReportHtml.of(
                "<tr><th scope=\"row\">%s</th><td>%s</td></tr>\n",
                range(bin), ReportHtml.bar((double) count / most, "" + count));
    }

    private static int bin(GradebookRow row) {
        return Math.min(BINS - 1, BINS * row.points() / row.outOf());
    }

    private static String range(int bin) {
        int width = 100 / BINS;
        return String.format(
                Locale.ROOT,
                "%d %s %d %%",
                bin * width,
                bin == BINS - 1 ? "to" : "to below",
                (bin + 1) * width);
    }

    private static Html students(Gradebook book) {
        return ReportHtml.of(
                """
                <h2>Students</h2>
                <table><caption><b>!</b> marks a notebook about which something was noticed</caption><thead><tr><th scope="col">student</th>%s</tr></thead><tbody>
                %s</tbody></table>
                """,
                book.notebooks().stream()
                        .map(name -> ReportHtml.of("<th scope=\"col\">%s</th>", name))
                        .collect(Html.joined()),
                book.students().stream()
                        .map(student -> studentRow(book, student))
                        .collect(Html.joined()));
    }

    private static Html studentRow(Gradebook book, String student) {
        Html cells =
                book.notebooks().stream()
                        .map(notebook -> points(book, student, notebook))
                        .map(points -> ReportHtml.of("<td>%s</td>", points))
                        .collect(Html.joined());
        return ReportHtml.of(
                "<tr><th scope=\"row\">%s</th>%s</tr>\n",
                ReportHtml.link(ReportHtml.anchor("student", student), student), cells);
    }

    private static Html points(Gradebook book, String student, String notebook) {
        return book.rowsOf(notebook)
                .filter(row -> row.student().equals(student))
                .findFirst()
                .map(CourseSection::points)
                .orElse(Html.NONE);
    }

    private static Html points(GradebookRow row) {
        Html mark = row.remarks().isEmpty() ? Html.NONE : ReportHtml.of(" <b>!</b>");
        return ReportHtml.of("%d of %d%s", row.points(), row.outOf(), mark);
    }

    private static Html remarks(Gradebook book) {
        Html list =
                ReportHtml.remarks(
                        Stream.concat(
                                book.remarks().stream(),
                                book.rows().stream().flatMap(row -> row.remarks().stream())));
        return list.isEmpty() ? list : ReportHtml.of("<h2>What was noticed</h2>\n%s", list);
    }
}
