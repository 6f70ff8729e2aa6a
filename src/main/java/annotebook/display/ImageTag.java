package annotebook.display;

import annotebook.html.Html;

/**
 * An image in a page, which is its own card: rounded, so that its white background looks meant on a dark page.
 *
 * @param type of the file, as in {@code image/png}
 * @param base64 the file
 * @param width in CSS pixels
 * @param height in CSS pixels
 */
record ImageTag(String type, String base64, int width, int height) {

    /** The tag, with the image in words for those who do not see it. */
    Html html(String text) {
        return Html.of(
                "<img width=\"%d\" height=\"%d\" alt=\"%s\" style=\"border-radius:6px;max-width:100%%;height:auto\""
                        + " src=\"data:%s;base64,%s\">",
                width, height, text, type, base64);
    }
}
