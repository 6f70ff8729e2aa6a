package annotebook.exercises.nb05_gradient_descent;

import static org.junit.jupiter.api.Assertions.assertEquals;

import annotebook.call.Called;
import annotebook.checks.Call;
import annotebook.checks.Observation;
import annotebook.checks.Reply;
import annotebook.checks.Signature;
import java.util.List;
import org.junit.jupiter.api.Test;

class SmallNumberTest {

    private static Observation seen(Reply reply) {
        return new Observation(new Call(Signature.parse("double J()"), List.of()), reply);
    }

    private static double fitting(Reply reply) {
        return SmallNumber.fitting(seen(reply), e -> 1 + 1000 * e);
    }

    @Test
    void onceOrFiveTimesAPowerOfTenIsFound() {
        for (double e : new double[] {0.1, 0.5, 1e-3, 5e-6}) {
            Reply reply = new Reply.Returned(1 + 1000 * e, List.of(), Called.NO_ARGUMENT);
            assertEquals(1 + 1000 * e, fitting(reply), 1e-9);
        }
    }

    @Test
    void whatNoneExplainsIsNoNumber() {
        assertEquals(Double.NaN, fitting(new Reply.Returned(1.7, List.of(), Called.NO_ARGUMENT)));
        assertEquals(Double.NaN, fitting(new Reply.Failed(Reply.Kind.THREW, "x")));
    }
}
