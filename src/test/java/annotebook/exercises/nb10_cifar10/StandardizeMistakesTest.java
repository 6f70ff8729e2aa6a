package annotebook.exercises.nb10_cifar10;

import static annotebook.matrix.Matrices.matrix;
import static annotebook.matrix.Matrices.row;
import static annotebook.matrix.Matrices.vector;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.checks.Call;
import annotebook.checks.Observation;
import annotebook.checks.Reply;
import annotebook.checks.Signature;
import java.util.List;
import org.junit.jupiter.api.Test;

class StandardizeMistakesTest {

    private static final Signature SIGNATURE =
            Signature.parse(
                    "RealMatrix standardize(RealMatrix X, RealVector mean, RealVector deviation)");

    /** x - mu = 2, 1, 2. */
    private static boolean isTinyNumberAdded(double sigma, double... z) {
        Call call =
                new Call(
                        SIGNATURE,
                        List.of(matrix(row(3, 5, 7)), vector(1, 4, 5), vector(0.5, 0.25, sigma)));
        return StandardizeMistakes.tinyNumberAdded(
                List.of(
                        new Observation(
                                call, new Reply.Returned(matrix(z), call.arguments(), -1))));
    }

    @Test
    void anyTinyNumberIsToldByItsQuotient() {
        assertTrue(isTinyNumberAdded(0, 4, 4, 2 / 1e-9));
        assertTrue(isTinyNumberAdded(0, 2 / 0.51, 1 / 0.26, 2 / 0.01));
        assertTrue(isTinyNumberAdded(0.1, 2 / 0.51, 1 / 0.26, 2 / 0.11), "no deviation is 0");
    }

    @Test
    void itIsTheSameEverywhereAndTiny() {
        assertFalse(isTinyNumberAdded(0, 2 / 1.5, 1 / 1.25, 2));
        assertFalse(isTinyNumberAdded(0, 2 / 0.51, 1 / 0.26, 2 / 0.02));
        assertFalse(isTinyNumberAdded(0, 4, 4, 0), "right");
    }
}
