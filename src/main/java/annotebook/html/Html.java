package annotebook.html;

import com.google.common.html.HtmlEscapers;
import com.google.common.io.Resources;
import com.google.errorprone.annotations.CompileTimeConstant;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A piece of HTML. Its tags stand in the source, and every text that is put between them is escaped, so that no
 * text of a student's can be taken for a tag.
 */
public final class Html {

    /** Nothing. */
    public static final Html NONE = new Html("");

    private final String markup;

    private Html(String markup) {
        this.markup = markup;
    }

    /**
     * The template with its values in place, as {@link String#format} puts them there: HTML and numbers as they are,
     * anything else as escaped text, fit for content and for quoted attributes.
     *
     * @param template a constant; Error Prone refuses any other
     */
    public static Html of(@CompileTimeConstant String template, @Nullable Object... values) {
        Object[] safe = Stream.of(values).map(Html::safe).toArray();
        return new Html(String.format(Locale.ROOT, template, safe));
    }

    /** What stands in a resource beside the class, taken as it is: a style sheet. */
    public static Html ofResource(Class<?> beside, @CompileTimeConstant String name) {
        try {
            return new Html(
                    Resources.toString(
                            Resources.getResource(beside, name), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All pieces, one behind the other. */
    public static Html all(Html... pieces) {
        return Stream.of(pieces).collect(joined());
    }

    /** Joins the pieces of a stream, one behind the other. */
    public static Collector<Html, ?, Html> joined() {
        return Collectors.collectingAndThen(
                Collectors.mapping(Html::toString, Collectors.joining()), Html::new);
    }

    /** Whether there is nothing in it. */
    public boolean isEmpty() {
        return markup.isEmpty();
    }

    /** The markup. */
    @Override
    public String toString() {
        return markup;
    }

    private static Object safe(@Nullable Object value) {
        return value instanceof Html || value instanceof Number
                ? value
                : HtmlEscapers.htmlEscaper().escape(String.valueOf(value));
    }
}
