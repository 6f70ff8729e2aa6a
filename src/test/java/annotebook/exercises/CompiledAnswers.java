package annotebook.exercises;

import annotebook.call.Declarations;
import annotebook.checks.CallSource;
import annotebook.checks.Evaluator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * Answers of students, compiled all at once: a class an answer, in which its methods and variables are members.
 *
 * <p>A shell for each of them would take most of the time. What does not compile so, or asks for a text that only a
 * shell can evaluate, gets one.
 */
public final class CompiledAnswers {

    private static final Pattern CLASS = Pattern.compile("Answer(\\d+)\\.java");

    private final List<AnswerBank.Answer> answers;
    private final Map<AnswerBank.Answer, Class<?>> compiled = new HashMap<>();

    /** What an expression of the checks gave: it knows nothing of the answer. */
    private final Map<String, Object> expressions = new ConcurrentHashMap<>();

    private CompiledAnswers(List<AnswerBank.Answer> answers) {
        this.answers = answers;
    }

    /** Compiles answers. */
    static CompiledAnswers of(List<AnswerBank.Answer> answers) {
        CompiledAnswers bank = new CompiledAnswers(answers);
        try {
            bank.compile();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bank;
    }

    /** An answer as a shell that has run it. */
    Open open(AnswerBank.Answer answer) {
        Class<?> type = compiled.get(answer);
        try {
            return new Open(answer, type == null ? null : instance(type));
        } catch (ReflectiveOperationException e) {
            return new Open(answer, null); // its own first lines threw: a shell goes on after that
        }
    }

    private static Object instance(Class<?> type) throws ReflectiveOperationException {
        var constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        return constructor.newInstance();
    }

    /** A student's answer that can be asked. */
    final class Open implements Evaluator, AutoCloseable {

        private final AnswerBank.Answer answer;
        private final Object instance;
        private Shell shell;

        private Open(AnswerBank.Answer answer, Object instance) {
            this.answer = answer;
            this.instance = instance;
        }

        @Override
        public Object eval(String expression) throws Exception {
            int number = calls(answer).indexOf(expression);
            if (instance == null) {
                return shell().eval(expression);
            } else if (number < 0) {
                return expressions.computeIfAbsent(expression, text -> shell().eval(text));
            }
            var call = instance.getClass().getDeclaredMethod("call" + number);
            call.setAccessible(true);
            return call.invoke(instance);
        }

        @Override
        public Declarations declarations() {
            return instance == null ? shell().declarations() : name -> List.of("compiled");
        }

        private Shell shell() {
            if (shell == null) {
                shell = new Shell(lessonOf(answer.exercise()));
                shell.run(answer.source());
            }
            return shell;
        }

        @Override
        public void close() {
            if (shell != null) {
                shell.close();
            }
        }
    }

    /** The lesson of an exercise. */
    static Lesson lessonOf(String exercise) {
        return Lesson.all().stream()
                .filter(lesson -> lesson.exercise(exercise).isPresent())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no exercise " + exercise));
    }

    /** The texts by which the checks reach an answer. */
    private static List<String> calls(AnswerBank.Answer answer) {
        return CALLS.computeIfAbsent(
                answer.exercise(),
                id ->
                        lessonOf(id).exercise(id).orElseThrow().signatures().stream()
                                .map(CallSource::of)
                                .toList());
    }

    private static final Map<String, List<String>> CALLS = new ConcurrentHashMap<>();

    private void compile() throws IOException {
        Map<String, AnswerBank.Answer> open = new LinkedHashMap<>();
        for (int i = 0; i < answers.size(); i++) {
            open.put("Answer" + i, answers.get(i));
        }
        while (true) {
            DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
            Classes classes = compile(open, found);
            Set<String> wrong =
                    found.getDiagnostics().stream()
                            .filter(d -> d.getKind() == Diagnostic.Kind.ERROR)
                            .map(d -> CLASS.matcher(d.getSource().getName()))
                            .filter(Matcher::find)
                            .map(m -> "Answer" + m.group(1))
                            .collect(Collectors.toSet());
            if (wrong.isEmpty()) {
                for (var entry : open.entrySet()) {
                    compiled.put(entry.getValue(), classes.named(entry.getKey()));
                }
                return;
            }
            open.keySet().removeAll(wrong);
        }
    }

    private static Classes compile(
            Map<String, AnswerBank.Answer> answers, DiagnosticCollector<JavaFileObject> found)
            throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<JavaFileObject> sources = new ArrayList<>();
        answers.forEach((name, answer) -> sources.add(new Source(name, answer)));
        Classes classes = new Classes(compiler.getStandardFileManager(found, null, null));
        compiler.getTask(
                        null,
                        classes,
                        found,
                        List.of("-nowarn", "-proc:none", "-Xmaxerrs", "100000"),
                        null,
                        sources)
                .call();
        return classes;
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String name, AnswerBank.Answer answer) {
            super(URI.create("string:///" + name + ".java"), Kind.SOURCE);
            Lesson lesson = lessonOf(answer.exercise());
            StringBuilder source = new StringBuilder();
            lesson.imports().forEach(line -> source.append(line).append('\n'));
            List<String> own = answer.source().lines().toList();
            own.stream().filter(Source::isImport).forEach(line -> source.append(line).append('\n'));
            source.append("class ").append(name).append(" {\n");
            own.stream()
                    .filter(line -> !isImport(line))
                    .forEach(line -> source.append(line).append('\n'));
            List<String> calls = calls(answer);
            for (int i = 0; i < calls.size(); i++) {
                source.append("\nObject call%d() { return %s; }".formatted(i, calls.get(i)));
            }
            text = source.append("\n}\n").toString();
        }

        private static boolean isImport(String line) {
            return line.startsWith("import ");
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    /** Compiled classes, in memory. */
    private static final class Classes extends ForwardingJavaFileManager<JavaFileManager> {

        private final Map<String, ByteArrayOutputStream> bytes = new ConcurrentHashMap<>();
        private final ClassLoader loader =
                new ClassLoader(CompiledAnswers.class.getClassLoader()) {
                    @Override
                    protected Class<?> findClass(String name) throws ClassNotFoundException {
                        ByteArrayOutputStream found = bytes.get(name);
                        if (found == null) {
                            throw new ClassNotFoundException(name);
                        }
                        return defineClass(name, found.toByteArray(), 0, found.size());
                    }
                };

        Classes(JavaFileManager files) {
            super(files);
        }

        Class<?> named(String name) {
            try {
                return loader.loadClass(name);
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("mem:///" + name + ".class"), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return bytes.computeIfAbsent(name, n -> new ByteArrayOutputStream());
                }
            };
        }
    }
}
