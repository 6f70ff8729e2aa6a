package annotebook.exercises.nb09_multiclass_softmax;

import annotebook.checks.Misconception;
import annotebook.checks.Observation;
import annotebook.checks.WrongWay;
import annotebook.exercises.common.AnswersAndTargets;
import annotebook.exercises.common.CostDivisor;
import annotebook.exercises.common.SmallNumber;
import java.util.function.DoubleBinaryOperator;
import java.util.function.Function;
import org.apache.commons.math3.linear.RealMatrix;

/** Wrong ways known for the cost of a softmax. */
enum SoftmaxCostMisconception implements Misconception {
    NOT_FINITE(
            "where h is 0 this takes log 0, which is minus infinity, and 0 times it is NaN. Keep h"
                    + " away from 0: Math.max(1e-15, h)",
            (h, y) -> -y * Math.log(h),
            CostDivisor.EXAMPLES),
    INFINITE(
            "a wrong certainty costs infinity here: keep h away from 0 with Math.max(1e-15, h)",
            (h, y) -> y > 0 ? -y * Math.log(h) : 0,
            CostDivisor.EXAMPLES),
    ZERO_LEFT_OUT(
            "where h is exactly 0 this adds nothing, so a wrong certainty is free: it must cost more"
                    + " than 10. Keep h at 1e-15 or above instead",
            (h, y) -> h > 0 ? -y * Math.log(h) : 0,
            CostDivisor.EXAMPLES),
    NOT_AVERAGED(
            "the 1/m is missing: divide the sum by the number of examples, the rows of H",
            SoftmaxCostMisconception::right,
            CostDivisor.NONE),
    INTEGER_DIVISION(
            "1 / m is a division of whole numbers, which gives 0 for Java: write 1.0 / m, or divide"
                    + " the sum",
            SoftmaxCostMisconception::right,
            CostDivisor.INTEGER),
    DIVIDED_BY_ENTRIES(
            "J was divided by all entries of H, m times K: only examples are averaged. Divide by"
                    + " the rows alone",
            SoftmaxCostMisconception::right,
            CostDivisor.ENTRIES),
    DIVIDED_BY_CLASSES(
            "J was averaged over the wrong axis: divide by m, the rows of H, not by K, its columns",
            SoftmaxCostMisconception::right,
            CostDivisor.OUTPUTS),
    SIGN(
            "the minus sign is missing: logarithms of numbers below 1 are negative, and a cost is"
                    + " not",
            (h, y) -> -right(h, y),
            CostDivisor.EXAMPLES),
    LOG10(
            "this is the logarithm to base 10: the cost takes the natural one, Math.log",
            (h, y) -> right(h, y) / Math.log(10),
            CostDivisor.EXAMPLES),
    LOG2(
            "this is the logarithm to base 2: the cost takes the natural one, Math.log",
            (h, y) -> right(h, y) / Math.log(2),
            CostDivisor.EXAMPLES),
    BOTH_HALVES(
            "this is the cost of K sigmoids, from notebook 05. With a softmax a share given to a"
                    + " wrong class is missing at the right one: the half with 1 - y goes",
            (h, y) -> right(h, y) + right(1 - h, 1 - y),
            CostDivisor.EXAMPLES),
    EVERY_CLASS(
            "y is missing: only the log h of the wanted class counts, so multiply by y",
            (h, y) -> right(h, 1),
            CostDivisor.EXAMPLES),
    NO_LOGARITHM(
            "the logarithm is missing: this is the mean of the h of the wanted class",
            (h, y) -> y * h,
            CostDivisor.EXAMPLES),
    MISSING_SHARE(
            "this is what is missing to 1, without a logarithm: the cost is -log h",
            (h, y) -> y * (1 - h),
            CostDivisor.EXAMPLES),
    EXCHANGED(
            "H and Y are exchanged: the logarithm is taken of h, and y is what it is multiplied by",
            (h, y) -> -h * Math.log(y),
            CostDivisor.EXAMPLES),
    EXCHANGED_CLIPPED(EXCHANGED.hint(), (h, y) -> right(y, h), CostDivisor.EXAMPLES),
    QUADRATIC(
            "this is the quadratic cost: J takes logarithms here",
            (h, y) -> (h - y) * (h - y) / 2,
            CostDivisor.EXAMPLES),
    SQUARES(QUADRATIC.hint(), (h, y) -> (h - y) * (h - y), CostDivisor.EXAMPLES),
    LARGEST_TARGET_ONLY(
            "only the class with the largest y counts: targets may be soft, so add up y log h over"
                    + " all classes",
            seen -> {
                AnswersAndTargets set = AnswersAndTargets.of(seen);
                return certain(set.H(), ExpectSoftmax.largest(set.Y()));
            }),
    LARGEST_ANSWER(
            "this takes the largest h of each row: the h of the wanted class counts, however small",
            seen -> {
                RealMatrix H = AnswersAndTargets.of(seen).H();
                return certain(H, ExpectSoftmax.largest(H));
            }),
    LAST_ONLY(
            "only the last entry counts: add up with +=, over all rows and columns",
            seen -> {
                AnswersAndTargets set = AnswersAndTargets.of(seen);
                return set.last(SoftmaxCostMisconception::right) / set.m();
            }),
    CUT_TOO_EARLY(
            "h is kept so far away from 0 that a wrong certainty is cheap: 1e-15 is far enough",
            SmallNumber.inCost(e -> (h, y) -> -y * Math.log(Math.max(e, h)))),
    EPSILON_ADDED(
            "the small number inside the logarithm is so large that it changes J everywhere: take"
                    + " Math.max(1e-15, h), which leaves all larger h as they are",
            SmallNumber.inCost(e -> (h, y) -> -y * Math.log(h + e)));

    private final WrongWay wrongWay;

    SoftmaxCostMisconception(String hint, DoubleBinaryOperator cost, CostDivisor divisor) {
        this(hint, seen -> AnswersAndTargets.of(seen).cost(cost, divisor));
    }

    SoftmaxCostMisconception(String hint, Function<Observation, Object> result) {
        this.wrongWay = new WrongWay("softmaxCost", hint, result);
    }

    private static double right(double h, double y) {
        return -y * Math.log(Math.max(1e-15, h));
    }

    /** The mean cost, were these the wanted classes. */
    private static double certain(RealMatrix H, int[] classes) {
        double sum = 0;
        for (int i = 0; i < classes.length; i++) {
            sum += right(H.getEntry(i, classes[i]), 1);
        }
        return sum / classes.length;
    }

    @Override
    public WrongWay wrongWay() {
        return wrongWay;
    }
}
