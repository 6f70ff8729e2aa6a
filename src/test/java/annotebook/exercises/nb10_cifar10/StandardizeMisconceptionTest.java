package annotebook.exercises.nb10_cifar10;

import static annotebook.matrix.Matrices.matrix;
import static annotebook.matrix.Matrices.row;
import static annotebook.matrix.Matrices.vector;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.checks.Call;
import annotebook.checks.Observation;
import annotebook.checks.Reply;
import annotebook.checks.Signature;
import java.util.List;
import org.apache.commons.math3.linear.RealMatrix;
import org.junit.jupiter.api.Test;

class StandardizeMisconceptionTest {

    private static final Signature SIGNATURE =
            Signature.parse(
                    "RealMatrix standardize(RealMatrix X, RealVector mean, RealVector deviation)");

    private static final Call CALL =
            new Call(
                    SIGNATURE,
                    List.of(matrix(row(3, 5, 7)), vector(1, 4, 5), vector(0.5, 0.25, 0)));

    private static Observation seen(RealMatrix returned) {
        return new Observation(CALL, new Reply.Returned(returned, CALL.arguments(), -1));
    }

    private static void assertGives(StandardizeMisconception wrong, double... z) {
        assertTrue(wrong.explains(List.of(seen(matrix(z))), List.of()), wrong.name());
        assertFalse(wrong.explains(List.of(seen(matrix(row(4, 4, 0)))), List.of()), wrong.name());
    }

    @Test
    void wrongWaysByHand() {
        // x - mu = 2, 1, 2; divided by sigma 4, 4 and nothing
        double infinite = Double.POSITIVE_INFINITY;
        assertGives(StandardizeMisconception.NO_NUMBER, 4, 4, infinite);
        assertGives(StandardizeMisconception.ONE_FOR_ZERO, 4, 4, 2);
        assertGives(StandardizeMisconception.RAW_WHERE_CONSTANT, 4, 4, 7);
        assertGives(StandardizeMisconception.NOT_CENTRED, 6, 20, 0);
        assertGives(StandardizeMisconception.NOT_SCALED, 2, 1, 2);
        assertGives(StandardizeMisconception.MULTIPLIED, 1, 0.25, 0);
        assertGives(StandardizeMisconception.SIGN, -4, -4, 0);
        assertGives(StandardizeMisconception.VARIANCE, 8, 16, 0);
        assertGives(StandardizeMisconception.PRECEDENCE, 1, -11, 0);
        assertGives(StandardizeMisconception.OWN_STATISTICS, 0, 0, 0);
    }

    @Test
    void anyTinyNumberIsToldByItsQuotient() {
        assertGives(StandardizeMisconception.TINY_NUMBER_ADDED, 4, 4, 2 / 1e-9);
        assertGives(StandardizeMisconception.TINY_NUMBER_ADDED, 2 / 0.51, 1 / 0.26, 2 / 0.01);
        Observation one = seen(matrix(row(2 / 1.5, 1 / 1.25, 2)));
        assertFalse(
                StandardizeMisconception.TINY_NUMBER_ADDED.explains(List.of(one), List.of(one)));
    }

    @Test
    void everyHintNamesTheMend() {
        for (StandardizeMisconception wrong : StandardizeMisconception.values()) {
            assertEquals("standardize", wrong.about());
            assertTrue(wrong.hint().length() > 20, wrong.name());
        }
    }
}
