package annotebook.display;

import annotebook.html.Html;
import java.time.Duration;
import java.util.Locale;

/**
 * One state of a progress bar.
 *
 * @param share of the work that is done, 0 to 1
 * @param text the state in words
 */
record Progress(double share, String text) {

    static Progress running(String title, int done, int total, String beside) {
        String more = beside.isEmpty() ? "" : ", " + beside;
        return new Progress(
                done / (double) total,
                title + ": " + count(done, total) + percent(done, total) + more);
    }

    static Progress finished(String title, int total, Duration spent, String note) {
        String more = note.isEmpty() ? "" : ", " + note;
        return new Progress(
                1,
                "%s: %s, done in %s%s".formatted(title, count(total, total), words(spent), more));
    }

    static Progress stopped(String title, int done, int total, String note) {
        String more = note.isEmpty() ? "" : ", " + note;
        return new Progress(
                done / (double) total,
                "%s: stopped at %s because you interrupted it%s. What was done so far is kept."
                        .formatted(title, count(done, total), more));
    }

    /** Seconds below two minutes, then minutes. */
    static String words(Duration time) {
        long seconds = Math.max(0, (time.toMillis() + 999) / 1000);
        return seconds < 120 ? seconds + " s" : (seconds + 59) / 60 + " min";
    }

    Picture picture() {
        return Picture.ofHtml(
                Html.of(
                        """
                        <div style="border:1px solid;border-radius:4px;width:320px;height:10px;opacity:.85"><div \
                        style="background:#0072B2;height:100%%;width:%.1f%%;border-radius:3px"></div></div>\
                        <div>%s</div>""",
                        100 * share, text),
                text);
    }

    private static String count(int done, int total) {
        return String.format(Locale.ROOT, "%,d of %,d", done, total);
    }

    private static String percent(int done, int total) {
        return " (%d%%)".formatted(100L * done / total);
    }
}
