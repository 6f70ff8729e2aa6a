package annotebook.display;

import annotebook.html.Html;
import org.jspecify.annotations.Nullable;

/**
 * Something to see in a notebook, and always the same in words.
 *
 * <p>A page shows {@code html} when it can, else {@code png}, else {@code text}. HTML made from an image carries its own size, so
 * that an image of twice the density appears at its intended size, and the words for a screen reader. LaTeX, PDF and Word take
 * the {@code png}.
 *
 * @param html the picture as HTML that inherits the page's colours or brings its own background; null if there is none
 * @param png the picture as a PNG file in Base64, the form in which a notebook stores it; null if there is none
 * @param text what the picture shows, in words and numbers (text/plain)
 */
public record Picture(@Nullable String html, @Nullable String png, String text) {

    /** A picture that is HTML, with its words. */
    public static Picture ofHtml(Html html, String text) {
        return new Picture(html.toString(), null, text);
    }

    /** The same with a sentence below it. */
    public Picture with(String sentence) {
        String below = html == null ? null : html + Html.of("<div>%s</div>", sentence);
        return new Picture(below, png, text + "\n" + sentence);
    }
}
