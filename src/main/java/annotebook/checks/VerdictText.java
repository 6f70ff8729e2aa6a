package annotebook.checks;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A verdict as plain text, for a terminal or a notebook's text/plain. */
public final class VerdictText {

    private VerdictText() {}

    /** A line a test; input, got, wanted and hint for the first that failed. */
    public static String of(Verdict verdict) {
        StringBuilder text =
                new StringBuilder("%s   %s\n".formatted(verdict.exercise(), summary(verdict)));
        boolean explained = false;
        for (TestVerdict test : verdict.tests()) {
            TestVerdict.Failure failure = test.failure();
            text.append(
                    String.format(
                            Locale.ROOT,
                            "  %-4s %-44s %s\n",
                            mark(test),
                            test.name(),
                            points(test)));
            if (failure == null && test.measured() != null) {
                text.append("         ").append(test.measured().words()).append('\n');
            }
            if (failure != null && !explained) {
                lines(failure).forEach(line -> text.append("         ").append(line).append('\n'));
                explained = true;
            }
        }
        return text.toString();
    }

    /** The same, with a sentence below for who passed every test; it may be empty. */
    public static String of(Verdict verdict, String meaning) {
        return of(verdict) + (verdict.passed() && !meaning.isEmpty() ? "  " + meaning + "\n" : "");
    }

    /** {@code ok}, {@code no}, or {@code part} where some of the points were earned. */
    public static String mark(TestVerdict test) {
        String failed = test.points() > 0 ? "part" : "no";
        return test.failure() == null ? "ok" : failed;
    }

    /** The points in words: {@code 2 of 4 points}. */
    static String summary(Verdict verdict) {
        if (verdict.outOf() == 0) {
            return verdict.passed()
                    ? "right (no points in this one)"
                    : "not yet (no points in this one)";
        }
        return "%d of %d points".formatted(verdict.points(), verdict.outOf());
    }

    /** The points of one test: {@code 1} when all of them, {@code 0 of 2} otherwise. */
    static String points(TestVerdict test) {
        if (test.outOf() == 0) {
            return "";
        }
        return test.failure() == null
                ? "" + test.outOf()
                : "%d of %d".formatted(test.points(), test.outOf());
    }

    /** What is to be said of a failure, line by line, without what does not apply. */
    static List<String> lines(TestVerdict.Failure failure) {
        return Stream.of(
                        failure.sentence(),
                        labelled("input    ", failure.input()),
                        labelled("got      ", failure.got()),
                        labelled("wanted   ", failure.wanted()),
                        labelled(lead(failure), failure.hint()))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.toList());
    }

    /** A recognised mistake is named as one; a general hint is only a place to look. */
    static String lead(TestVerdict.Failure failure) {
        return failure.mistake().isEmpty() ? "Hint: " : "This looks like: ";
    }

    private static String labelled(String label, String text) {
        return text.isEmpty() ? "" : label + text;
    }
}
