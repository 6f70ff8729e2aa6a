package annotebook.checks;

import static annotebook.matrix.Matrices.matrix;
import static annotebook.matrix.Matrices.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.call.Called;
import annotebook.call.Declarations;
import annotebook.call.Thrown;
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

    private static final Signature F = Signature.parse("RealMatrix f(RealMatrix A)");
    private static final RealMatrix A = matrix(row(1, 2));

    /** What is asked of the shell's declarations, answered by what the test has set. */
    private static final class Shell implements Evaluator, Declarations {

        private final Function<Object[], Object> function;
        private final List<String> evaluated = new ArrayList<>();
        private List<String> declared = List.of("RealMatrix f(RealMatrix)");
        private Optional<String> told = Optional.empty();

        Shell(Function<Object[], Object> function) {
            this.function = function;
        }

        @Override
        public Object eval(String expression) {
            evaluated.add(expression);
            if (function == null) {
                throw new IllegalArgumentException("does not compile");
            }
            return function;
        }

        @Override
        public Declarations declarations() {
            return this;
        }

        @Override
        public List<String> as(String name) {
            return declared;
        }

        @Override
        public Optional<String> unknownIn(String method) {
            return told;
        }

        @Override
        public Optional<String> line(Thrown.Place place) {
            return told;
        }

        @Override
        public Optional<String> refused(String name) {
            return told;
        }

        private EvaluatedCode code(Duration limit) {
            return new EvaluatedCode(this, limit);
        }

        private Reply reply() {
            return code(Duration.ofSeconds(20)).call(call(A));
        }
    }

    private static Call call(Object argument) {
        return new Call(F, List.of(argument));
    }

    private static Reply.Failed failed(Reply.Kind kind, String detail) {
        return new Reply.Failed(kind, detail);
    }

    @Test
    void theValueAndTheArgumentsComeBack() {
        assertEquals(
                new Reply.Returned(matrix(row(2, 4)), List.of(A), Called.NO_ARGUMENT),
                new Shell(a -> ((RealMatrix) a[0]).scalarMultiply(2)).reply());
        assertEquals(new Reply.Returned(A, List.of(A), 0), new Shell(a -> a[0]).reply());
    }

    @Test
    void aFunctionIsCompiledOnceForAllCalls() {
        Shell shell = new Shell(a -> a[0]);
        EvaluatedCode code = shell.code(Duration.ofSeconds(20));
        code.call(call(A));
        code.call(call(A));
        assertEquals(List.of(CallSource.of(F)), shell.evaluated);
    }

    /** The third text is the second that is kept: each has a number of its own. */
    @Test
    void everyTextHasAFunctionOfItsOwn() {
        List<String> seen = new ArrayList<>();
        Shell shell =
                new Shell(
                        arguments -> {
                            seen.add(arguments.length + "");
                            return A;
                        });
        shell.code(Duration.ofSeconds(20)).call(call(new Expression("A", 1.0, 2.0)));
        assertEquals(List.of("2", "1"), seen);
        assertEquals(2, shell.evaluated.size());
    }

    @Test
    void whatIsNotDeclaredIsMissingOrWasRefused() {
        Shell shell = new Shell(a -> A);
        shell.declared = List.of();
        assertEquals(failed(Reply.Kind.NOT_DEFINED, ""), shell.reply());
        shell.told = Optional.of("line 1");
        assertEquals(failed(Reply.Kind.REFUSED, "line 1"), shell.reply());
        assertEquals(List.of(), shell.evaluated);
        assertEquals(Optional.of("line 1"), shell.code(Duration.ZERO).refused("f"));
    }

    @Test
    void whatCannotBeCalledIsToldByItsDeclaration() {
        Shell shell = new Shell(null);
        assertEquals(failed(Reply.Kind.UNCALLABLE, ""), shell.reply());
        shell.declared = List.of("double f(RealMatrix)");
        assertEquals(failed(Reply.Kind.WRONG_SIGNATURE, "double f(RealMatrix)"), shell.reply());
        shell.declared = List.of("double f()", "double f");
        assertEquals(failed(Reply.Kind.OVERLOADED, "double f(), double f"), shell.reply());
    }

    @Test
    void anExceptionIsToldWithItsLineWhereThatIsKnown() {
        Shell shell =
                new Shell(
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
        Shell shell =
                new Shell(
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
        Shell shell =
                new Shell(
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
                code.call(call(new Expression("nothing"))));
    }

    @Test
    void whatTheStudentKeepsCannotChangeTheReply() {
        List<Object> kept = new ArrayList<>();
        Reply.Returned reply =
                (Reply.Returned)
                        new Shell(
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
        assertEquals(Reply.Failed.unreadable("Hostile"), new Shell(a -> new Hostile()).reply());
    }

    @Test
    void afterACallThatDidNotComeBackNoOtherIsBegun() {
        List<Thread> started = new ArrayList<>();
        EvaluatedCode code =
                new Shell(
                                a -> {
                                    started.add(Thread.currentThread());
                                    return forever();
                                })
                        .code(Duration.ofMillis(50));
        Reply first = code.call(call(A));
        assertEquals(Reply.Failed.waited(Duration.ofMillis(50)), first);
        assertSame(first, code.call(call(A)));
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
                new Shell(
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
                            replies.add(code.call(call(A)));
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
