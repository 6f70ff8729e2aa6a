package annotebook.checks;

import annotebook.html.Html;
import java.util.stream.Stream;

/** A verdict as an HTML table that reads well on light and dark pages. */
public final class VerdictHtml {

    private static final String GOOD = "#009E73";
    private static final String BAD = "#D55E00";

    private VerdictHtml() {}

    /**
     * A row a test; input, got, wanted and hint under the first that failed.
     *
     * @param meaning a sentence for who passed every test; may be empty
     */
    public static Html of(Verdict verdict, String meaning) {
        return Html.of(
                """
                <table style="border-collapse:collapse;text-align:left">
                <caption style="text-align:left;padding:4px 8px;white-space:nowrap"><b>%s</b> &nbsp; %s</caption>
                %s</table>%s""",
                verdict.exercise(),
                VerdictText.summary(verdict),
                rows(verdict),
                verdict.passed() && !meaning.isEmpty()
                        ? Html.of("<p style=\"padding:4px 8px\">%s</p>", meaning)
                        : Html.NONE);
    }

    private static Html rows(Verdict verdict) {
        Stream.Builder<Html> rows = Stream.builder();
        boolean explained = false;
        for (TestVerdict test : verdict.tests()) {
            rows.add(row(test));
            if (test.failure() == null && test.measured() != null) {
                rows.add(measured(test.measured()));
            }
            if (test.failure() != null && !explained) {
                rows.add(explanation(test.failure()));
                explained = true;
            }
        }
        return rows.build().collect(Html.joined());
    }

    private static Html row(TestVerdict test) {
        boolean passed = test.failure() == null;
        return Html.of(
                """
                <tr><td style="text-align:left;color:%s"><b>%s %s</b></td><td style="text-align:left">%s</td>\
                <td style="text-align:right">%s</td></tr>
                """,
                passed ? GOOD : BAD,
                passed ? "✓" : "✗",
                VerdictText.mark(test),
                test.name(),
                VerdictText.points(test));
    }

    private static Html measured(Measured measured) {
        return Html.of(
                "<tr><td></td><td colspan=\"2\" style=\"text-align:left\">%s</td></tr>\n",
                measured.words());
    }

    private static Html explanation(TestVerdict.Failure failure) {
        Html hint = Html.of("<b>%s</b>%s", VerdictText.lead(failure), failure.hint());
        return Html.of(
                """
                <tr><td></td><td colspan="2" style="text-align:left;max-width:46em;white-space:normal;\
                border-left:3px solid %s">%s<table style="margin:4px 0">%s%s%s</table>%s</td></tr>
                """,
                BAD,
                failure.sentence(),
                line("input", failure.input()),
                line("got", failure.got()),
                line("wanted", failure.wanted()),
                failure.hint().isEmpty() ? Html.NONE : hint);
    }

    private static Html line(String label, String text) {
        return text.isEmpty()
                ? Html.NONE
                : Html.of(
                        "<tr><td style=\"text-align:left\">%s</td><td style=\"text-align:left\"><code>%s</code></td></tr>",
                        label, text);
    }
}
