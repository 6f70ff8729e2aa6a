package annotebook.checks;

import static annotebook.matrix.Arithmetic.hadamard;
import static annotebook.matrix.Arithmetic.plus;
import static annotebook.matrix.Arithmetic.times;
import static annotebook.matrix.Matrices.constant;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.call.Thrown;
import java.util.stream.Stream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FaultTest {

    /** Two ways to fail, and whether they are one fault. */
    static Stream<Arguments> faults() {
        return Stream.of(
                pair(
                        true,
                        () -> times(constant(5, 3, 0), constant(4, 2, 0)),
                        () -> plain(5, 3).multiply(plain(4, 2))),
                pair(
                        true,
                        () -> times(constant(5, 3, 0), vector(4)),
                        () -> plain(5, 3).operate(vector(4))),
                pair(
                        true,
                        () -> plus(constant(5, 3, 0), constant(4, 2, 0)),
                        () -> plain(5, 3).add(plain(4, 2))),
                pair(
                        true,
                        () -> hadamard(vector(4), vector(3)),
                        () -> vector(4).ebeMultiply(vector(3))),
                pair(
                        true,
                        () -> hadamard(vector(4), vector(3)),
                        () -> hadamard(vector(3), vector(4))),
                pair(true, () -> vector(2).getEntry(7), () -> vector(2).getEntry(7)),
                pair(
                        false,
                        () -> times(constant(5, 3, 0), constant(4, 2, 0)),
                        () -> times(constant(4, 3, 0), constant(4, 2, 0))),
                pair(
                        false,
                        () -> times(constant(5, 3, 0), constant(4, 2, 0)),
                        () -> plus(constant(5, 3, 0), constant(4, 2, 0))),
                pair(
                        false,
                        () -> times(constant(3, 4, 0), vector(3)),
                        () -> hadamard(vector(4), vector(3))),
                pair(false, () -> vector(2).getEntry(7), () -> vector(2).getEntry(6)),
                pair(false, () -> vector(2).getEntry(7), () -> plain(5, 3).multiply(plain(4, 2))));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void isToldByWhatDidNotFit(boolean same, Executable one, Executable other) {
        assertEquals(same, Fault.areSame(detail(one), detail(other)));
    }

    /** A student chooses the words of an exception. */
    @Test
    void noNumberIsTooLong() {
        String digits = "9".repeat(100);
        assertTrue(Fault.areSame("Exception: " + digits, "Exception: at " + digits));
        assertFalse(Fault.areSame("Exception: " + digits, "Exception: 1" + digits));
        assertFalse(
                Fault.areSame(
                        "DimensionMismatchException: %s != 3".formatted(digits),
                        "DimensionMismatchException: 2 != 3"));
    }

    private static Arguments pair(boolean same, Executable one, Executable other) {
        return Arguments.of(same, one, other);
    }

    private static String detail(Executable call) {
        return ThrownReply.of(Thrown.of(assertThrows(RuntimeException.class, call))).detail();
    }

    private static RealMatrix plain(int rows, int cols) {
        return new Array2DRowRealMatrix(rows, cols);
    }

    private static RealVector vector(int entries) {
        return new ArrayRealVector(entries);
    }
}
