package annotebook.grading;

import static annotebook.matrix.Matrices.matrix;
import static annotebook.matrix.Matrices.row;
import static annotebook.matrix.Matrices.vector;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.checks.Call;
import annotebook.checks.EvaluatedCode;
import annotebook.checks.Expression;
import annotebook.checks.Lesson;
import annotebook.checks.Reply;
import annotebook.checks.SeededRandom;
import annotebook.checks.Shell;
import annotebook.checks.Signature;
import annotebook.checks.StudentCode;
import annotebook.checks.Values;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every call is answered in the box as it is in a notebook. */
class RemoteCodeTest {

    private static final Duration CALL = Duration.ofSeconds(1);
    private static final Limits LIMITS =
            new Limits(
                    new Limits.Times(
                            CALL,
                            Duration.ofSeconds(5),
                            Duration.ofSeconds(20),
                            Duration.ofSeconds(60)),
                    Limits.DEFAULT.sizes());

    @TempDir static Path directory;
    private static Box box;

    @BeforeAll
    static void prepare() throws IOException {
        box = Boxes.box(directory, LIMITS);
    }

    @AfterAll
    static void close() {
        if (box != null) {
            box.close();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    double f(double z)         | int x = 1;
                    double f(double z)         | float f(double z) { return 1; }
                    double f(double z)         | double f(double z) { return z / 3; }
                    double f(double z)         | int f(double z) { return 2; }
                    double f(double z)         | Double f(double z) { return null; }
                    double f(double z)         | double f(double z) { return g(z); }
                    double f(double z)         | double f(double z) { return g(z); } double g(double z) { return z; }
                    double f(double z)         | double f(double z) { return f(z + 1); }
                    double f(double z)         | double f(double z) { while (true) { } }
                    double f(double z)         | double f(double z) { throw new UnsupportedOperationException("hidden-delta"); }
                    double f(double z)         | double f(double z) { throw new UnsupportedOperationException("not, yet"); }
                    double f(double z)         | double f(double z) { throw new IllegalStateException("one\\ntwo"); }
                    double f(double z)         | double f(double z) { throw new IllegalStateException(); }
                    double f(double z)         | double f(double z) { throw new IllegalStateException("x".repeat(3000)); }
                    double f(double z)         | class Odd extends RuntimeException { } double f(double z) { throw new Odd(); }
                    double f(double z)         | double[] a = new double[1]; double f(double z) { return a[(int) z + 7]; }
                    double f                   | double f = 0.1 + 0.2;
                    double f                   | int f = 3;
                    double f                   | double f() { return 1; }
                    double[] f                 | double[] f;
                    RealMatrix f               | RealMatrix f = MatrixUtils.createRealIdentityMatrix(2);
                    int[][] f                  | int[][] f = {{1, 2}, {3}};
                    int[] f                    | int[] f = {1, 2};
                    String f                   | String f = "größer";
                    boolean f                  | boolean f = !false;
                    RealMatrix f(RealMatrix A) | RealMatrix f(RealMatrix A) { return A; }
                    RealMatrix f(RealMatrix A) | RealMatrix f(RealMatrix A) { A.setEntry(0, 0, 0.0 / 0); return A.copy(); }
                    RealMatrix f(RealMatrix A) | RealMatrix f(RealMatrix A) { return A.getRowMatrix(9); }
                    RealVector f(RealVector a) | RealVector f(RealVector a) { return a.append(1); }
                    List<RealMatrix> f(List<RealMatrix> L) | List<RealMatrix> f(List<RealMatrix> L) { L.set(0, L.get(1)); return L; }
                    List<RealMatrix> f(List<RealMatrix> L) | List f(List<RealMatrix> L) { return List.of("text"); }
                    double f(Random random)    | double f(Random random) { return random.nextDouble(); }
                    void f(RealMatrix A)       | void f(RealMatrix A) { A.setEntry(0, 0, 7); }
                    void f(RealMatrix A)       | int f(RealMatrix A) { return 1; }
                    void f(RealMatrix A)       | void f(RealMatrix A) { throw new UnsupportedOperationException("backward-pass"); }
                    void f(RealMatrix A)       | void f(RealMatrix A) { while (true) { } }
                    """)
    void answersAsANotebookDoes(String signature, String cells) throws IOException {
        Call call = call(Signature.parse(signature));
        Reply wanted = inNotebook(cells, call);
        Reply got = inBox(cells, call);
        assertSame(wanted, got);
    }

    private static void assertSame(Reply wanted, Reply got) {
        if (wanted instanceof Reply.Returned value) {
            assertTrue(
                    got instanceof Reply.Returned r
                            && Values.agree(value.value(), r.value(), 0)
                            && Values.agree(value.argumentsAfter(), r.argumentsAfter(), 0)
                            && r.sameAs() == value.sameAs(),
                    () -> wanted + " in a notebook, " + got + " here");
        } else {
            assertEquals(wanted, got);
        }
    }

    static Stream<Arguments> functionArguments() {
        Expression scaled =
                new Expression(
                        "M -> (Double) v[1] * ((RealMatrix) v[0]).multiply(M).getTrace()",
                        matrix(row(1, 2), row(3, 4)),
                        0.5);
        Expression itself =
                new Expression("(RealMatrix) v[0]", List.of(matrix(row(1, 2))), "it.getRow(0)");
        Expression statements =
                new Expression(
                        "{ double[] calls = {0}; return M -> ++calls[0]; }",
                        List.of(), "it.applyAsDouble(null)");
        Expression unread = new Expression("(RealMatrix) v[0]", matrix(row(1, 2)));
        Expression gone = new Expression("(RealMatrix) v[0]", List.of(matrix(row(1))), "null");
        Expression throwing = new Expression("{ throw new IllegalStateException(\"made\"); }");
        Expression broken =
                new Expression("(RealMatrix) v[0]", List.of(matrix(row(1))), "it.getRow(9)");
        Expression foreign = new Expression("new Foreign()");
        String J = "ToDoubleFunction<RealMatrix> J";
        String apply =
                "double f(" + J + ") { return J.applyAsDouble(matrix(row(1, 0), row(0, 1))); }";
        return Stream.of(
                Arguments.of("double f(" + J + ")", apply, scaled),
                Arguments.of("double f(" + J + ")", apply, statements),
                Arguments.of("double f(" + J + ")", apply, throwing),
                Arguments.of("double f(" + J + ")", apply, foreign),
                Arguments.of(
                        "double f(" + J + ")",
                        "double f("
                                + J
                                + ") { double s = 0; RealMatrix I = matrix(row(1, 0), row(0, 1));"
                                + " for (int i = 0; i < 1_000_000; i++) { s += J.applyAsDouble(I); }"
                                + " return s; }",
                        statements),
                Arguments.of(
                        "double f(" + J + ")",
                        "double f(" + J + ") { while (true) { J.applyAsDouble(null); } }",
                        statements),
                Arguments.of(
                        "double f(" + J + ")",
                        "double f(ToDoubleFunction J) { return 1; }",
                        scaled),
                Arguments.of("double f(" + J + ")", "double f(Function J) { return 1; }", scaled),
                Arguments.of(
                        "double f(" + J + ")",
                        "class ToDoubleFunction { } "
                                + apply.replace(
                                        "ToDoubleFunction", "java.util.function.ToDoubleFunction"),
                        scaled),
                Arguments.of(
                        "void f(RealMatrix A)",
                        "void f(RealMatrix A) { A.setEntry(0, 0, 7); }",
                        itself),
                Arguments.of(
                        "void f(RealMatrix A)",
                        "void f(RealMatrix A) { A.setEntry(0, 0, 7); }",
                        unread),
                Arguments.of("void f(RealMatrix A)", "void f(RealMatrix A) { }", gone),
                Arguments.of("void f(RealMatrix A)", "void f(RealMatrix A) { }", broken),
                Arguments.of(
                        "RealMatrix f(RealMatrix A)",
                        "RealMatrix f(RealMatrix A) { return A; }",
                        itself));
    }

    @ParameterizedTest
    @MethodSource("functionArguments")
    void whatIsNoPlainValueIsMadeThere(String signature, String cells, Expression argument)
            throws IOException {
        Call call = new Call(Signature.parse(signature), List.of(argument));
        Reply wanted = inNotebook(cells, call);
        assertSame(wanted, inBox(cells, call));
    }

    @Test
    void valuesOfAnExpressionAreFreshForEveryCall() throws IOException {
        Expression itself =
                new Expression("(RealMatrix) v[0]", List.of(matrix(row(1, 2))), "it.getRow(0)");
        Call call = new Call(Signature.parse("void f(RealMatrix A)"), List.of(itself));
        String cells = "void f(RealMatrix A) { A.setEntry(0, 0, A.getEntry(0, 0) + 1); }";
        try (Session session = box.open(Lesson.GETTING_STARTED)) {
            session.runCell(cells);
            StudentCode code = session.code();
            for (int i = 0; i < 3; i++) {
                Reply.Returned reply = (Reply.Returned) code.call(call);
                assertArrayEquals(new double[] {2, 2}, (double[]) reply.argumentsAfter().get(0));
                assertEquals(true, reply.value());
            }
        }
    }

    @Test
    void functionArgumentMayBeKeptAndCalledLater() throws IOException {
        String cells =
                "ToDoubleFunction<RealMatrix> kept; double f(ToDoubleFunction<RealMatrix> J) {"
                        + " if (kept == null) { kept = J; } return kept.applyAsDouble(null); }";
        Signature f = Signature.parse("double f(ToDoubleFunction<RealMatrix> J)");
        Call five = new Call(f, List.of(new Expression("M -> (Double) v[0]", 5.0)));
        Call six = new Call(f, List.of(new Expression("M -> (Double) v[0]", 6.0)));
        Call constant = new Call(f, List.of(new Expression("M -> 7")));
        try (Shell shell = new Shell(Lesson.GETTING_STARTED);
                Session session = box.open(Lesson.GETTING_STARTED)) {
            shell.run(cells);
            session.runCell(cells);
            for (StudentCode code : List.of(new EvaluatedCode(shell, CALL), session.code())) {
                for (Call call : List.of(five, six, constant)) {
                    assertEquals(5.0, value(code.call(call)));
                }
            }
        }
    }

    @Test
    void anotherRunnerIsBroughtThereToo() throws IOException {
        Signature f = Signature.parse("double f(ToDoubleFunction<RealMatrix> J)");
        Call call = new Call(f, List.of(new Expression("M -> (Double) v[0]", 5.0)));
        try (Session session = box.open(Lesson.GETTING_STARTED)) {
            session.runCell(
                    "double f(ToDoubleFunction<RealMatrix> J) { return J.applyAsDouble(null); }");
            assertEquals(5.0, value(session.code().call(call)));
            session.runCell("Runtime.getRuntime().halt(3);");
            assertEquals(5.0, value(session.code().call(call)));
        }
    }

    @Test
    void laterCellChangesLaterAnswersOnly() throws IOException {
        Call call = call(Signature.parse("double f(double z)"));
        try (Session session = box.open(Lesson.GETTING_STARTED)) {
            session.runCell("double f(double z) { return 1; }");
            StudentCode before = session.code();
            assertEquals(1.0, value(before.call(call)));
            session.runCell("double f(double z) { return 2; }");
            assertEquals(2.0, value(session.code().call(call)));
        }
    }

    @Test
    void stubThatIsRedefinedIsWritten() throws IOException {
        Call call = call(Signature.parse("double g(double z)"));
        try (Session session = box.open(Lesson.GETTING_STARTED)) {
            session.runCell("double g(double z) { return f(z); }");
            assertEquals(Reply.Kind.INCOMPLETE, ((Reply.Failed) session.code().call(call)).kind());
            session.runCell("double f(double z) { return 5; }");
            assertEquals(5.0, value(session.code().call(call)));
        }
    }

    private static Object value(Reply reply) {
        return reply instanceof Reply.Returned returned ? returned.value() : reply;
    }

    private static Reply inNotebook(String cells, Call call) {
        try (Shell shell = new Shell(Lesson.GETTING_STARTED)) {
            shell.run(cells);
            return new EvaluatedCode(shell, CALL).call(call);
        }
    }

    private static Reply inBox(String cells, Call call) throws IOException {
        try (Session session = box.open(Lesson.GETTING_STARTED)) {
            assertEquals(CellOutcome.ran(), session.runCell(cells));
            return session.code().call(call);
        }
    }

    private static Call call(Signature signature) {
        List<Object> arguments =
                signature.parameters().stream().map(p -> argument(p.type())).toList();
        return new Call(signature, arguments);
    }

    private static Object argument(String type) {
        return switch (type) {
            case "double" -> 0.25;
            case "RealMatrix" -> matrix(row(1, 2, 3), row(4, 5, 6));
            case "RealVector" -> vector(1, 2);
            case "Random" -> new SeededRandom(17);
            default -> new ArrayList<>(List.of(matrix(row(1)), matrix(row(2))));
        };
    }
}
