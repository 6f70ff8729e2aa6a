package annotebook.grading.report;

import annotebook.checks.TestVerdict;
import annotebook.grading.run.ExerciseGrade;
import annotebook.grading.run.Gradebook;
import annotebook.grading.run.GradebookEntry;
import annotebook.html.Html;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** For each exercise how it went, test by test, and the mistakes that were recognised. */
final class ExerciseSections {

    private static final int MOST_MISTAKES = 5;

    private ExerciseSections() {}

    /** How often a test passed. */
    private record Tally(int passed, int all) {

        static Tally of(TestVerdict test) {
            return new Tally(test.failure() == null ? 1 : 0, 1);
        }

        Tally plus(Tally other) {
            return new Tally(passed + other.passed, all + other.all);
        }
    }

    static Html of(Gradebook book) {
        return ReportHtml.of(
                "<h2>Exercises</h2>\n%s",
                book.notebooks().stream()
                        .map(notebook -> notebook(book, notebook))
                        .collect(Html.joined()));
    }

    private static Html notebook(Gradebook book, String notebook) {
        return ReportHtml.of(
                "<h3>%s</h3>\n%s",
                notebook,
                book.exercises(notebook).stream()
                        .map(id -> exercise(book, notebook, id))
                        .collect(Html.joined()));
    }

    private static Html exercise(Gradebook book, String notebook, String id) {
        List<GradebookEntry> entries =
                book.rowsOf(notebook)
                        .flatMap(row -> row.entries().stream())
                        .filter(entry -> entry.exercise().equals(id))
                        .toList();
        List<ExerciseGrade> grades =
                entries.stream()
                        .filter(GradebookEntry.Judged.class::isInstance)
                        .map(entry -> ((GradebookEntry.Judged) entry).grade())
                        .toList();
        return ReportHtml.of(
                """
                <h4 id="%s">%s</h4>
                <p>%s</p>
                %s%s""",
                ReportHtml.anchor("exercise", id),
                id,
                success(entries, grades),
                tests(grades),
                mistakes(grades));
    }

    private static Html success(List<GradebookEntry> entries, List<ExerciseGrade> grades) {
        if (entries.stream().anyMatch(GradebookEntry.Written.class::isInstance)) {
            return ReportHtml.of("to be graded by hand");
        }
        long full = grades.stream().filter(ExerciseGrade::passed).count();
        long followOns = grades.stream().filter(ExerciseSections::isFollowOn).count();
        return ReportHtml.bar(
                (double) full / entries.size(),
                String.format(Locale.ROOT, "%d of %d have all of it right", full, entries.size())
                        + (followOns == 0
                                ? ""
                                : String.format(
                                        Locale.ROOT,
                                        ", %d more but for an earlier answer",
                                        followOns)));
    }

    private static Html tests(List<ExerciseGrade> grades) {
        Map<String, Tally> tallies = new LinkedHashMap<>();
        for (ExerciseGrade grade : grades) {
            grade.visible().tests().forEach(test -> count(tallies, "visible", test));
            grade.hidden().tests().forEach(test -> count(tallies, "hidden", test));
        }
        Html rows =
                tallies.entrySet().stream()
                        .map(entry -> row(entry.getKey(), entry.getValue()))
                        .collect(Html.joined());
        return rows.isEmpty() ? rows : ReportHtml.of("<table>\n%s</table>\n", rows);
    }

    private static void count(Map<String, Tally> tallies, String kind, TestVerdict test) {
        tallies.merge(kind + ": " + test.name(), Tally.of(test), Tally::plus);
    }

    private static Html row(String test, Tally tally) {
        return ReportHtml.of(
                "<tr><td>%s</td><td>%s</td></tr>\n",
                test,
                ReportHtml.bar(
                        (double) tally.passed() / tally.all(),
                        String.format(Locale.ROOT, "%d of %d", tally.passed(), tally.all())));
    }

    private static boolean isFollowOn(ExerciseGrade grade) {
        return !grade.through().isEmpty();
    }

    /** A student who makes a mistake in several tests makes it once, and none where only an earlier answer is wrong. */
    private static Html mistakes(List<ExerciseGrade> grades) {
        Map<String, Long> counts =
                grades.stream()
                        .filter(grade -> !isFollowOn(grade))
                        .flatMap(grade -> hints(grade).distinct())
                        .collect(
                                Collectors.groupingBy(
                                        hint -> hint, TreeMap::new, Collectors.counting()));
        Html items =
                counts.entrySet().stream()
                        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                        .limit(MOST_MISTAKES)
                        .map(
                                entry ->
                                        ReportHtml.of(
                                                "<li>%d × %s</li>\n",
                                                entry.getValue(), entry.getKey()))
                        .collect(Html.joined());
        return items.isEmpty()
                ? items
                : ReportHtml.of("<p>Most common mistakes:</p>\n<ol>\n%s</ol>\n", items);
    }

    private static Stream<String> hints(ExerciseGrade grade) {
        return Stream.of(grade.visible(), grade.hidden())
                .flatMap(verdict -> verdict.tests().stream())
                .flatMap(test -> Stream.ofNullable(test.failure()))
                .filter(failure -> !failure.mistake().isEmpty())
                .map(failure -> failure.mistake() + ": " + failure.hint());
    }
}
