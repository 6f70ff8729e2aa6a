package annotebook.exercises.nb05_gradient_descent;

import annotebook.exercises.common.WrongNumber;
import java.util.function.DoublePredicate;

/** Learning rates that do not train, and why. */
enum LearningRateMisconception implements WrongNumber {
    NOT_POSITIVE("alpha is the length of a step downhill, a number above 0", alpha -> alpha <= 0),
    TOO_SMALL(
            "alpha is too small: J falls in every step, and would get there, but not in so few"
                    + " steps. Try three times as much",
            alpha -> alpha > 0 && RateTrial.falls(alpha)),
    TOO_LARGE(
            "alpha is too large: J jumps up and down, because each step flies over the valley. Try"
                    + " a third of it",
            alpha -> alpha > 0 && !RateTrial.falls(alpha));

    private final String hint;
    private final DoublePredicate test;

    LearningRateMisconception(String hint, DoublePredicate test) {
        this.hint = hint;
        this.test = alpha -> Double.isFinite(alpha) && test.test(alpha);
    }

    @Override
    public String about() {
        return RateTrial.VARIABLE;
    }

    @Override
    public String hint() {
        return hint;
    }

    @Override
    public DoublePredicate test() {
        return test;
    }
}
