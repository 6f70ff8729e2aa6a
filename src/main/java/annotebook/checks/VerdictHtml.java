package annotebook.checks;

/** A verdict as an HTML table that reads well on light and dark pages. */
public final class VerdictHtml {

    private static final String GOOD = "#009E73";
    private static final String BAD = "#D55E00";

    private VerdictHtml() {}

    /** A row a test; input, got, wanted and hint under the first that failed. */
    public static String of(Verdict verdict) {
        StringBuilder html =
                new StringBuilder(
                        """
                        <table style="border-collapse:collapse;text-align:left">
                        <caption style="text-align:left;padding:4px 8px;white-space:nowrap"><b>%s</b> &nbsp; %s</caption>
                        """
                                .formatted(
                                        escape(verdict.exercise()), VerdictText.summary(verdict)));
        boolean explained = false;
        for (TestVerdict test : verdict.tests()) {
            html.append(row(test));
            if (test.failure() == null && test.measured() != null) {
                html.append(measured(test.measured()));
            }
            if (test.failure() != null && !explained) {
                html.append(explanation(test.failure()));
                explained = true;
            }
        }
        return html.append("</table>").toString();
    }

    private static String row(TestVerdict test) {
        boolean passed = test.failure() == null;
        return """
               <tr><td style="text-align:left;color:%s"><b>%s</b></td><td style="text-align:left">%s</td>\
               <td style="text-align:right">%s</td></tr>
               """
                .formatted(
                        passed ? GOOD : BAD,
                        (passed ? "&#10003; " : "&#10007; ") + VerdictText.mark(test),
                        escape(test.name()),
                        VerdictText.points(test));
    }

    private static String measured(Measured measured) {
        return "<tr><td></td><td colspan=\"2\" style=\"text-align:left\">%s</td></tr>\n"
                .formatted(escape(measured.words()));
    }

    private static String explanation(TestVerdict.Failure failure) {
        StringBuilder cell = new StringBuilder(escape(failure.sentence()));
        cell.append("<table style=\"margin:4px 0\">");
        cell.append(line("input", failure.input()));
        cell.append(line("got", failure.got()));
        cell.append(line("wanted", failure.wanted()));
        cell.append("</table>");
        if (!failure.hint().isEmpty()) {
            cell.append("<b>%s</b>%s".formatted(VerdictText.lead(failure), escape(failure.hint())));
        }
        return """
               <tr><td></td><td colspan="2" style="text-align:left;max-width:46em;white-space:normal;\
               border-left:3px solid %s">%s</td></tr>
               """
                .formatted(BAD, cell);
    }

    private static String line(String label, String text) {
        return text.isEmpty()
                ? ""
                : "<tr><td style=\"text-align:left\">%s</td><td style=\"text-align:left\"><code>%s</code></td></tr>"
                        .formatted(label, escape(text));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
