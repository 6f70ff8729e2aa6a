package annotebook.grading.sandbox;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A student's cell before anything compiles it: only looked at as text. */
final class CellText {

    /** javac descends one frame of its stack or more for each bracket. */
    static final int NESTING = 200;

    private static final Pattern MAGIC = Pattern.compile("\\s*%%?\\p{Alpha}.*");

    /** Texts and comments, in which brackets mean nothing; one without an end goes as far as it can. */
    private static final Pattern QUOTED =
            Pattern.compile(
                    "\"\"\"(?s:.*?)(?:\"\"\"|\\z)|\"(?:\\\\.|[^\"\\\\\\n])*+\"?|'(?:\\\\.|[^'\\\\\\n])*+'?|//[^\\n]*+|/\\*(?s:.*?)(?:\\*/|\\z)");

    private CellText() {}

    /** The cell without the lines that are the kernel's; a cell that begins with %% is all of it. */
    static String withoutMagics(String cell) {
        return cell.stripLeading().startsWith("%%")
                ? ""
                : cell.lines()
                        .filter(line -> !MAGIC.matcher(line).matches())
                        .collect(Collectors.joining("\n"));
    }

    /** Why the compiler is spared this text. */
    static Optional<String> refusal(String text, Limits.Sizes sizes) {
        if (text.length() > sizes.cellCharacters()) {
            return Optional.of(
                    String.format(
                            Locale.ROOT,
                            "%,d characters, at most %,d are compiled",
                            text.length(),
                            sizes.cellCharacters()));
        }
        return nesting(text) > NESTING
                ? Optional.of(String.format(Locale.ROOT, "brackets more than %d deep", NESTING))
                : Optional.empty();
    }

    private static int nesting(String text) {
        int depth = 0;
        int deepest = 0;
        String code = QUOTED.matcher(text).replaceAll("");
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if ("([{<".indexOf(c) >= 0) {
                depth++;
                deepest = Math.max(deepest, depth);
            } else if (")]}>".indexOf(c) >= 0) {
                depth--;
            }
        }
        return deepest;
    }
}
