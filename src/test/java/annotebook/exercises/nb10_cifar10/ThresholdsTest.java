package annotebook.exercises.nb10_cifar10;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import annotebook.checks.Measured;
import annotebook.checks.Mismatch;
import annotebook.checks.TestVerdict;
import annotebook.exercises.nb10_cifar10.Thresholds.Step;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThresholdsTest {

    private static final Thresholds THRESHOLDS =
            new Thresholds(List.of(new Step(0.2, 4), new Step(0.3, 7), new Step(0.4, 10)));

    @ParameterizedTest
    @CsvSource({"19, 0", "20, 4", "29, 4", "30, 7", "39, 7", "40, 10", "100, 10"})
    void theLastStepThatIsReachedCounts(int correct, int points) {
        Measured measured = new Measured(correct, 100);
        assertEquals(points, THRESHOLDS.points(measured));
        assertEquals(points == 10, THRESHOLDS.mismatch(measured).isEmpty());
        THRESHOLDS.mismatch(measured).ifPresent(m -> assertEquals(points, m.points()));
    }

    @Test
    void theNextStepIsNamed() {
        Mismatch mismatch = THRESHOLDS.mismatch(new Measured(25, 100)).orElseThrow();
        assertEquals("30.0 % for 7 points", mismatch.wanted());
        assertEquals(
                "25 of 100 images right: 25.0 %, 95 % interval 17.5 % to 34.3 %", mismatch.got());
    }

    @Test
    void aVerdictIsJudgedAgain() {
        TestVerdict all = new TestVerdict("challenge", 10, null, new Measured(35, 100));
        TestVerdict part = THRESHOLDS.judged(all, new Measured(35, 100));
        assertEquals(7, part.points());
        Thresholds lower = new Thresholds(List.of(new Step(0.35, 10)));
        TestVerdict again = lower.judged(part, new Measured(35, 100));
        assertNull(again.failure());
        assertEquals(10, again.points());
        Thresholds higher = new Thresholds(List.of(new Step(0.5, 10)));
        TestVerdict.Failure failure = higher.judged(part, new Measured(35, 100)).failure();
        assertEquals(0, assertNotNull(failure).points());
        assertEquals("50.0 % for 10 points", failure.wanted());
    }

    private static <T> T assertNotNull(T value) {
        org.junit.jupiter.api.Assertions.assertNotNull(value);
        return value;
    }

    @Test
    void stepsThatDoNotRiseAreRefused() {
        refused();
        refused(new Step(0, 1));
        refused(new Step(1.1, 1));
        refused(new Step(0.5, 0));
        refused(new Step(0.5, 1), new Step(0.5, 2));
        refused(new Step(0.5, 2), new Step(0.6, 2));
        refused(new Step(Double.NaN, 1));
    }

    private static void refused(Step... steps) {
        assertThrows(IllegalArgumentException.class, () -> new Thresholds(List.of(steps)));
    }
}
