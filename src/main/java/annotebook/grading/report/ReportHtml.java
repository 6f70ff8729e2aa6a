package annotebook.grading.report;

import annotebook.html.Html;
import com.google.errorprone.annotations.CompileTimeConstant;
import java.util.stream.Stream;

/** Pieces of a report: every text in them is made printable, on one line, and escaped. */
final class ReportHtml {

    private ReportHtml() {}

    /** As {@link Html#of}, and what steers terminals or turns the reading direction is shown by its number. */
    static Html of(@CompileTimeConstant String template, Object... values) {
        Object[] printable =
                Stream.of(values)
                        .map(value -> value instanceof String text ? Printable.line(text) : value)
                        .toArray();
        return Html.of(template, printable);
    }

    /** A text with its lines. */
    static Html preformatted(String text) {
        return Html.of("<pre>%s</pre>", Printable.lines(text));
    }

    /** The name by which a link finds something: letters, digits, and other characters as numbers. */
    static String anchor(String kind, String name) {
        StringBuilder anchor = new StringBuilder(kind).append('-');
        name.codePoints()
                .forEach(
                        point -> {
                            if (point < 128 && Character.isLetterOrDigit(point)) {
                                anchor.appendCodePoint(point);
                            } else {
                                anchor.append('_').append(Integer.toHexString(point)).append('_');
                            }
                        });
        return anchor.toString();
    }

    static Html link(String anchor, String text) {
        return of("<a href=\"#%s\">%s</a>", anchor, text);
    }

    /** A bar that fills a share of its place, with the share in words beside it. */
    static Html bar(double share, String words) {
        return of(
                "<span class=\"bar\"><span style=\"width:%.0f%%\"></span></span> %s",
                100 * share, words);
    }

    /** What was noticed, as a list; nothing where nothing was. */
    static Html remarks(Stream<String> remarks) {
        Html items = remarks.map(remark -> of("<li>%s</li>\n", remark)).collect(Html.joined());
        return items.isEmpty() ? items : of("<ul class=\"remarks\">\n%s</ul>\n", items);
    }
}
