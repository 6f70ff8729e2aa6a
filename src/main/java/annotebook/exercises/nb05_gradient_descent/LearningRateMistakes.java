package annotebook.exercises.nb05_gradient_descent;

import annotebook.checks.Observation;
import annotebook.checks.Reply;
import annotebook.checks.Symptom;
import java.util.List;
import java.util.function.DoublePredicate;

/** Learning rates that do not train, and why. */
final class LearningRateMistakes {

    private LearningRateMistakes() {}

    @Symptom("alpha is the length of a step downhill, a number above 0")
    static boolean notPositive(List<Observation> calls) {
        return is(calls, alpha -> alpha <= 0);
    }

    @Symptom(
            "alpha is too small: J falls in every step, and would get there, but not in so few"
                    + " steps. Try three times as much")
    static boolean tooSmall(List<Observation> calls) {
        return is(calls, alpha -> alpha > 0 && RateTrial.falls(alpha));
    }

    @Symptom(
            "alpha is too large: J jumps up and down, because each step flies over the valley. Try"
                    + " a third of it")
    static boolean tooLarge(List<Observation> calls) {
        return is(calls, alpha -> alpha > 0 && !RateTrial.falls(alpha));
    }

    private static boolean is(List<Observation> calls, DoublePredicate test) {
        return calls.stream()
                .allMatch(
                        call ->
                                call.reply() instanceof Reply.Returned returned
                                        && returned.value() instanceof Double alpha
                                        && Double.isFinite(alpha)
                                        && test.test(alpha));
    }
}
