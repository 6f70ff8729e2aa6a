package annotebook.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The Javadoc of the kit, found by a signature as JShell writes it. */
final class Documentation {

    /** Its file, beside this class: a line for each key, and below it the comment, a space before each line. */
    static final String FILE = "javadoc.txt";

    private static final Pattern TYPE_ARGUMENTS = Pattern.compile("<[^<>]*>");

    private final Map<String, String> comments;

    private Documentation(Map<String, String> comments) {
        this.comments = comments;
    }

    /** What the jar holds; nothing where it was built without. */
    static Documentation ofKit() {
        try (InputStream file = Documentation.class.getResourceAsStream(FILE)) {
            return of(file == null ? "" : new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Documentation of(String text) {
        Map<String, StringBuilder> comments = new HashMap<>();
        StringBuilder comment = new StringBuilder();
        for (String line : text.lines().toList()) {
            if (line.startsWith(" ")) {
                comment.append(line, 1, line.length()).append('\n');
            } else {
                comment = comments.computeIfAbsent(line, key -> new StringBuilder());
            }
        }
        return new Documentation(
                comments.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue() + "")));
    }

    /** The comment of a method or type; that of its type for a constructor without one. */
    Optional<String> of(Signature signature) {
        return Optional.ofNullable(comments.get(signature.key()))
                .or(() -> Optional.ofNullable(comments.get(signature.name())));
    }

    /**
     * A signature without what may be written in several ways: {@code Sigmoid.sigmoid(RealVector)}.
     *
     * @param name the simple name of a type, or that of its type, a dot and the name of a method
     * @param parameters simple types; empty text for a type itself
     */
    record Signature(String name, String parameters) {

        /** Of {@code RealVector annotebook.nn.Sigmoid.sigmoid(RealVector z)}, as Java 17 writes it, or Java 25. */
        static Signature of(String text) {
            String plain = text.replace("...", "[]");
            while (TYPE_ARGUMENTS.matcher(plain).find()) {
                plain = TYPE_ARGUMENTS.matcher(plain).replaceAll("");
            }
            int open = plain.lastIndexOf('(');
            if (open < 0) {
                return new Signature(afterLast(plain, "."), "");
            }
            // Java 25 writes the components of a record behind its name
            String head = plain.substring(0, open).replaceAll("\\([^()]*\\)", "");
            String path = afterLast(head, " ");
            String last = afterLast(path, ".");
            boolean isConstructor = last.isEmpty() || Character.isUpperCase(last.charAt(0));
            int before = path.length() - last.length() - 1;
            String owner = before < 0 ? "" : afterLast(path.substring(0, before), ".") + ".";
            String inside = plain.substring(open + 1, plain.indexOf(')', open));
            return new Signature(
                    isConstructor ? last : owner + last,
                    Arrays.stream(inside.split(",", -1))
                            .map(Signature::type)
                            .collect(Collectors.joining(",", "(", ")")));
        }

        String key() {
            return name + parameters;
        }

        private static String type(String parameter) {
            return afterLast(parameter.strip().replaceFirst("\\s+\\S+$", ""), ".");
        }

        private static String afterLast(String text, String mark) {
            return text.substring(text.lastIndexOf(mark) + 1);
        }
    }
}
