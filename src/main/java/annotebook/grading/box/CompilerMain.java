package annotebook.grading.box;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A warm compiler: a JShell for each submission, one after the other, in a JVM that stays.
 *
 * <p>It compiles and never runs; it holds no check and no secret. After an error (a stack that
 * overflowed in javac, a heap that was full) nobody can say what state it is in, so it says so and
 * ends; who started it starts another.
 */
public final class CompilerMain {

    private final InputStream requests =
            new BufferedInputStream(new FileInputStream(FileDescriptor.in));
    private final OutputStream replies = new FileOutputStream(FileDescriptor.out);
    private @Nullable SubmissionShell shell;

    private CompilerMain() {}

    /** Serves the requests on standard input until it ends. */
    public static void main(String[] args) throws IOException {
        CompilerMain compiler = new CompilerMain();
        PrintStream nowhere =
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        System.setOut(nowhere);
        System.setErr(nowhere);
        System.setIn(InputStream.nullInputStream());
        try {
            compiler.serve();
        } catch (Throwable thrown) {
            CompilerReply broken = new CompilerReply.Broken(thrown.getClass().getSimpleName());
            Frames.write(compiler.replies, broken.frame());
        } finally {
            Runtime.getRuntime().halt(0);
        }
    }

    private void serve() throws IOException {
        while (true) {
            CompilerRequest request = CompilerRequest.of(Frames.read(requests));
            Frames.write(replies, answer(request).frame());
        }
    }

    private CompilerReply answer(CompilerRequest request) {
        if (request instanceof CompilerRequest.Open open) {
            if (shell != null) {
                shell.close();
            }
            shell = new SubmissionShell(open);
            return new CompilerReply.Done();
        } else if (shell == null) {
            throw new IllegalStateException("no submission is open");
        } else if (request instanceof CompilerRequest.Compile compile) {
            return shell.compile(compile.text());
        } else if (request instanceof CompilerRequest.Evaluate evaluate) {
            return shell.evaluate(evaluate.expression());
        }
        return shell.known((CompilerRequest.Ask) request);
    }
}
