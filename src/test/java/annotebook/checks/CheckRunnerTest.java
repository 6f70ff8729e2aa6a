package annotebook.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.exercises.Lessons;
import annotebook.exercises.Shell;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckRunnerTest {

    private static Verdict verdict(String cell) {
        try (Shell shell = new Shell(Lessons.GETTING_STARTED)) {
            shell.run(cell);
            return CheckRunner.run(
                    Lessons.GETTING_STARTED.exercise("matrix-product").orElseThrow(),
                    new EvaluatedCode(shell, Duration.ofMillis(500)),
                    Seeds.NOTEBOOK);
        }
    }

    @Test
    void rightAnswerPassesEveryTest() {
        Verdict verdict =
                verdict("RealMatrix product(RealMatrix A, RealMatrix B) { return A.multiply(B); }");
        assertTrue(verdict.passed(), VerdictText.of(verdict));
        assertEquals(3, verdict.tests().size());
    }

    @Test
    void mistakeIsNamed() {
        Verdict verdict =
                verdict("RealMatrix product(RealMatrix A, RealMatrix B) { return B.multiply(A); }");
        assertEquals("swapped", verdict.tests().get(0).failure().mistake());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    int x = 1;                                                            | product is not defined yet
                    int product(RealMatrix A, RealMatrix B) { return 1; }                 | is declared as "int product(RealMatrix,RealMatrix)"
                    void product(RealMatrix A, RealMatrix B) { }                          | is declared as "void product(RealMatrix,RealMatrix)"
                    RealMatrix product(RealMatrix A) { return A; }                        | is declared as "RealMatrix product(RealMatrix)"
                    RealMatrix product(RealMatrix A, RealMatrix B) { return null; }       | product returned null
                    RealMatrix product(RealMatrix A, RealMatrix B) { while (true) { } }   | did not come back within 0.5 s
                    RealMatrix product(RealMatrix A, RealMatrix B) { return f(A); }       | uses something that is not defined
                    RealMatrix product(RealMatrix A, RealMatrix B) { return product(B, A); } | threw StackOverflowError
                    RealMatrix product(RealMatrix A, RealMatrix B) { return A.getRowMatrix(9); } | threw OutOfRangeException
                    RealMatrix product(RealMatrix A, RealMatrix B) { throw new UnsupportedOperationException("matrix-product"); } | is not written yet
                    RealMatrix product(RealMatrix A, RealMatrix B) { return A; }          | not the right shape
                    RealMatrix product(RealMatrix A, RealMatrix B) { return A.multiply(B).scalarMultiply(0.0/0); } | not a finite number
                    """)
    void sentenceSaysWhatIsWrong(String cell, String sentence) {
        String text = VerdictText.of(verdict(cell));
        assertTrue(text.contains(sentence), text);
    }

    @Test
    void changedArgumentIsNamed() {
        Verdict verdict =
                verdict(
                        "RealMatrix product(RealMatrix A, RealMatrix B) {"
                                + " RealMatrix C = A.multiply(B); A.setEntry(0, 0, 7); return C; }");
        assertTrue(VerdictText.of(verdict).contains("the argument A was changed"));
        assertEquals(2, verdict.tests().stream().filter(t -> t.failure() == null).count());
    }
}
