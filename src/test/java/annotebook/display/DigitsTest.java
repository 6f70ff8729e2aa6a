package annotebook.display;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigitsTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "0.5, 0.5",
        "-30, -30",
        "0.99999, 1.000",
        "0.30000000000000004, 0.3",
        "-0.123456, -0.1235",
        "12345.6, 12346",
        "1797, 1797",
        "0.00000015, 1.5e-07",
        "3.14e12, 3.14e+12",
        "NaN, NaN",
        "Infinity, ∞",
        "-Infinity, -∞"
    })
    void fourSignificantDigits(double value, String wanted) {
        assertEquals(wanted, Digits.four(value));
    }

    @ParameterizedTest
    @CsvSource({
        "-30, −30",
        "0.154, 0.15",
        "-1.5, −1.50",
        "12.34, 12.3",
        "1234.5, 1234",
        "0.0001, 1e−04"
    })
    void labelsHaveTwoDecimalsAndATrueMinus(double value, String wanted) {
        assertEquals(wanted, Digits.label(value));
    }

    @ParameterizedTest
    @CsvSource({"0.0000454, 0.00", "0.99995, 1.00", "0.5, 0.50", "1, 1"})
    void activationsHaveTwoDecimals(double value, String wanted) {
        assertEquals(wanted, Digits.two(value));
    }
}
