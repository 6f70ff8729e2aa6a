package annotebook.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The table that a student reads, in plain text and in HTML. */
class VerdictTextTest {

    private static final TestVerdict PASSED =
            new TestVerdict("one number", 1, null, new Measured(1, 2));

    private static final TestVerdict PART = new TestVerdict("two numbers", 3, failure("", 2));

    private static final TestVerdict FAILED =
            new TestVerdict("many numbers", 2, failure("squared", 0), new Measured(1, 4));

    private static final Verdict SOME = new Verdict("twice", List.of(PASSED, PART, FAILED));

    private static TestVerdict.Failure failure(String mistake, int points) {
        return new TestVerdict.Failure("not right", "x < 3", "9", "", mistake, "x + x", points);
    }

    @Test
    void pointsAddUp() {
        assertEquals(3, SOME.points());
        assertEquals(6, SOME.outOf());
        assertFalse(SOME.passed());
    }

    @Test
    void aLineATestAndTheFirstFailureExplained() {
        String measured = "1 of 2 images right: 50.0 %, 95 % interval 9.5 % to 90.5 %";
        assertEquals(
                """
                twice   3 of 6 points
                  ok   one number                                   1
                         %s
                  part two numbers                                  2 of 3
                         not right
                         input    x < 3
                         got      9
                         Hint: x + x
                  no   many numbers                                 0 of 2
                """
                        .formatted(measured),
                VerdictText.of(SOME, "never said"));
    }

    @Test
    void aKnownMistakeIsNamedAsOne() {
        String text = VerdictText.of(new Verdict("twice", List.of(FAILED)));
        assertTrue(text.contains("This looks like: x + x\n"), text);
    }

    @Test
    void whoPassesReadsWhatItMeans() {
        Verdict passed = new Verdict("twice", List.of(PASSED));
        assertTrue(VerdictText.of(passed, "It doubles.").endsWith("  It doubles.\n"));
        assertEquals(VerdictText.of(passed), VerdictText.of(passed, ""));
    }

    @Test
    void anExerciseWithoutPointsIsRightOrNotYet() {
        TestVerdict free = new TestVerdict("one number", 0, null);
        TestVerdict wrong = new TestVerdict("two numbers", 0, failure("", 0));
        assertEquals(
                """
                twice   right (no points in this one)
                  ok   one number                                  \s
                """,
                VerdictText.of(new Verdict("twice", List.of(free))));
        assertTrue(
                VerdictText.of(new Verdict("twice", List.of(free, wrong)))
                        .startsWith("twice   not yet (no points in this one)\n"));
    }

    @Test
    void theTableInHtmlSaysTheSame() {
        String html = VerdictHtml.of(SOME, "never said").toString();
        assertTrue(html.contains("<b>twice</b> &nbsp; 3 of 6 points"), html);
        assertTrue(html.contains("✓ ok") && html.contains("✗ part") && html.contains("✗ no"), html);
        assertTrue(html.contains("color:#009E73\"><b>✓") && html.contains("color:#D55E00\"><b>✗"));
        assertTrue(html.contains("2 of 3") && html.contains("0 of 2"), html);
        assertTrue(html.contains("1 of 2 images right"), html);
        assertFalse(html.contains("1 of 4 images right"), "measured of a test that failed");
        assertFalse(html.contains("never said"), html);
    }

    @Test
    void theFirstFailureAloneIsExplainedInHtml() {
        String html = VerdictHtml.of(SOME, "").toString();
        assertEquals(2, html.split("not right", -1).length, html);
        assertTrue(html.contains("<b>Hint: </b>x + x"), html);
        assertTrue(html.contains("<code>x &lt; 3</code>") && html.contains("got"), html);
        assertFalse(html.contains("wanted"), "nothing to say of it");
    }

    @Test
    void whoPassesReadsInHtmlWhatItMeans() {
        Verdict passed = new Verdict("twice", List.of(PASSED));
        assertTrue(VerdictHtml.of(passed, "It <doubles>.").toString().contains("It &lt;doubles"));
        assertFalse(VerdictHtml.of(passed, "").toString().contains("<p"));
    }
}
