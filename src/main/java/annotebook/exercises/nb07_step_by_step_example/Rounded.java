package annotebook.exercises.nb07_step_by_step_example;

import annotebook.checks.Expect;
import annotebook.checks.Observation;
import annotebook.checks.Reply;
import annotebook.checks.Values;
import java.util.List;

/** Tells numbers of the step-by-step example that are right as far as they go, but cut short. */
final class Rounded {

    static final String HINT =
            "nearly: it was rounded on the way. Let Java compute with all its digits instead of typing a"
                    + " number that you have read";

    /** Nobody rounds more coarsely than this, relative to the number. */
    private static final double COARSE = 0.01;

    private Rounded() {}

    /** Whether every call gave these numbers, but for their last digits. */
    static boolean gives(double[] right, List<Observation> calls) {
        return calls.stream()
                .allMatch(
                        call ->
                                call.reply() instanceof Reply.Returned returned
                                        && isRounded(right, numbers(returned.value())));
    }

    private static double[] numbers(Object value) {
        return value instanceof double[] array
                ? array
                : new double[] {((Number) value).doubleValue()};
    }

    private static boolean isRounded(double[] right, double[] got) {
        boolean near = right.length == got.length;
        for (int k = 0; near && k < right.length; k++) {
            near = Math.abs(right[k] - got[k]) <= COARSE * Math.abs(right[k]);
        }
        return near && !Values.agree(right, got, Expect.TOLERANCE);
    }
}
