package annotebook.call;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.Diag;
import jdk.jshell.ErroneousSnippet;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;

/**
 * What a shell has refused to declare: after a line that does not compile it goes on with the
 * declaration of before, and nobody sees that.
 */
final class Refusals {

    private static final Pattern NAME_OF_METHOD = Pattern.compile("(\\w+)\\s*\\(");
    private static final Pattern NAME_OF_VARIABLE = Pattern.compile("(\\w+)\\s*(?:=|;|$)");

    private final Map<String, String> refused = new ConcurrentHashMap<>();
    private final JShell shell;

    private Refusals(JShell shell) {
        this.shell = shell;
    }

    /** What a shell refuses from now on. */
    static Refusals of(JShell shell) {
        Refusals refusals = new Refusals(shell);
        shell.onSnippetEvent(refusals::note);
        return refusals;
    }

    /** Why the last declaration of this name was refused; empty when it was not. */
    Optional<String> of(String name) {
        return Optional.ofNullable(refused.get(name));
    }

    private void note(SnippetEvent event) {
        if (event.causeSnippet() != null) {
            return;
        }
        Optional<String> name = name(event.snippet());
        if (event.status() == Snippet.Status.REJECTED) {
            name.ifPresent(known -> refused.put(known, reason(event.snippet())));
        } else if (event.status().isActive()) { // a kernel drops what was refused, too
            name.ifPresent(refused::remove);
        }
    }

    private static Optional<String> name(Snippet snippet) {
        if (snippet instanceof DeclarationSnippet declaration) {
            return Optional.of(declaration.name());
        } else if (snippet instanceof ErroneousSnippet erroneous) {
            return switch (erroneous.probableKind()) {
                case METHOD -> first(NAME_OF_METHOD, snippet.source());
                case VAR -> first(NAME_OF_VARIABLE, snippet.source());
                default -> Optional.empty();
            };
        }
        return Optional.empty();
    }

    private static Optional<String> first(Pattern pattern, String source) {
        Matcher found = pattern.matcher(source);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    private String reason(Snippet snippet) {
        Lines lines = new Lines(snippet.source());
        return shell.diagnostics(snippet)
                .filter(Diag::isError)
                .findFirst()
                .map(
                        fault ->
                                String.format(
                                        Locale.ROOT,
                                        "line %d, \"%s\": %s",
                                        lines.at(position(fault, snippet)),
                                        lines.text(lines.at(position(fault, snippet))),
                                        words(fault)))
                .orElse("javac does not say why");
    }

    /** Where javac has looked, it says too: a shell's own class, of no use to anybody. */
    private static String words(Diag fault) {
        return fault.getMessage(Locale.ROOT)
                .lines()
                .map(String::strip)
                .filter(line -> !line.startsWith("location:"))
                .collect(Collectors.joining("; "));
    }

    private static int position(Diag fault, Snippet snippet) {
        return (int) Math.max(0, Math.min(fault.getPosition(), snippet.source().length()));
    }
}
