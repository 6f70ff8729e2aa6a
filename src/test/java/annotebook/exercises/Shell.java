package annotebook.exercises;

import annotebook.checks.Evaluator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.JShell;
import jdk.jshell.MethodSnippet;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import jdk.jshell.VarSnippet;
import jdk.jshell.execution.DirectExecutionControl;
import jdk.jshell.spi.ExecutionControl;
import jdk.jshell.spi.ExecutionControlProvider;
import jdk.jshell.spi.ExecutionEnv;

/** A JShell in the test's own process: the kernel's shell without the kernel. */
public final class Shell implements Evaluator, AutoCloseable {

    private final AtomicReference<Object> last = new AtomicReference<>();
    private final JShell shell;

    /** A shell with the imports of a lesson. */
    public Shell(Lesson lesson) {
        shell = JShell.builder().executionEngine(new InProcess(), java.util.Map.of()).build();
        shell.addToClasspath(System.getProperty("java.class.path"));
        lesson.imports().forEach(this::run);
    }

    /** Runs a cell, snippet by snippet. */
    public void run(String cell) {
        String rest = cell;
        while (!rest.isBlank()) {
            CompletionInfo next = shell.sourceCodeAnalysis().analyzeCompletion(rest);
            String source = next.source() == null ? rest : next.source();
            for (SnippetEvent event : shell.eval(source)) {
                if (event.status() == Snippet.Status.REJECTED) {
                    throw new IllegalArgumentException(
                            source
                                    + ": "
                                    + shell.diagnostics(event.snippet())
                                            .map(d -> d.getMessage(null))
                                            .toList());
                }
            }
            rest = Objects.requireNonNullElse(next.remaining(), "");
        }
    }

    @Override
    public Object eval(String expression) {
        last.set(this);
        run(expression);
        return last.get();
    }

    @Override
    public List<String> declarations(String name) {
        Stream<DeclarationSnippet> methods =
                shell.methods().filter(method -> method.name().equals(name)).map(m -> m);
        return Stream.concat(methods, shell.variables().filter(v -> v.name().equals(name)))
                .map(Shell::words)
                .toList();
    }

    private static String words(DeclarationSnippet snippet) {
        if (snippet instanceof MethodSnippet method) {
            String signature = method.signature();
            int close = signature.lastIndexOf(')') + 1;
            return signature.substring(close) + " " + method.name() + signature.substring(0, close);
        }
        return ((VarSnippet) snippet).typeName() + " " + snippet.name();
    }

    @Override
    public void close() {
        shell.close();
    }

    private final class InProcess implements ExecutionControlProvider {

        @Override
        public String name() {
            return "in-process";
        }

        @Override
        public ExecutionControl generate(
                ExecutionEnv env, java.util.Map<String, String> parameters) {
            return new DirectExecutionControl() {
                @Override
                protected String invoke(java.lang.reflect.Method method) throws Exception {
                    Object value = method.invoke(null);
                    last.set(value);
                    return "";
                }
            };
        }
    }
}
