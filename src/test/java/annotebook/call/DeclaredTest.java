package annotebook.call;

import static org.junit.jupiter.api.Assertions.assertEquals;

import annotebook.exercises.Lessons;
import annotebook.exercises.Shell;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a student is told of a line that does not compile, or throws: the line, and what is near. */
class DeclaredTest {

    private final Shell shell = new Shell(Lessons.GETTING_STARTED);

    @AfterEach
    void close() {
        shell.close();
    }

    @Test
    void aNameThatNobodyKnowsIsShownInItsLineWithTheNearestOne() {
        shell.run(
                """
                RealMatrix product(RealMatrix A, RealMatrix B) {
                    // constnat would be a matrix
                    RealMatrix C = constnat(2, 3, 0);
                    return C;
                }
                """);
        assertEquals(
                Optional.of(
                        "constnat, in line 3 of product, \"RealMatrix C = constnat(2, 3, 0);\" - did you mean constant?"),
                shell.declarations().unknownIn("product"));
    }

    @Test
    void theFirstOfSeveralIsShownAndNoNameThatIsFarAway() {
        shell.run("double f(double z) { return zzyzx(z)\n + qqqqq; }");
        assertEquals(
                Optional.of("zzyzx, in line 1 of f, \"double f(double z) { return zzyzx(z)\""),
                shell.declarations().unknownIn("f"));
    }

    @Test
    void aNameThatIsMissingInAMethodOfItsOwnIsFound() {
        shell.run("double g(double z) { return nowhere; }");
        shell.run("double f(double z) { return g(z); }");
        assertEquals(
                Optional.of("nowhere, in line 1 of g, \"double g(double z) { return nowhere; }\""),
                shell.declarations().unknownIn("f"));
        shell.run("double nowhere = 1;");
        assertEquals(Optional.empty(), shell.declarations().unknownIn("f"));
    }

    @Test
    void aLineThatThrowsIsShownAlsoInsideALambda() throws Exception {
        shell.run(
                """
                double third(double[] w) {
                    java.util.function.IntToDoubleFunction at = i ->
                            w[i];
                    return at.applyAsDouble(2);
                }
                """);
        assertEquals(
                Optional.of("line 3 of third, \"w[i];\""),
                shell.declarations().line(thrown("third(new double[2])").place()));
    }

    @Test
    void whatTheLibraryThrowsIsShownWhereItWasCalled() throws Exception {
        shell.run("double last(RealMatrix A) {\n    return A.getEntry(9, 9);\n}");
        assertEquals(
                Optional.of("line 2 of last, \"return A.getEntry(9, 9);\""),
                shell.declarations()
                        .line(thrown("last(MatrixUtils.createRealIdentityMatrix(2))").place()));
    }

    private Thrown thrown(String call) {
        Object thrown =
                shell.eval(
                        "((java.util.function.Supplier<Object>) () -> { try { return "
                                + call
                                + "; } catch (Throwable t) { return t; } }).get()");
        return Thrown.of((Throwable) thrown);
    }

    @Test
    void aDeclarationThatIsRefusedIsRememberedUntilOneCompiles() {
        refuse("double f(double z) {\n    return \"z\";\n}");
        assertEquals(
                Optional.of(
                        "line 2, \"return \"z\";\": incompatible types: java.lang.String cannot be converted to double"),
                shell.declarations().refused("f"));
        refuse("double f(double z) { return z +; }");
        assertEquals(
                Optional.of(
                        "line 1, \"double f(double z) { return z +; }\": illegal start of expression"),
                shell.declarations().refused("f"));
        shell.run("double f(double z) { return z; }");
        assertEquals(Optional.empty(), shell.declarations().refused("f"));
        assertEquals(List.of("double f(double)"), shell.declarations().as("f"));
    }

    @Test
    void aVariableToo() {
        refuse("RealMatrix xnorTheta1 = matrx(1);");
        assertEquals(
                Optional.of(
                        "line 1, \"RealMatrix xnorTheta1 = matrx(1);\": cannot find symbol; symbol:   method matrx(int)"),
                shell.declarations().refused("xnorTheta1"));
    }

    private void refuse(String cell) {
        try {
            shell.run(cell);
        } catch (IllegalArgumentException e) {
            return; // as a kernel does
        }
        throw new AssertionError("compiled: " + cell);
    }
}
