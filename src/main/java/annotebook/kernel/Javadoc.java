package annotebook.kernel;

import java.util.Map;
import java.util.regex.Pattern;

/** A documentation comment as plain text. */
final class Javadoc {

    private static final Pattern CODE =
            Pattern.compile("\\{@(?:code|literal|value)\\s+((?:[^{}]|\\{[^{}]*\\})*)\\}");
    private static final Pattern LINK =
            Pattern.compile("\\{@link(?:plain)?\\s+([^\\s{}]+)(?:\\s+([^{}]*))?\\}");
    private static final Pattern RETURN = Pattern.compile("\\{@return\\s+([^{}]*)\\}");
    private static final Pattern ITEM = Pattern.compile("(?i)<li>\\s*");
    private static final Pattern MARKUP =
            Pattern.compile(
                    "(?i)</?(p|pre|ul|ol|li|dl|dt|dd|b|i|em|strong|code|tt|var|cite|sub|sup|a|br|hr|div|span"
                            + "|blockquote|table|caption|thead|tbody|tr|th|td|h\\d)(\\s[^>]*)?/?>");
    private static final Pattern PARAMETER = Pattern.compile("(?m)^[ \\t]*@param\\s+(\\S+)\\s+");
    private static final Pattern THROWS =
            Pattern.compile("(?m)^[ \\t]*@(?:throws|exception)\\s+(\\S+)\\s+");
    private static final Pattern RETURNS = Pattern.compile("(?m)^[ \\t]*@return\\s+");

    /** What remains is for those who maintain the method. */
    private static final Pattern OTHER = Pattern.compile("(?m)^[ \\t]*@\\w+.*\\R?");

    private static final Pattern GAP = Pattern.compile("\\n\\s*\\n\\s*\\n");

    private static final Map<String, String> CHARACTERS =
            Map.of("&lt;", "<", "&gt;", ">", "&nbsp;", " ", "&quot;", "\"", "&#64;", "@");

    private Javadoc() {}

    static String plain(String comment) {
        // behind the asterisk of each line stands a space
        String text = comment.replaceAll("(?m)^ ", "");
        text = MARKUP.matcher(ITEM.matcher(text).replaceAll("- ")).replaceAll("");
        text = CODE.matcher(text).replaceAll("$1");
        text =
                LINK.matcher(text)
                        .replaceAll(it -> label(it.group(1), it.group(2)).replace("$", "\\$"));
        text = RETURN.matcher(text).replaceAll("Returns $1.");
        text = PARAMETER.matcher(text).replaceAll("  $1: ");
        text = THROWS.matcher(text).replaceAll("Throws $1: ");
        text = RETURNS.matcher(text).replaceAll("Returns ");
        text = OTHER.matcher(text).replaceAll("");
        for (Map.Entry<String, String> entry : CHARACTERS.entrySet()) {
            text = text.replace(entry.getKey(), entry.getValue());
        }
        return GAP.matcher(text.replace("&amp;", "&")).replaceAll("\n\n").strip();
    }

    private static String label(String target, String words) {
        return words == null || words.isBlank()
                ? target.replaceFirst("^#", "").replace('#', '.')
                : words;
    }
}
