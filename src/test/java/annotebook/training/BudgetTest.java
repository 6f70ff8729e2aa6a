package annotebook.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BudgetTest {

    @Test
    void aShareOfTheTime() {
        Budget budget = new Budget(2.5, 1);
        assertEquals(Duration.ofSeconds(2), budget.time(0.8));
        assertEquals(Duration.ofMillis(2500), budget.time(1));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void secondsThatAreNoneAreRefused(double seconds) {
        assertEquals(
                "budget: seconds must be > 0 and finite, got " + seconds + ".",
                assertThrows(IllegalArgumentException.class, () -> new Budget(seconds, 1))
                        .getMessage());
    }

    @Test
    void parametersThatAreNoneAreRefused() {
        assertEquals(
                "budget: parameters must be >= 1, got 0.",
                assertThrows(IllegalArgumentException.class, () -> new Budget(1, 0)).getMessage());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1.01, Double.NaN})
    void aShareThatIsNoneIsRefused(double share) {
        Budget budget = new Budget(1, 1);
        assertThrows(IllegalArgumentException.class, () -> budget.time(share));
    }
}
