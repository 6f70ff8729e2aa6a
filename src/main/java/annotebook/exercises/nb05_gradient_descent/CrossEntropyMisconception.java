package annotebook.exercises.nb05_gradient_descent;

import annotebook.checks.Misconception;
import annotebook.checks.Observation;
import annotebook.checks.WrongWay;
import annotebook.exercises.common.AnswersAndTargets;
import annotebook.exercises.common.CostDivisor;
import annotebook.exercises.common.SmallNumber;
import java.util.function.DoubleBinaryOperator;
import java.util.function.Function;
import org.apache.commons.math3.linear.RealMatrix;

/** Wrong ways known for the cross-entropy of many answers. */
enum CrossEntropyMisconception implements Misconception {
    NOT_FINITE(
            "where h is 0 or 1 this takes log 0, which is minus infinity, and 0 times it is NaN."
                    + " Keep h away from both ends: Math.max(1e-15, Math.min(1 - 1e-15, h))",
            (h, y) -> -(y * Math.log(h) + (1 - y) * Math.log(1 - h)),
            CostDivisor.EXAMPLES),
    EXACT_LEFT_OUT(
            "where h is exactly 0 or 1 this adds nothing. A right certainty costs 0, but a wrong"
                    + " one must cost more than 10: clip h to 1e-15 ... 1 - 1e-15 instead",
            (h, y) -> h > 0 && h < 1 ? Costs.of(h, y) : 0,
            CostDivisor.EXAMPLES),
    NOT_AVERAGED(
            "the 1/m is missing: divide the sum by the number of examples, the rows of H",
            Costs::of,
            CostDivisor.NONE),
    INTEGER_DIVISION(
            "1 / m is a division of whole numbers, which gives 0 for Java: write 1.0 / m, or divide"
                    + " the sum",
            Costs::of,
            CostDivisor.INTEGER),
    DIVIDED_BY_ENTRIES(
            "J was divided by all entries of H, m times K: outputs are summed, only examples are"
                    + " averaged. Divide by the rows alone",
            Costs::of,
            CostDivisor.ENTRIES),
    DIVIDED_BY_OUTPUTS(
            "J was averaged over the wrong axis: divide by m, the rows of H, not by K, its columns",
            Costs::of,
            CostDivisor.OUTPUTS),
    LOG10(
            "this is the logarithm to base 10: the cost takes the natural one, Math.log",
            (h, y) -> Costs.of(h, y) / Math.log(10),
            CostDivisor.EXAMPLES),
    LOG2(
            "this is the logarithm to base 2: the cost takes the natural one, Math.log",
            (h, y) -> Costs.of(h, y) / Math.log(2),
            CostDivisor.EXAMPLES),
    SIGN(
            "the minus sign is missing: logarithms of numbers below 1 are negative, and a cost is"
                    + " not",
            (h, y) -> -Costs.of(h, y),
            CostDivisor.EXAMPLES),
    SIGN_OF_ONE_HALF(
            "the minus sign reaches only the first half: put both halves in parentheses",
            (h, y) -> Costs.one(h, y) - Costs.zero(h, y),
            CostDivisor.EXAMPLES),
    ONLY_ONES(
            "only the half with y is there: where y = 0, (1 - y) log(1 - h) is the cost, and a"
                    + " network that always says 1 would cost nothing",
            Costs::one,
            CostDivisor.EXAMPLES),
    ONLY_ZEROS(
            "only the half with 1 - y is there: where y = 1, y log h is the cost",
            Costs::zero,
            CostDivisor.EXAMPLES),
    SAME_LOGARITHM(
            "both halves take log h: the second takes log(1 - h)",
            (h, y) -> -(y * Costs.log(h) + (1 - y) * Costs.log(h)),
            CostDivisor.EXAMPLES),
    EXCHANGED(
            "H and Y are exchanged: the logarithm is taken of h, and y is what it is multiplied by",
            (h, y) -> -(h * Math.log(y) + (1 - h) * Math.log(1 - y)),
            CostDivisor.EXAMPLES),
    EXCHANGED_CLIPPED(EXCHANGED.hint(), (h, y) -> Costs.clipped(1e-15, y, h), CostDivisor.EXAMPLES),
    QUADRATIC(
            "this is the quadratic cost, half the squared difference: J takes logarithms here",
            (h, y) -> (h - y) * (h - y) / 2,
            CostDivisor.EXAMPLES),
    SQUARES(QUADRATIC.hint(), (h, y) -> (h - y) * (h - y), CostDivisor.EXAMPLES),
    LAST_ONLY(
            "only the last entry counts: add up with +=, over all rows and columns",
            seen -> {
                AnswersAndTargets set = AnswersAndTargets.of(seen);
                return set.last(Costs::of) / set.m();
            }),
    FIRST_OUTPUT_ONLY(
            "only the first column counts: sum over all K outputs of every example",
            seen -> {
                AnswersAndTargets set = AnswersAndTargets.of(seen);
                RealMatrix first = set.H().getColumnMatrix(0);
                return new AnswersAndTargets(first, set.Y().getColumnMatrix(0)).cost(Costs::of);
            }),
    EPSILON_ADDED(
            "the small number inside the logarithm is so large that it changes J everywhere: clip"
                    + " h to 1e-15 ... 1 - 1e-15 instead, which leaves all other h as they are",
            SmallNumber.inCost(e -> (h, y) -> Costs.shifted(e, h, y))),
    CLIPPED_TOO_FAR(
            "h is kept so far away from 0 and 1 that a wrong certainty is cheap: clip to 1e-15 ..."
                    + " 1 - 1e-15",
            SmallNumber.inCost(e -> (h, y) -> Costs.clipped(e, h, y)));

    /** The right cost of one answer, in halves and with other treatments of its ends. */
    private static final class Costs {

        static double log(double x) {
            return Math.log(Math.max(x, 1e-15));
        }

        static double one(double h, double y) {
            return -y * log(h);
        }

        static double zero(double h, double y) {
            return -(1 - y) * log(1 - h);
        }

        static double of(double h, double y) {
            return one(h, y) + zero(h, y);
        }

        static double shifted(double epsilon, double h, double y) {
            return -(y * Math.log(h + epsilon) + (1 - y) * Math.log(1 - h + epsilon));
        }

        static double clipped(double epsilon, double h, double y) {
            double inside = Math.max(epsilon, Math.min(1 - epsilon, h));
            return -(y * Math.log(inside) + (1 - y) * Math.log(1 - inside));
        }
    }

    private final WrongWay wrongWay;

    CrossEntropyMisconception(String hint, DoubleBinaryOperator cost, CostDivisor divisor) {
        this(hint, seen -> AnswersAndTargets.of(seen).cost(cost, divisor));
    }

    CrossEntropyMisconception(String hint, Function<Observation, Object> result) {
        this.wrongWay = new WrongWay("crossEntropy", hint, result);
    }

    @Override
    public WrongWay wrongWay() {
        return wrongWay;
    }
}
