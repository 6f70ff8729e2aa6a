package annotebook.grading.box;

import annotebook.call.Declared;
import annotebook.call.Thrown;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.Completeness;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import jdk.jshell.spi.ExecutionControl;
import jdk.jshell.spi.ExecutionControlProvider;
import jdk.jshell.spi.ExecutionEnv;

/** The declarations of one submission, in a JShell that compiles and never runs. */
final class SubmissionShell implements AutoCloseable {

    private static final int DIAGNOSTIC_CHARACTERS = 1000;

    private final RecordingControl control = new RecordingControl();
    private final JShell shell;
    private final Declared declared;

    SubmissionShell(CompilerRequest.Open open) {
        shell = JShell.builder().executionEngine(new Recording(), Map.of()).build();
        shell.addToClasspath(open.classPath());
        open.imports().forEach(shell::eval);
        control.takeSteps();
        declared = Declared.in(shell);
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

    /** What is known of a declaration. */
    CompilerReply.Known known(CompilerRequest.Ask ask) {
        return new CompilerReply.Known(
                switch (ask.about()) {
                    case DECLARED -> declared.as(ask.name());
                    case UNKNOWN -> declared.unknownIn(ask.name()).stream().toList();
                    case REFUSED -> declared.refused(ask.name()).stream().toList();
                    case LINE ->
                            declared.line(new Thrown.Place(ask.name(), ask.line())).stream()
                                    .toList();
                });
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
