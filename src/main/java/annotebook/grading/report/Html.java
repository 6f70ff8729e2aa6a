package annotebook.grading.report;

import java.util.Locale;

/** Pieces of a page. Every text that comes from elsewhere passes through {@link #text}. */
final class Html {

    private Html() {}

    /** A text on one line, fit for content and for quoted attributes. */
    static String text(String text) {
        return escape(Printable.line(text));
    }

    /** A text with its lines. */
    static String preformatted(String text) {
        return "<pre>" + escape(Printable.lines(text)) + "</pre>";
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

    static String link(String anchor, String text) {
        return "<a href=\"#%s\">%s</a>".formatted(anchor, text(text));
    }

    /** A bar that fills a share of its place, with the share in words beside it. */
    static String bar(double share, String words) {
        return String.format(
                Locale.ROOT,
                "<span class=\"bar\"><span style=\"width:%.0f%%\"></span></span> %s",
                100 * share,
                text(words));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
