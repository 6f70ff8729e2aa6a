package annotebook.grading.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.checks.Measured;
import annotebook.checks.TestVerdict;
import annotebook.checks.Verdict;
import annotebook.grading.run.Challenge;
import annotebook.grading.run.ExerciseGrade;
import annotebook.grading.run.Gradebook;
import annotebook.grading.run.GradebookEntry;
import annotebook.grading.run.GradebookRow;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LeaderboardTest {

    private static final Gradebook BOOK =
            new Gradebook(
                    List.of(
                            row("ann", new Measured(800, 2000)),
                            row("<b>bo", new Measured(900, 2000)),
                            row("cy", new Measured(800, 2000)),
                            row("dan", new Measured(700, 2000)),
                            row("eve", null)),
                    List.of());

    private static GradebookRow row(String student, @Nullable Measured measured) {
        Verdict visible =
                new Verdict(
                        Challenge.EXERCISE,
                        List.of(new TestVerdict("visible", 10, null, new Measured(1, 1))));
        Verdict hidden =
                new Verdict(
                        Challenge.EXERCISE, List.of(new TestVerdict("hidden", 10, null, measured)));
        return new GradebookRow(
                student,
                "10_cifar10",
                List.of(
                        new GradebookEntry.NotJudged("standardize", 2, OptionalInt.of(0)),
                        new GradebookEntry.Judged(
                                new ExerciseGrade(Challenge.EXERCISE, visible, hidden))),
                List.of());
    }

    private static List<String> places(String page) {
        return Pattern.compile("<tr><td>(\\d)</td><th scope=\"row\">(.*?)</th>")
                .matcher(page)
                .results()
                .map(m -> m.group(1) + " " + m.group(2))
                .toList();
    }

    @Test
    void theBestIsFirstAndEqualsShareAPlace() {
        String page = Leaderboard.of(BOOK, student -> student);
        assertEquals(
                List.of("1 &lt;b&gt;bo", "2 ann", "2 cy", "4 dan"), places(page), "eve has none");
        assertTrue(page.contains("45.0 %</td><td>42.8 % to 47.2 %"), page);
        assertTrue(page.contains("with 95 % confidence"), page);
    }

    @Test
    void pseudonymsStandForAllAndAreToldApart() {
        String page = Leaderboard.of(BOOK, student -> "x" + student.length());
        assertEquals(List.of("1 x5", "2 x2", "2 x3", "4 x3"), places(page));
        assertFalse(page.matches("(?s).*\\bann\\b.*"), page);
        assertTrue(
                Leaderboard.key(BOOK, s -> "x" + s.length())
                        .startsWith("student,leaderboard\r\n<b>bo,x5\r\nann,x3\r\n"));
    }

    @Test
    void withoutNetworksItSaysSo() {
        assertTrue(
                Leaderboard.of(new Gradebook(List.of(row("eve", null)), List.of()), s -> s)
                        .contains("No network yet."));
    }
}
