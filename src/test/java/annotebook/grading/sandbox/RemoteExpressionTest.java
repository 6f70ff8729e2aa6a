package annotebook.grading.sandbox;

import static annotebook.matrix.Matrices.matrix;
import static annotebook.matrix.Matrices.row;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import annotebook.checks.Call;
import annotebook.checks.EvaluatedCode;
import annotebook.checks.Expression;
import annotebook.checks.Reply;
import annotebook.checks.Signature;
import annotebook.checks.StudentCode;
import annotebook.exercises.Lessons;
import annotebook.exercises.Shell;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is no plain value is made in the box as it is in a notebook. */
@Tag("slow")
class RemoteExpressionTest {

    @TempDir static Path directory;
    private static NotebookAndBox both;

    @BeforeAll
    static void prepare() throws IOException {
        both = new NotebookAndBox(directory);
    }

    @AfterAll
    static void close() {
        if (both != null) {
            both.close();
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
        both.assertAlike(cells, call);
    }

    @Test
    void valuesOfAnExpressionAreFreshForEveryCall() throws IOException {
        Expression itself =
                new Expression("(RealMatrix) v[0]", List.of(matrix(row(1, 2))), "it.getRow(0)");
        Call call = new Call(Signature.parse("void f(RealMatrix A)"), List.of(itself));
        String cells = "void f(RealMatrix A) { A.setEntry(0, 0, A.getEntry(0, 0) + 1); }";
        try (Session session = both.open()) {
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
        try (Shell shell = new Shell(Lessons.GETTING_STARTED);
                Session session = both.open()) {
            shell.run(cells);
            session.runCell(cells);
            for (StudentCode code :
                    List.of(new EvaluatedCode(shell, NotebookAndBox.CALL), session.code())) {
                for (Call call : List.of(five, six, constant)) {
                    assertEquals(5.0, NotebookAndBox.value(code.call(call)));
                }
            }
        }
    }

    @Test
    void anotherRunnerIsBroughtThereToo() throws IOException {
        Signature f = Signature.parse("double f(ToDoubleFunction<RealMatrix> J)");
        Call call = new Call(f, List.of(new Expression("M -> (Double) v[0]", 5.0)));
        try (Session session = both.open()) {
            session.runCell(
                    "double f(ToDoubleFunction<RealMatrix> J) { return J.applyAsDouble(null); }");
            assertEquals(5.0, NotebookAndBox.value(session.code().call(call)));
            session.runCell("Runtime.getRuntime().halt(3);");
            assertEquals(5.0, NotebookAndBox.value(session.code().call(call)));
        }
    }
}
