package annotebook.grading.box;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.JShell;
import jdk.jshell.MethodSnippet;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.Completeness;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import jdk.jshell.VarSnippet;
import jdk.jshell.spi.ExecutionControl;
import jdk.jshell.spi.ExecutionControlProvider;
import jdk.jshell.spi.ExecutionEnv;

/** The declarations of one submission, in a JShell that compiles and never runs. */
final class SubmissionShell implements AutoCloseable {

    private static final int DIAGNOSTIC_CHARACTERS = 1000;

    private final RecordingControl control = new RecordingControl();
    private final JShell shell;

    SubmissionShell(CompilerRequest.Open open) {
        shell = JShell.builder().executionEngine(new Recording(), Map.of()).build();
        shell.addToClasspath(open.classPath());
        open.imports().forEach(shell::eval);
        control.takeSteps();
    }

    /** Compiles the first snippet of a text. */
    CompilerReply compile(String text) {
        CompletionInfo next = shell.sourceCodeAnalysis().analyzeCompletion(text);
        if (next.completeness() == Completeness.EMPTY) {
            return new CompilerReply.Done();
        } else if (!next.completeness().isComplete()) {
            return new CompilerReply.Rejected("the cell ends too early: a bracket is missing", "");
        }
        String rest = Objects.requireNonNullElse(next.remaining(), "");
        Optional<CompilerReply> rejected = rejected(shell.eval(next.source()), rest);
        List<RunnerRequest> steps = control.takeSteps();
        return rejected.orElseGet(() -> new CompilerReply.Compiled(next.source(), rest, steps));
    }

    /** Compiles an expression and forgets it, so that nothing depends on it later. */
    CompilerReply evaluate(String expression) {
        List<SnippetEvent> events = shell.eval(expression);
        List<RunnerRequest> steps = control.takeSteps();
        Optional<CompilerReply> rejected = rejected(events, "");
        if (rejected.isEmpty()) {
            shell.drop(events.get(0).snippet());
            control.takeSteps();
        }
        return rejected.orElseGet(() -> new CompilerReply.Compiled(expression, "", steps));
    }

    /** How a name is declared now; none when it is not. */
    CompilerReply.Names declarations(String name) {
        Stream<DeclarationSnippet> methods =
                shell.methods().filter(method -> method.name().equals(name)).map(m -> m);
        return new CompilerReply.Names(
                Stream.concat(methods, shell.variables().filter(v -> v.name().equals(name)))
                        .map(SubmissionShell::words)
                        .toList());
    }

    @Override
    public void close() {
        shell.close();
    }

    private Optional<CompilerReply> rejected(List<SnippetEvent> events, String rest) {
        return events.stream()
                .filter(event -> event.causeSnippet() == null)
                .filter(event -> event.status() == Snippet.Status.REJECTED)
                .findFirst()
                .map(event -> new CompilerReply.Rejected(diagnostics(event.snippet()), rest));
    }

    private String diagnostics(Snippet snippet) {
        String text =
                shell.diagnostics(snippet)
                        .filter(diagnostic -> diagnostic.isError())
                        .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                        .flatMap(String::lines)
                        .map(String::strip)
                        .collect(Collectors.joining("; "));
        return text.substring(0, Math.min(text.length(), DIAGNOSTIC_CHARACTERS));
    }

    private static String words(DeclarationSnippet snippet) {
        if (snippet instanceof MethodSnippet method) {
            String signature = method.signature();
            int close = signature.lastIndexOf(')') + 1;
            return signature.substring(close) + " " + method.name() + signature.substring(0, close);
        }
        return ((VarSnippet) snippet).typeName() + " " + snippet.name();
    }

    private final class Recording implements ExecutionControlProvider {

        @Override
        public String name() {
            return "recording";
        }

        @Override
        public ExecutionControl generate(ExecutionEnv env, Map<String, String> parameters) {
            return control;
        }
    }
}
