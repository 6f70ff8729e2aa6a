package annotebook.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailureSentenceTest {

    private static final Signature SIGMOID = Signature.parse("double sigmoid(double z)");

    private static String sentence(Reply.Failed failed) {
        return FailureSentence.of("sigmoid", SIGMOID, failed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    NOT_DEFINED     | ''                   | sigmoid is not defined yet: run the cell above, then this one.
                    REFUSED         | line 1               | sigmoid does not compile (line 1): mend it, run its cell, then this one.
                    WRONG_SIGNATURE | float sigmoid(float) | sigmoid is declared as "float sigmoid(float)"; wanted "double sigmoid(double z)": change its types back, run its cell, then this one.
                    OVERLOADED      | one, two             | There is more than one sigmoid (one, two), wanted is "double sigmoid(double z)" alone: restart the kernel, which forgets what the notebook no longer holds, and run all cells.
                    UNCALLABLE      | ''                   | sigmoid has the wanted types, but cannot be called: run its cell again, then this one; if that does not help, restart the kernel and run all cells.
                    INCOMPLETE      | ex                   | sigmoid uses something that is not defined (ex): define it, or run its cell first.
                    NOT_WRITTEN     | sigmoid              | sigmoid is not written yet: replace the line that throws by your own code.
                    NOT_WRITTEN     | matrix-product       | sigmoid needs matrix-product, which is not written yet: do that exercise first.
                    THREW           | Exception: no        | sigmoid threw Exception: no.
                    NULL            | ''                   | sigmoid returned null.
                    UNREADABLE      | Thread               | sigmoid gave a value that cannot be read: Thread.
                    DIED            | exit 3               | sigmoid ended the program that ran it (exit 3).
                    """)
    void saysWhyThereIsNoValue(Reply.Kind kind, String detail, String sentence) {
        assertEquals(sentence, sentence(new Reply.Failed(kind, detail)));
    }

    @Test
    void theLineIsNamedWhereItIsKnown() {
        assertEquals(
                "sigmoid threw Exception, in line 2 of sigmoid.",
                sentence(new Reply.Failed(Reply.Kind.THREW, "Exception", "line 2 of sigmoid")));
    }

    @Test
    void timesAreInSeconds() {
        assertEquals(
                "sigmoid did not come back within 1.5 s: does a loop in it never end?",
                sentence(Reply.Failed.tooSlow(Duration.ofMillis(1500))));
        assertEquals(
                "sigmoid did not come back within 2.0 s, of which it hardly ran: does it wait for something, or is the machine busy? Run this cell again.",
                sentence(Reply.Failed.waited(Duration.ofSeconds(2))));
    }

    @Test
    void aVariableIsNotSaidToReturn() {
        assertEquals(
                "bestAlpha is null: give it a value, run its cell, then this one.",
                FailureSentence.of(
                        "best-alpha",
                        Signature.parse("double bestAlpha"),
                        new Reply.Failed(Reply.Kind.NULL, "")));
    }
}
