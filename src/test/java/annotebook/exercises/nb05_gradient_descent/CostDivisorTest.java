package annotebook.exercises.nb05_gradient_descent;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CostDivisorTest {

    @ParameterizedTest
    @CsvSource({
        "NONE, 24",
        "INTEGER, 0",
        "EXAMPLES, 6",
        "OUTPUTS, 8",
        "ENTRIES, 2",
    })
    void divides(CostDivisor divisor, double wanted) {
        assertEquals(wanted, divisor.share(24, 4, 3));
    }
}
