package annotebook.grading.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.checks.Call;
import annotebook.checks.EvaluatedCode;
import annotebook.checks.Reply;
import annotebook.checks.Values;
import annotebook.exercises.Lessons;
import annotebook.exercises.Shell;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** One call of the same cells, in a notebook and in a box. */
final class NotebookAndBox implements AutoCloseable {

    static final Duration CALL = Duration.ofSeconds(1);
    private static final Limits LIMITS =
            new Limits(
                    new Limits.Times(
                            CALL,
                            Duration.ofSeconds(5),
                            Duration.ofSeconds(20),
                            Duration.ofSeconds(60)),
                    Limits.DEFAULT.sizes());

    private final Box box;

    /** Over files of its own in this folder. */
    NotebookAndBox(Path directory) throws IOException {
        box = Boxes.box(directory, LIMITS);
    }

    /** A session in the box alone. */
    Session open() throws IOException {
        return box.open(Lessons.GETTING_STARTED);
    }

    void assertAlike(String cells, Call call) throws IOException {
        Reply wanted = inNotebook(cells, call);
        Reply got = inBox(cells, call);
        if (wanted instanceof Reply.Returned value) {
            assertTrue(
                    got instanceof Reply.Returned r
                            && Values.agree(value.value(), r.value(), 0)
                            && Values.agree(value.argumentsAfter(), r.argumentsAfter(), 0)
                            && r.sameAs() == value.sameAs(),
                    () -> wanted + " in a notebook, " + got + " here");
        } else {
            // How many snippets came before differs, and with it the number of the class in what
            // Java says
            assertEquals(unnumbered(wanted), unnumbered(got));
        }
    }

    private static String unnumbered(Reply reply) {
        return reply.toString().replaceAll("REPL\\.\\$JShell\\$\\d+", "REPL");
    }

    /** What was returned, or the reply that says why nothing was. */
    static Object value(Reply reply) {
        return reply instanceof Reply.Returned returned ? returned.value() : reply;
    }

    @Override
    public void close() {
        box.close();
    }

    private static Reply inNotebook(String cells, Call call) {
        try (Shell shell = new Shell(Lessons.GETTING_STARTED)) {
            shell.run(cells);
            return new EvaluatedCode(shell, CALL).call(call);
        }
    }

    private Reply inBox(String cells, Call call) throws IOException {
        try (Session session = open()) {
            assertEquals(CellOutcome.ran(), session.runCell(cells));
            return session.code().call(call);
        }
    }
}
