package annotebook.grading.report;

import annotebook.checks.Measured;
import annotebook.checks.TestVerdict;
import annotebook.grading.run.Challenge;
import annotebook.grading.run.Gradebook;
import annotebook.grading.run.GradebookEntry;
import annotebook.html.Html;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.commons.math3.stat.interval.ConfidenceInterval;

/**
 * The challenge as a table, best network first, to be shown to the course.
 *
 * <p>A place is shared by all whose networks got as many images right. It says nothing of points, and
 * nothing of those whose network could not be measured.
 */
public final class Leaderboard {

    private Leaderboard() {}

    /** A network and whose it is. */
    private record Place(String student, Measured measured) {}

    /**
     * The page.
     *
     * @param naming how a student is called on it
     */
    public static String of(Gradebook book, UnaryOperator<String> naming) {
        List<Place> places =
                places(book)
                        .sorted(
                                Comparator.comparingDouble((Place p) -> -p.measured.accuracy())
                                        .thenComparing(p -> naming.apply(p.student)))
                        .toList();
        Html rows =
                places.stream()
                        .map(place -> row(rank(places, place), naming, place))
                        .collect(Html.joined());
        return Page.of(
                "The challenge",
                ReportHtml.of(
                        """
                <h1>The challenge</h1>
                <p>Every network was trained anew under the same budget, and then shown images that no student has. \
                The interval is where its accuracy on ever more such images would lie, with 95 %% confidence: where \
                two intervals overlap, the order may be luck.</p>
                %s""",
                        rows.isEmpty() ? ReportHtml.of("<p>No network yet.</p>\n") : table(rows)));
    }

    /** A table of students and what they are called on the page, for the instructor alone. */
    public static String key(Gradebook book, UnaryOperator<String> naming) {
        return Csv.table(
                Stream.concat(
                        Stream.of(List.of("student", "leaderboard")),
                        book.students().stream().map(s -> List.of(s, naming.apply(s)))));
    }

    private static Stream<Place> places(Gradebook book) {
        return book.rows().stream()
                .flatMap(
                        row ->
                                row.entries().stream()
                                        .filter(e -> e.exercise().equals(Challenge.EXERCISE))
                                        .filter(GradebookEntry.Judged.class::isInstance)
                                        .map(e -> ((GradebookEntry.Judged) e).grade().hidden())
                                        .flatMap(verdict -> verdict.tests().stream())
                                        .map(TestVerdict::measured)
                                        .filter(Objects::nonNull)
                                        .map(measured -> new Place(row.student(), measured)));
    }

    private static long rank(List<Place> places, Place place) {
        return 1
                + places.stream()
                        .filter(o -> o.measured.accuracy() > place.measured.accuracy())
                        .count();
    }

    private static Html table(Html rows) {
        return ReportHtml.of(
                """
               <table><thead><tr><th scope="col">place</th><th scope="col">student</th><th scope="col">images right</th>\
               <th scope="col">95 %% interval</th></tr></thead><tbody>
               %s</tbody></table>
               """,
                rows);
    }

    private static Html row(long rank, UnaryOperator<String> naming, Place place) {
        ConfidenceInterval interval = place.measured.interval();
        return ReportHtml.of(
                "<tr><td>%d</td><th scope=\"row\">%s</th><td>%s</td><td>%s</td></tr>\n",
                rank,
                naming.apply(place.student),
                ReportHtml.bar(place.measured.accuracy(), percent(place.measured.accuracy())),
                percent(interval.getLowerBound()) + " to " + percent(interval.getUpperBound()));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }
}
