package io.github.spencerpark.ijava.execution;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import jdk.jshell.execution.DirectExecutionControl;
import jdk.jshell.spi.ExecutionControl;
import jdk.jshell.spi.ExecutionControlProvider;
import jdk.jshell.spi.ExecutionEnv;

/** The stand-in's shell: cells in, last values out, and the one magic that the notebooks use. */
public final class CodeEvaluator {

    private static final String CLASSPATH = "%classpath ";

    private final JShell shell =
            JShell.builder().executionEngine(new InProcess(), Map.of()).build();

    private Object last;
    private Throwable thrown;

    public void addToClasspath(String path) {
        shell.addToClasspath(path);
    }

    public Object eval(String cell) throws Exception {
        StringBuilder java = new StringBuilder();
        for (String line : cell.lines().toList()) {
            if (line.startsWith(CLASSPATH)) {
                addJars(line.substring(CLASSPATH.length()).strip());
            } else {
                java.append(line).append('\n');
            }
        }
        last = null;
        String rest = java.toString();
        while (!rest.isBlank()) {
            CompletionInfo next = shell.sourceCodeAnalysis().analyzeCompletion(rest);
            evalSnippet(next.source() == null ? rest : next.source());
            rest = Objects.requireNonNullElse(next.remaining(), "");
        }
        return last;
    }

    private void evalSnippet(String source) throws Exception {
        thrown = null;
        last = null;
        for (SnippetEvent event : shell.eval(source)) {
            if (event.status() == Snippet.Status.REJECTED) {
                throw new IllegalArgumentException(
                        source
                                + shell.diagnostics(event.snippet())
                                        .map(d -> d.getMessage(null))
                                        .toList());
            }
            boolean isValue =
                    event.snippet().kind() == Snippet.Kind.EXPRESSION
                            || event.snippet().subKind()
                                    == Snippet.SubKind.TEMP_VAR_EXPRESSION_SUBKIND;
            last = isValue ? last : null;
        }
        if (thrown instanceof Exception exception) {
            throw exception;
        } else if (thrown instanceof Error error) {
            throw error;
        }
    }

    /** A pattern such as {@code ../*}{@code /annotebook.jar}; what it does not match is no error. */
    private void addJars(String pattern) throws IOException {
        Path jar = Path.of(pattern);
        if (!pattern.contains("*")) {
            shell.addToClasspath(jar.toAbsolutePath().toString());
            return;
        }
        Path folder = Path.of(pattern.substring(0, pattern.indexOf('*')));
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(folder, Files::isDirectory)) {
            for (Path found : folders) {
                Path candidate = found.resolve(jar.getFileName());
                if (Files.exists(candidate)) {
                    shell.addToClasspath(candidate.toAbsolutePath().normalize().toString());
                }
            }
        }
    }

    private final class InProcess implements ExecutionControlProvider {

        @Override
        public String name() {
            return "in-process";
        }

        @Override
        public ExecutionControl generate(ExecutionEnv env, Map<String, String> parameters) {
            return new DirectExecutionControl() {
                @Override
                protected String invoke(Method method) throws Exception {
                    try {
                        Object value = method.invoke(null);
                        last = value;
                    } catch (InvocationTargetException e) {
                        thrown = e.getCause();
                    }
                    return "";
                }
            };
        }
    }
}
