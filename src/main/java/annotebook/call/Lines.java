package annotebook.call;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The lines of a piece of Java, from 1. */
final class Lines {

    /** Longer lines are cut: nobody reads them. */
    private static final int SHOWN = 80;

    private static final Pattern NO_CODE =
            Pattern.compile("\"(?:\\\\.|[^\"\\\\\\n])*\"|//[^\\n]*|/\\*(?s:.*?)\\*/");

    private final String text;
    private final String code;
    private final List<String> lines;

    Lines(String text) {
        this.text = text;
        this.code = NO_CODE.matcher(text).replaceAll(found -> blank(found.group()));
        this.lines = List.of(text.split("\n", -1));
    }

    private static String blank(String text) {
        return text.replaceAll("[^\\n]", " ");
    }

    int count() {
        return lines.size();
    }

    /** The line in which a character stands. */
    int at(int position) {
        return 1 + (int) text.substring(0, position).chars().filter(c -> c == '\n').count();
    }

    /** Where a line begins. */
    int start(int line) {
        return lines.subList(0, line - 1).stream().mapToInt(before -> before.length() + 1).sum();
    }

    /** Where a line ends. */
    int end(int line) {
        return start(line) + lines.get(line - 1).length();
    }

    /** A line without the blanks around it. */
    String text(int line) {
        String stripped = lines.get(line - 1).strip();
        return stripped.length() <= SHOWN ? stripped : stripped.substring(0, SHOWN) + "...";
    }

    /** Whether a name stands in the code; comments and texts in quotes do not count. */
    boolean have(String name) {
        return found(name).find();
    }

    /** What fits a pattern in the code, in order. */
    Stream<String> all(Pattern pattern) {
        return pattern.matcher(code).results().map(MatchResult::group);
    }

    /** The first line in which a name stands in the code. */
    int of(String name) {
        Matcher found = found(name);
        return found.find() ? at(found.start()) : 1;
    }

    private Matcher found(String name) {
        return Pattern.compile("(?<![\\w$])" + Pattern.quote(name) + "(?![\\w$])").matcher(code);
    }
}
