package annotebook.exercises.nb07_step_by_step_example;

import annotebook.checks.Expect;
import annotebook.checks.Observation;
import annotebook.checks.Reply;
import annotebook.checks.Values;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.IntStream;

/** Tells numbers of the step-by-step example that are right as far as they go, but cut short. */
final class Rounded {

    static final String HINT =
            "nearly right: was a number rounded on the way? Let Java compute with all its digits instead"
                    + " of typing a number that you have read";

    /** What was rounded on the way is not further off than this, relative to the number. */
    private static final double COARSE = 0.001;

    /** Significant digits of a number that was typed. */
    private static final int FEWEST = 2;

    private static final int MOST = 8;

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
            near =
                    Math.abs(right[k] - got[k]) <= COARSE * Math.abs(right[k])
                            || isTyped(right[k], got[k]);
        }
        return near && !Values.agree(right, got, Expect.TOLERANCE);
    }

    /** Whether it is the right number with fewer digits, however coarse. */
    private static boolean isTyped(double right, double got) {
        return IntStream.rangeClosed(FEWEST, MOST)
                .mapToObj(digits -> new BigDecimal(right).round(new MathContext(digits)))
                .anyMatch(typed -> typed.doubleValue() == got);
    }
}
