package annotebook.call;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jdk.jshell.JShell;
import jdk.jshell.MethodSnippet;
import jdk.jshell.Snippet;
import jdk.jshell.SourceCodeAnalysis.SnippetWrapper;
import jdk.jshell.VarSnippet;

/** What a shell knows of the methods and variables that a student has declared in it. */
public final class Declared implements Declarations {

    /**
     * A class that a student's code names.
     *
     * @param name as it stands there, {@code "StepByStep"}
     * @param type the class
     * @param place where it stands first: {@code line 2 of update, "..."}
     */
    public record Used(String name, Class<?> type, String place) {}

    private final JShell shell;
    private final Refusals refusals;

    private Declared(JShell shell) {
        this.shell = shell;
        this.refusals = Refusals.of(shell);
    }

    /** What this shell knows, and what it refuses from now on. */
    public static Declared in(JShell shell) {
        return new Declared(shell);
    }

    @Override
    public List<String> as(String name) {
        Stream<String> variables =
                shell.variables()
                        .filter(variable -> variable.name().equals(name))
                        .map(VarSnippet::typeName)
                        .map(type -> type + " " + name);
        return Stream.concat(methods(name).map(Declared::words), variables).toList();
    }

    /**
     * What a method uses that is not declared, in the method itself or in one that it calls: {@code
     * constnat, in line 2 of product, "C = constnat(2, 3, 0);" - did you mean constant?}
     */
    @Override
    public Optional<String> unknownIn(String method) {
        return reached(method)
                .filter(MethodSnippet.class::isInstance)
                .flatMap(snippet -> unknown((MethodSnippet) snippet).stream())
                .findFirst();
    }

    /** The classes that a method or variable names, itself or in a method that it calls, and where. */
    public List<Used> usedIn(String name) {
        UsedClasses classes = new UsedClasses(shell);
        return reached(name)
                .flatMap(
                        snippet -> {
                            Lines lines = new Lines(snippet.source());
                            return classes.in(lines).entrySet().stream()
                                    .map(used -> used(snippet, lines, used));
                        })
                .toList();
    }

    private static Used used(Snippet snippet, Lines lines, Map.Entry<String, Class<?>> used) {
        int line = lines.of(used.getKey());
        return new Used(used.getKey(), used.getValue(), told(snippet, line, lines.text(line)));
    }

    /** What is declared by this name, and the methods that it calls. */
    private Stream<Snippet> reached(String name) {
        Set<Snippet> reached = new LinkedHashSet<>();
        Stream.concat(
                        methods(name),
                        shell.variables().filter(variable -> variable.name().equals(name)))
                .forEach(snippet -> reach(snippet, reached));
        return reached.stream();
    }

    private void reach(Snippet snippet, Set<Snippet> reached) {
        if (reached.add(snippet)) {
            Lines lines = new Lines(snippet.source());
            shell.methods()
                    .filter(method -> lines.have(method.name()))
                    .forEach(method -> reach(method, reached));
        }
    }

    private Optional<String> unknown(MethodSnippet method) {
        Lines lines = new Lines(method.source());
        return shell.unresolvedDependencies(method)
                .map(symbol -> symbol.replaceAll("^\\w+ |\\(.*", ""))
                .filter(lines::have)
                .min(Comparator.comparingInt(lines::of))
                .map(
                        name ->
                                String.format(
                                        Locale.ROOT,
                                        "%s, in line %d of %s, \"%s\"%s",
                                        name,
                                        lines.of(name),
                                        method.name(),
                                        lines.text(lines.of(name)),
                                        suggestion(name)));
    }

    private String suggestion(String name) {
        return new Spelling(shell.sourceCodeAnalysis())
                .nearest(name)
                .map(" - did you mean %s?"::formatted)
                .orElse("");
    }

    @Override
    public Optional<String> refused(String name) {
        return refusals.of(name);
    }

    /** The line of a student's cell where something was thrown: {@code line 3 of product, "..."}. */
    @Override
    public Optional<String> line(Thrown.Place place) {
        return shell.snippets()
                .filter(snippet -> shell.status(snippet).isActive())
                .filter(snippet -> wrapper(snippet).fullClassName().equals(place.className()))
                .findFirst()
                .flatMap(snippet -> line(snippet, place.line()));
    }

    private Optional<String> line(Snippet snippet, int wrappedLine) {
        SnippetWrapper wrapper = wrapper(snippet);
        Lines wrapped = new Lines(wrapper.wrapped());
        if (wrappedLine < 1 || wrappedLine > wrapped.count()) {
            return Optional.empty();
        }
        Lines source = new Lines(wrapper.source());
        // the wrapper stands before a line and behind it, so that only what lies between counts
        return IntStream.range(wrapped.start(wrappedLine), wrapped.end(wrappedLine))
                .map(wrapper::wrappedToSourcePosition)
                .filter(position -> position >= 0 && position < wrapper.source().length())
                .max()
                .stream()
                .mapToObj(source::at)
                .map(line -> told(snippet, line, source.text(line)))
                .findFirst();
    }

    private static String told(Snippet snippet, int line, String text) {
        String of = snippet instanceof MethodSnippet method ? " of " + method.name() : "";
        return String.format(Locale.ROOT, "line %d%s, \"%s\"", line, of, text);
    }

    private SnippetWrapper wrapper(Snippet snippet) {
        return shell.sourceCodeAnalysis().wrapper(snippet);
    }

    private Stream<MethodSnippet> methods(String name) {
        return shell.methods().filter(method -> method.name().equals(name));
    }

    /** JShell writes {@code (double)float}; readers write {@code float sigmoid(double)}. */
    private static String words(MethodSnippet method) {
        String signature = method.signature();
        int end = signature.lastIndexOf(')') + 1;
        return signature.substring(end) + " " + method.name() + signature.substring(0, end);
    }
}
