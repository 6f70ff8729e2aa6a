package annotebook.grading.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import annotebook.grading.notebook.Master;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A text that no student may find in the kit.
 *
 * @param text its UTF-8 bytes, a character each, with white space as single spaces
 * @param what what it belongs to, for a message
 */
record Secret(String text, String what) {

    /** Shorter texts may appear anywhere, such as {@code return x;}. */
    private static final int SHORTEST = 12;

    private static final String MARKER = "BEGIN SOLUTION";
    private static final List<String> PACKAGES =
            List.of("annotebook/hidden/", "annotebook.hidden.", "annotebook/grading/");

    /** The secrets of these masters and hidden checks. */
    static List<Secret> of(List<Master> masters, Set<String> hiddenSentences) {
        Set<Secret> secrets = new LinkedHashSet<>();
        secrets.add(new Secret(MARKER, "the marker of solutions"));
        PACKAGES.forEach(name -> secrets.add(new Secret(name, "the instructor's package " + name)));
        hiddenSentences.forEach(text -> secrets.add(new Secret(plain(text), "a hidden check")));
        Set<String> given =
                masters.stream()
                        .flatMap(Master::given)
                        .map(Secret::plain)
                        .collect(Collectors.toSet());
        for (Master master : masters) {
            String what = "a solution of " + master.fileName();
            for (List<String> solution : master.solutions()) {
                secrets.add(new Secret(plain(String.join("\n", solution)), what));
                solution.stream()
                        .map(Secret::plain)
                        .filter(line -> !given.contains(line))
                        .forEach(line -> secrets.add(new Secret(line, what)));
            }
        }
        return secrets.stream().filter(Secret::saysSomething).toList();
    }

    /** The line below a table's head is long too, and the same in every table. */
    private boolean saysSomething() {
        return text.length() >= SHORTEST && text.chars().anyMatch(Character::isLetterOrDigit);
    }

    /** Bytes as characters, so that texts can be looked for in anything. */
    static String plain(byte[] bytes) {
        StringBuilder plain = new StringBuilder(bytes.length);
        boolean space = true;
        for (byte b : bytes) {
            boolean blank = b == ' ' || b == '\n' || b == '\r' || b == '\t';
            if (!blank) {
                plain.append((char) (b & 0xFF));
            } else if (!space) {
                plain.append(' ');
            }
            space = blank;
        }
        return plain.toString();
    }

    /** A text in the same form, without white space at its ends. */
    static String plain(String text) {
        return plain(text.strip().getBytes(UTF_8));
    }
}
