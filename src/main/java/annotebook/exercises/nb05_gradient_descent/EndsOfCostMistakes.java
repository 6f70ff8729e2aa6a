package annotebook.exercises.nb05_gradient_descent;

import static annotebook.exercises.nb05_gradient_descent.EntryCosts.clipped;
import static annotebook.exercises.nb05_gradient_descent.EntryCosts.cost;
import static annotebook.exercises.nb05_gradient_descent.EntryCosts.mean;

import annotebook.checks.Expect;
import annotebook.checks.Mistake;
import annotebook.checks.Observation;
import annotebook.checks.Reply;
import annotebook.checks.Symptom;
import annotebook.checks.Values;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleFunction;
import org.apache.commons.math3.linear.RealMatrix;

/** Wrong ways known to keep h away from both ends, where the logarithm has no value. */
class EndsOfCostMistakes {

    private static final String EXCHANGED_ENDS =
            "min and max are exchanged, so that every h became the same number. Write"
                    + " Math.max(1e-15, Math.min(1 - 1e-15, h))";

    @Mistake("only the last example counts: set the sum to 0 once, before the loop over the rows")
    static double lastExampleOnly(RealMatrix H, RealMatrix Y) {
        int last = H.getRowDimension() - 1;
        double sum =
                EntryCosts.mean(
                        EntryCosts.clipped(
                                H.getSubMatrix(last, last, 0, H.getColumnDimension() - 1)),
                        Y.getSubMatrix(last, last, 0, Y.getColumnDimension() - 1),
                        EntryCosts::cost);
        return sum / H.getRowDimension();
    }

    @Mistake(
            "where h is exactly 0 or 1 this adds nothing. A right certainty costs 0, but a wrong"
                    + " one must cost more than 10: clip h to 1e-15 ... 1 - 1e-15 instead")
    static double exactLeftOut(RealMatrix H, RealMatrix Y) {
        return mean(H, Y, (h, y) -> h > 0 && h < 1 ? cost(h, y) : 0);
    }

    @Mistake(EXCHANGED_ENDS)
    static double alwaysSmallest(RealMatrix H, RealMatrix Y) {
        return mean(H, Y, (h, y) -> cost(1e-15, y));
    }

    @Mistake(EXCHANGED_ENDS)
    static double alwaysLargest(RealMatrix H, RealMatrix Y) {
        return mean(H, Y, (h, y) -> cost(1 - 1e-15, y));
    }

    @Symptom(
            "the small number inside the logarithm is so large that it changes J everywhere: clip"
                    + " h to 1e-15 ... 1 - 1e-15 instead, which leaves all other h as they are")
    static boolean epsilonAdded(List<Observation> calls) {
        return fits(calls, e -> (h, y) -> EntryCosts.shifted(e, h, y));
    }

    @Symptom(
            "h is kept so far away from 0 and 1 that a wrong certainty is cheap: clip to 1e-15 ..."
                    + " 1 - 1e-15")
    static boolean clippedTooFar(List<Observation> calls) {
        return fits(calls, e -> (h, y) -> cost(clipped(e, h), y));
    }

    /** Whether these are mean costs with some small number in them. */
    static boolean fits(List<Observation> calls, DoubleFunction<DoubleBinaryOperator> cost) {
        return calls.stream()
                .allMatch(
                        call ->
                                call.reply() instanceof Reply.Returned returned
                                        && Values.isFinite(returned.value())
                                        && Values.agree(
                                                SmallNumber.inCost(cost).apply(call),
                                                returned.value(),
                                                Expect.TOLERANCE));
    }
}
