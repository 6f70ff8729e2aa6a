package annotebook.checks;

import java.util.Arrays;
import java.util.List;

/** What is told of {@link TwiceChecks}. */
final class TwiceMistakes {

    private TwiceMistakes() {}

    /** Says something only where it has seen two numbers. */
    @Symptom("these are squares")
    static boolean squared(List<Observation> calls) {
        return calls.stream().anyMatch(call -> call.argument(0, double[].class).length > 1)
                && calls.stream().allMatch(TwiceMistakes::isSquared);
    }

    private static boolean isSquared(Observation call) {
        double[] x = call.argument(0, double[].class);
        double[] squares = Arrays.stream(x).map(number -> number * number).toArray();
        return call.reply() instanceof Reply.Returned returned
                && Values.agree(squares, returned.value(), Expect.TOLERANCE);
    }
}
