package annotebook.exercises.nb09_multiclass_softmax;

import annotebook.checks.Misconception;
import annotebook.checks.WrongWay;
import annotebook.exercises.common.AnswersAndTargets;
import java.util.function.DoubleBinaryOperator;

/** Wrong ways known for the error of a softmax output. */
enum SoftmaxDeltaMisconception implements Misconception {
    SIGN(
            "the sign is turned round: delta is H - Y, so a share that is too large has a positive"
                    + " delta",
            (h, y) -> y - h),
    AVERAGED(
            "delta was divided by the number of examples: each example has its own delta, and the"
                    + " 1/m comes later, in D",
            (h, y) -> h - y,
            true),
    AVERAGED_SIGN("delta is H - Y, neither turned round nor divided by m", (h, y) -> y - h, true),
    SLOPE(
            "h (1 - h) does not belong here: with this cost the slope of the softmax cancels, and"
                    + " delta is H - Y alone",
            (h, y) -> (h - y) * h * (1 - h)),
    SLOPE_BELOW(
            "this is divided by h (1 - h): delta is the slope of the cost by z, which is H - Y",
            (h, y) -> (h - y) / (h * (1 - h))),
    SLOPE_BY_SHARE(
            "this is the slope of the cost by h: delta is its slope by z, which is H - Y",
            (h, y) -> -y / h),
    WANTED_ONLY(
            "only the wanted class has a delta here: the others must be pushed down by their h",
            (h, y) -> (h - y) * y),
    SQUARED(
            "this squares the difference: delta keeps its sign and size",
            (h, y) -> (h - y) * (h - y)),
    HALF_SQUARE(
            "this is a cost, half the squared difference: delta is the plain difference H - Y",
            (h, y) -> (h - y) * (h - y) / 2),
    ABSOLUTE(
            "the sign is lost: delta must tell too large from too small",
            (h, y) -> Math.abs(h - y)),
    COST(
            "this is the cost of each entry: delta is the plain difference H - Y",
            (h, y) -> -y * Math.log(h)),
    ANSWER("Y was not subtracted", (h, y) -> h);

    private final WrongWay wrongWay;

    SoftmaxDeltaMisconception(String hint, DoubleBinaryOperator wrongDelta) {
        this(hint, wrongDelta, false);
    }

    SoftmaxDeltaMisconception(String hint, DoubleBinaryOperator wrongDelta, boolean averaged) {
        this.wrongWay =
                new WrongWay(
                        "softmaxDelta",
                        hint,
                        seen -> {
                            AnswersAndTargets set = AnswersAndTargets.of(seen);
                            double m = averaged ? set.m() : 1;
                            return set.map((h, y) -> wrongDelta.applyAsDouble(h, y) / m);
                        });
    }

    @Override
    public WrongWay wrongWay() {
        return wrongWay;
    }
}
