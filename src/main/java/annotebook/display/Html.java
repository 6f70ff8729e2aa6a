package annotebook.display;

import com.google.common.html.HtmlEscapers;

/** The few pieces of HTML that pictures are made of. */
final class Html {

    private Html() {}

    /** The text with {@code < > & " '} made harmless, in content and in attributes. */
    static String escape(String text) {
        return HtmlEscapers.htmlEscaper().escape(text);
    }

    static String size(int width, int height) {
        return "width=\"%d\" height=\"%d\"".formatted(width, height);
    }

    /** An image that is its own card: rounded, so that its white background looks meant on a dark page. */
    static String image(String type, String base64, String size, String text) {
        return "<img %s alt=\"%s\" style=\"border-radius:6px;max-width:100%%;height:auto\" src=\"data:%s;base64,%s\">"
                .formatted(size, escape(text), type, base64);
    }
}
