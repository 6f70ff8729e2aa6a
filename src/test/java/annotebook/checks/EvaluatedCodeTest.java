package annotebook.checks;

import static annotebook.matrix.Matrices.matrix;
import static annotebook.matrix.Matrices.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.call.Called;
import annotebook.call.Declarations;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.RealMatrix;
import org.junit.jupiter.api.Test;

/** Calls of a student's method, with a stand-in for the shell: it knows one function, or none. */
class EvaluatedCodeTest {

    private static final Signature F = StandInShell.F;
    private static final RealMatrix A = StandInShell.A;

    private static Reply.Failed failed(Reply.Kind kind, String detail) {
        return new Reply.Failed(kind, detail);
    }

    @Test
    void theValueAndTheArgumentsComeBack() {
        assertEquals(
                new Reply.Returned(matrix(row(2, 4)), List.of(A), Called.NO_ARGUMENT),
                new StandInShell(a -> ((RealMatrix) a[0]).scalarMultiply(2)).reply());
        assertEquals(new Reply.Returned(A, List.of(A), 0), new StandInShell(a -> a[0]).reply());
    }

    @Test
    void aFunctionIsCompiledOnceForAllCalls() {
        StandInShell shell = new StandInShell(a -> a[0]);
        EvaluatedCode code = shell.code(Duration.ofSeconds(20));
        code.call(StandInShell.call(A));
        code.call(StandInShell.call(A));
        assertEquals(List.of(CallSource.of(F)), shell.evaluated);
    }

    /** The third text is the second that is kept: each has a number of its own. */
    @Test
    void everyTextHasAFunctionOfItsOwn() {
        List<String> seen = new ArrayList<>();
        StandInShell shell =
                new StandInShell(
                        arguments -> {
                            seen.add(arguments.length + "");
                            return A;
                        });
        shell.code(Duration.ofSeconds(20)).call(StandInShell.call(new Expression("A", 1.0, 2.0)));
        assertEquals(List.of("2", "1"), seen);
        assertEquals(2, shell.evaluated.size());
    }

    @Test
    void whatIsNotDeclaredIsMissingOrWasRefused() {
        StandInShell shell = new StandInShell(a -> A);
        shell.declared = List.of();
        assertEquals(failed(Reply.Kind.NOT_DEFINED, ""), shell.reply());
        shell.told = Optional.of("line 1");
        assertEquals(failed(Reply.Kind.REFUSED, "line 1"), shell.reply());
        assertEquals(List.of(), shell.evaluated);
        assertEquals(Optional.of("line 1"), shell.code(Duration.ZERO).refused("f"));
    }

    @Test
    void whatCannotBeCalledIsToldByItsDeclaration() {
        StandInShell shell = new StandInShell(null);
        assertEquals(failed(Reply.Kind.UNCALLABLE, ""), shell.reply());
        shell.declared = List.of("double f(RealMatrix)");
        assertEquals(failed(Reply.Kind.WRONG_SIGNATURE, "double f(RealMatrix)"), shell.reply());
        shell.declared = List.of("double f()", "double f");
        assertEquals(failed(Reply.Kind.OVERLOADED, "double f(), double f"), shell.reply());
    }

    @Test
    void anExceptionIsToldWithItsLineWhereThatIsKnown() {
        StandInShell shell =
                new StandInShell(
                        a -> {
                            IllegalStateException thrown = new IllegalStateException("no");
                            thrown.setStackTrace(
                                    new StackTraceElement[] {
                                        new StackTraceElement("REPL.$JShell$11", "f", "", 3)
                                    });
                            throw thrown;
                        });
        String detail = "IllegalStateException: no";
        assertEquals(failed(Reply.Kind.THREW, detail), shell.reply());
        shell.told = Optional.of("line 2 of f");
        assertEquals(new Reply.Failed(Reply.Kind.THREW, detail, "line 2 of f"), shell.reply());
    }

    @Test
    void aStubIsNotWrittenAndNeedsNoLine() {
        StandInShell shell =
                new StandInShell(
                        a -> {
                            throw new UnsupportedOperationException("f");
                        });
        shell.told = Optional.of("line 2 of f");
        assertEquals(failed(Reply.Kind.NOT_WRITTEN, "f"), shell.reply());
    }

