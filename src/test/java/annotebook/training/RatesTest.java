package annotebook.training;

import static annotebook.training.Refused.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RatesTest {

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.0, -0.1, Double.NaN, Double.POSITIVE_INFINITY})
    void aRateIsFiniteAndPositive(double rate) {
        assertRefused(
                "OneCycle: peak must be a finite number > 0, got " + rate + ".",
                () -> Rates.requirePositive("OneCycle: peak", rate));
    }

    @Test
    void theSmallestAndTheLargestRateWillDo() {
        assertEquals(Double.MIN_VALUE, Rates.requirePositive("a", Double.MIN_VALUE));
        assertEquals(Double.MAX_VALUE, Rates.requirePositive("a", Double.MAX_VALUE));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -0.5, 1.5, Double.NaN})
    void aShareIsNeitherNothingNorAll(double share) {
        assertRefused(
                "warmUp must be between 0 and 1, got " + share + ".",
                () -> Rates.requireShare("warmUp", share));
    }

    @Test
    void progressBeyondTheEndIsTheEnd() {
        assertEquals(0, Rates.requireProgress(0));
        assertEquals(0.25, Rates.requireProgress(0.25));
        assertEquals(1, Rates.requireProgress(1));
        assertEquals(1, Rates.requireProgress(1.5));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, Double.NaN})
    void progressBeginsAtZero(double progress) {
        assertRefused(
                "schedule: progress must be from 0 (first update) to 1 (last), got "
                        + progress
                        + ".",
                () -> Rates.requireProgress(progress));
    }
}
