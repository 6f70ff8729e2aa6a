package annotebook.kernel;

import com.google.common.base.Suppliers;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jdk.jshell.JShell;
import jdk.jshell.SourceCodeAnalysis;

/**
 * Answers Shift+Tab: the signatures of what stands at the cursor, with the kit's Javadoc, and the JDK's where it has
 * its source with it.
 */
final class Inspection {

    private static final Pattern MAGIC = Pattern.compile("(?m)^%.*$");

    private final SourceCodeAnalysis analysis;
    private final Supplier<Documentation> kit;

    /** Shift+Tab in a shell; what the kit says is read when it is first asked for. */
    Inspection(JShell shell, Supplier<Documentation> kit) {
        this.analysis = shell.sourceCodeAnalysis();
        this.kit = Suppliers.memoize(kit::get);
    }

    /**
     * What there is to say.
     *
     * @param cell the whole text of the cell, finished or not
     * @param cursor a place in it
     */
    Optional<String> at(String cell, int cursor) {
        String java = MAGIC.matcher(cell).replaceAll(line -> " ".repeat(line.group().length()));
        String call = upToCall(java, cursor);
        return found(call).or(() -> found(lastSnippet(call)));
    }

    /** Up to the end of the name at the cursor, and into its call. */
    private static String upToCall(String text, int cursor) {
        int end = Math.max(0, Math.min(cursor, text.length()));
        while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
            end++;
        }
        int open = end;
        while (open < text.length() && text.charAt(open) == ' ') {
            open++;
        }
        boolean isCalled = open < text.length() && text.charAt(open) == '(';
        return text.substring(0, isCalled ? open + 1 : end);
    }

    private Optional<String> found(String text) {
        return said(text).or(() -> said(text + "("));
    }

    private Optional<String> said(String text) {
        List<SourceCodeAnalysis.Documentation> all =
                analysis.documentation(text, text.length(), true);
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        all.stream()
                                .map(this::words)
                                .distinct()
                                .collect(Collectors.joining("\n\n")));
    }

    private String words(SourceCodeAnalysis.Documentation it) {
        return Optional.ofNullable(it.javadoc())
                .or(() -> kit.get().of(Documentation.Signature.of(it.signature())))
                .map(Javadoc::plain)
                .map(plain -> it.signature() + "\n" + plain.replaceAll("(?m)^(?=.)", "  "))
                .orElse(it.signature());
    }

    /** A cell may hold declarations before the one at the cursor, which JShell reads one at a time. */
    private String lastSnippet(String text) {
        String rest = text;
        String remaining = remaining(rest);
        while (!remaining.isBlank() && remaining.length() < rest.length()) {
            rest = remaining;
            remaining = remaining(rest);
        }
        return rest;
    }

    private String remaining(String text) {
        return Objects.requireNonNullElse(analysis.analyzeCompletion(text).remaining(), "");
    }
}
