package annotebook.grading.report;

import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Makes text of unknown origin fit to be shown.
 *
 * <p>Control characters steer terminals, and invisible ones turn the reading direction or hide words;
 * each is shown by its number instead, {@code <U+001B>}.
 */
public final class Printable {

    private static final String OPEN = "\u2039U+";
    private static final String CLOSE = "\u203a";

    private Printable() {}

    /** One line: line ends and tabs become spaces. */
    public static String line(String text) {
        return show(text.strip().replaceAll("\\s+", " "));
    }

    /** Lines kept as they are. */
    static String lines(String text) {
        return text.lines()
                .map(line -> show(line.replace("\t", "    ")))
                .collect(Collectors.joining("\n"));
    }

    private static String show(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(point -> append(shown, point));
        return shown.toString();
    }

    private static void append(StringBuilder shown, int point) {
        switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    shown.append(OPEN)
                            .append(String.format(Locale.ROOT, "%04X", point))
                            .append(CLOSE);
            default -> shown.appendCodePoint(point);
        }
    }
}
