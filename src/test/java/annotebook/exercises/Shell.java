package annotebook.exercises;

import annotebook.call.Declared;
import annotebook.checks.Evaluator;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import jdk.jshell.execution.DirectExecutionControl;
import jdk.jshell.spi.ExecutionControl;
import jdk.jshell.spi.ExecutionControlProvider;
import jdk.jshell.spi.ExecutionEnv;

/** A JShell in the test's own process: the kernel's shell without the kernel. */
public final class Shell implements Evaluator, AutoCloseable {

    private final AtomicReference<Object> last = new AtomicReference<>();
    private final JShell shell;
    private final Declared declared;

    /** A shell with the imports of a lesson. */
    public Shell(Lesson lesson) {
        shell = JShell.builder().executionEngine(new InProcess(), java.util.Map.of()).build();
        shell.addToClasspath(System.getProperty("java.class.path"));
        lesson.imports().forEach(this::run);
        declared = Declared.in(shell);
    }

    /** Runs a cell, snippet by snippet. */
    public void run(String cell) {
        String rest = cell;
        while (!rest.isBlank()) {
            CompletionInfo next = shell.sourceCodeAnalysis().analyzeCompletion(rest);
            String source = next.source() == null ? rest : next.source();
            for (SnippetEvent event : shell.eval(source)) {
                if (event.status() == Snippet.Status.REJECTED) {
                    String why =
                            source
                                    + ": "
                                    + shell.diagnostics(event.snippet())
                                            .map(d -> d.getMessage(null))
                                            .toList();
                    shell.drop(event.snippet()); // as JJava does
                    throw new IllegalArgumentException(why);
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
    public Declared declarations() {
        return declared;
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
