package annotebook.checks;

import static annotebook.matrix.Matrices.matrix;
import static annotebook.matrix.Matrices.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import annotebook.call.Called;
import annotebook.exercises.Lessons;
import annotebook.exercises.Shell;
import java.time.Duration;
import java.util.List;
import org.apache.commons.math3.linear.RealMatrix;
import org.junit.jupiter.api.Test;

class ExpressionTest {

    private static final Signature F = Signature.parse("void f(RealMatrix A)");

    private static Reply reply(String cell, Expression argument) {
        try (Shell shell = new Shell(Lessons.GETTING_STARTED)) {
            shell.run(cell);
            return new EvaluatedCode(shell, Duration.ofSeconds(2))
                    .call(new Call(F, List.of(argument)));
        }
    }

    @Test
    void valuesOfTheCheckStayAsTheyWere() {
        RealMatrix mine = matrix(row(1, 2));
        Reply.Returned reply =
                (Reply.Returned)
                        reply(
                                "void f(RealMatrix A) { A.setEntry(0, 0, 7); }",
                                new Expression("(RealMatrix) v[0]", mine));
        assertEquals(1, mine.getEntry(0, 0));
        assertEquals(List.of(List.of(mine)), reply.argumentsAfter());
        assertEquals(true, reply.value());
    }

    @Test
    void whatIsReadIsWhatTheCallLeft() {
        Reply.Returned reply =
                (Reply.Returned)
                        reply(
                                "void f(RealMatrix A) { A.setEntry(0, 0, 7); }",
                                new Expression(
                                        "(RealMatrix) v[0]",
                                        List.of(matrix(row(1, 2))),
                                        "it.getEntry(0, 0)"));
        assertEquals(List.of(7.0), reply.argumentsAfter());
    }

    @Test
    void textThatDoesNotCompileIsNamedByItsParameter() {
        assertEquals(
                Reply.Failed.unmade(F.parameters().get(0)),
                reply("void f(RealMatrix A) { }", new Expression("new Nothing()")));
    }

    @Test
    void studentHandsOutOnlyWhatIsOfTheTypeAskedFor() {
        Student student =
                new Student(
                        call -> new Reply.Returned(1.0, List.of("forged"), Called.NO_ARGUMENT),
                        Lessons.FORWARD_PROPAGATION.exercise("sigmoid").orElseThrow());
        student.number("sigmoid", 0.5);
        assertEquals("forged", student.after(0, String.class));
        assertThrows(Mismatch.class, () -> student.after(0, double[].class));
        assertThrows(Mismatch.class, () -> student.matricesAfter(0));
    }

    @Test
    void isShownAsItsTextAndItsValues() {
        assertEquals("M -> 1", Values.show(new Expression("M -> 1")));
        assertEquals("M -> 1 with v = (2)", Values.show(new Expression("M -> 1", 2.0)));
    }

    @Test
    void aTextAsItsLastValueIsWhatIsShown() {
        assertEquals(
                "x times x",
                Values.show(new Expression("graph(v)", List.of(2.0, "x times x"), "")));
    }
}