    /** It has the name of what JShell throws. */
    private static final class SPIResolutionException extends RuntimeException {

        private static final long serialVersionUID = 1;
    }

    @Test
    void aNameThatIsMissingInTheBodyIsSaidIfItIsKnown() {
        StandInShell shell =
                new StandInShell(
                        a -> {
                            throw new SPIResolutionException();
                        });
        assertEquals(failed(Reply.Kind.INCOMPLETE, "a name in its body"), shell.reply());
        shell.told = Optional.of("nowhere");
        assertEquals(failed(Reply.Kind.INCOMPLETE, "nowhere"), shell.reply());
    }

    @Test
    void anExpressionThatDoesNotCompileIsSaid() {
        EvaluatedCode code =
                new EvaluatedCode(
                        new Evaluator() {
                            @Override
                            public Object eval(String expression) {
                                if (expression.contains("nothing")) {
                                    throw new IllegalArgumentException("does not compile");
                                }
                                return (Function<Object[], Object>) a -> a[0];
                            }

                            @Override
                            public Declarations declarations() {
                                return name -> List.of("RealMatrix f(RealMatrix)");
                            }
                        },
                        Duration.ofSeconds(20));
        assertEquals(
                failed(Reply.Kind.INCOMPLETE, "a name in its argument A"),
                code.call(StandInShell.call(new Expression("nothing"))));
    }

    @Test
    void whatTheStudentKeepsCannotChangeTheReply() {
        List<Object> kept = new ArrayList<>();
        Reply.Returned reply =
                (Reply.Returned)
                        new StandInShell(
                                        a -> {
                                            kept.add(a[0]);
                                            RealMatrix mine = A.copy();
                                            kept.add(mine);
                                            return mine;
                                        })
                                .reply();
        kept.forEach(matrix -> ((RealMatrix) matrix).setEntry(0, 0, 9));
        assertEquals(A, reply.value());
        assertEquals(List.of(A), reply.argumentsAfter());
    }

    /** A student may hand back a matrix of his own making. */
    private static final class Hostile extends Array2DRowRealMatrix {

        private static final long serialVersionUID = 1;

        @Override
        public RealMatrix copy() {
            throw new IllegalStateException("gotcha");
        }
    }

    @Test
    void aMatrixWhoseMethodsThrowIsUnreadable() {
        assertEquals(
                Reply.Failed.unreadable("Hostile"), new StandInShell(a -> new Hostile()).reply());
    }

    @Test
    void afterACallThatDidNotComeBackNoOtherIsBegun() {
        List<Thread> started = new ArrayList<>();
        EvaluatedCode code =
                new StandInShell(
                                a -> {
                                    started.add(Thread.currentThread());
                                    return forever();
                                })
                        .code(Duration.ofMillis(50));
        Reply first = code.call(StandInShell.call(A));
        assertEquals(Reply.Failed.waited(Duration.ofMillis(50)), first);
        assertSame(first, code.call(StandInShell.call(A)));
        assertEquals(1, started.size());
        assertTrue(started.get(0).isDaemon(), "or it would keep the kernel alive");
    }

    private static Object forever() {
        try {
            new CountDownLatch(1).await();
            return A;
        } catch (InterruptedException e) {
            return A;
        }
    }

    @Test
    void whoInterruptsTheCheckStopsTheCall() throws Exception {
        CountDownLatch running = new CountDownLatch(1);
        EvaluatedCode code =
                new StandInShell(
                                a -> {
                                    running.countDown();
                                    return forever();
                                })
                        .code(Duration.ofMinutes(5));
        List<Reply> replies = new ArrayList<>();
        List<Boolean> interrupted = new ArrayList<>();
        Thread check =
                new Thread(
                        () -> {
                            replies.add(code.call(StandInShell.call(A)));
                            interrupted.add(Thread.currentThread().isInterrupted());
                        });
        check.start();
        running.await();
        check.interrupt();
        check.join();
        assertEquals(
                List.of(failed(Reply.Kind.TOO_SLOW, "the time until you interrupted it")), replies);
        assertEquals(List.of(true), interrupted);
    }
}
