package annotebook.exercises.nb05_gradient_descent;

import static annotebook.exercises.nb05_gradient_descent.EntryCosts.clipped;
import static annotebook.exercises.nb05_gradient_descent.EntryCosts.cost;
import static annotebook.exercises.nb05_gradient_descent.EntryCosts.mean;

import annotebook.checks.Mistake;
import annotebook.checks.Observation;
import annotebook.checks.Symptom;
import java.util.List;
import java.util.function.DoublePredicate;
import java.util.stream.Stream;
import org.apache.commons.math3.linear.RealMatrix;

/** Wrong ways known for the cross-entropy of many answers, with their ends clipped or not. */
final class CrossEntropyMistakes extends EndsOfCostMistakes {

    private static final String NOT_AVERAGED =
            "the 1/m is missing: divide the sum by the number of examples, the rows of H";
    private static final String INTEGER_DIVISION =
            "1 / m is a division of whole numbers, which gives 0 for Java: write 1.0 / m, or divide"
                    + " the sum";
    private static final String DIVIDED_BY_ENTRIES =
            "J was divided by all entries of H, m times K: outputs are summed, only examples are"
                    + " averaged. Divide by the rows alone";
    private static final String DIVIDED_BY_OUTPUTS =
            "J was averaged over the wrong axis: divide by m, the rows of H, not by K, its columns";
    private static final String LOG10 =
            "this is the logarithm to base 10: the cost takes the natural one, Math.log";
    private static final String LOG2 =
            "this is the logarithm to base 2: the cost takes the natural one, Math.log";
    private static final String SIGN =
            "the minus sign is missing: logarithms of numbers below 1 are negative, and a cost is"
                    + " not";
    private static final String SIGN_OF_ONE_HALF =
            "the minus sign reaches only the first half: put both halves in parentheses";
    private static final String ONLY_ONES =
            "only the half with y is there: where y = 0, (1 - y) log(1 - h) is the cost, and a"
                    + " network that always says 1 would cost nothing";
    private static final String ONLY_ZEROS =
            "only the half with 1 - y is there: where y = 1, y log h is the cost";
    private static final String SAME_LOGARITHM =
            "both halves take log h: the second takes log(1 - h)";
    private static final String EXCHANGED =
            "H and Y are exchanged: the logarithm is taken of h, and y is what it is multiplied by";
    private static final String QUADRATIC =
            "this is the quadratic cost, half the squared difference: J takes logarithms here";
    private static final String LAST_ONLY =
            "only the last entry counts: add up with +=, over all rows and columns";
    private static final String FIRST_OUTPUT_ONLY =
            "only the first column counts: sum over all K outputs of every example";

    private CrossEntropyMistakes() {}

    @Mistake(
            "where h is 0 or 1 this takes log 0, which is minus infinity, and 0 times it is NaN."
                    + " Keep h away from both ends: Math.max(1e-15, Math.min(1 - 1e-15, h))")
    static double notFinite(RealMatrix H, RealMatrix Y) {
        return mean(H, Y, EntryCosts::cost);
    }

    @Mistake(NOT_AVERAGED)
    static double notAveraged(RealMatrix H, RealMatrix Y) {
        return notAveragedUnclipped(clipped(H), Y);
    }

    @Mistake(NOT_AVERAGED)
    static double notAveragedUnclipped(RealMatrix H, RealMatrix Y) {
        return H.getRowDimension() * notFinite(H, Y);
    }

    @Mistake(INTEGER_DIVISION)
    static double integerDivision(RealMatrix H, RealMatrix Y) {
        return integerDivisionUnclipped(clipped(H), Y);
    }

    @Mistake(INTEGER_DIVISION)
    static double integerDivisionUnclipped(RealMatrix H, RealMatrix Y) {
        return 1 / H.getRowDimension() * notAveragedUnclipped(H, Y);
    }

    @Mistake(DIVIDED_BY_ENTRIES)
    static double dividedByEntries(RealMatrix H, RealMatrix Y) {
        return dividedByEntriesUnclipped(clipped(H), Y);
    }

    @Mistake(DIVIDED_BY_ENTRIES)
    static double dividedByEntriesUnclipped(RealMatrix H, RealMatrix Y) {
        return notFinite(H, Y) / H.getColumnDimension();
    }

    @Mistake(DIVIDED_BY_OUTPUTS)
    static double dividedByOutputs(RealMatrix H, RealMatrix Y) {
        return dividedByOutputsUnclipped(clipped(H), Y);
    }

    @Mistake(DIVIDED_BY_OUTPUTS)
    static double dividedByOutputsUnclipped(RealMatrix H, RealMatrix Y) {
        return notAveragedUnclipped(H, Y) / H.getColumnDimension();
    }

    @Mistake(LOG10)
    static double log10(RealMatrix H, RealMatrix Y) {
        return log10Unclipped(clipped(H), Y);
    }

    @Mistake(LOG10)
    static double log10Unclipped(RealMatrix H, RealMatrix Y) {
        return notFinite(H, Y) / Math.log(10);
    }

    @Mistake(LOG2)
    static double log2(RealMatrix H, RealMatrix Y) {
        return log2Unclipped(clipped(H), Y);
    }

    @Mistake(LOG2)
    static double log2Unclipped(RealMatrix H, RealMatrix Y) {
        return notFinite(H, Y) / Math.log(2);
    }

    @Mistake(SIGN)
    static double sign(RealMatrix H, RealMatrix Y) {
        return signUnclipped(clipped(H), Y);
    }

    @Mistake(SIGN)
    static double signUnclipped(RealMatrix H, RealMatrix Y) {
        return -notFinite(H, Y);
    }

    @Mistake(SIGN_OF_ONE_HALF)
    static double signOfOneHalf(RealMatrix H, RealMatrix Y) {
        return signOfOneHalfUnclipped(clipped(H), Y);
    }

    @Mistake(SIGN_OF_ONE_HALF)
    static double signOfOneHalfUnclipped(RealMatrix H, RealMatrix Y) {
        return onlyOnesUnclipped(H, Y) - onlyZerosUnclipped(H, Y);
    }

    @Mistake(ONLY_ONES)
    static double onlyOnes(RealMatrix H, RealMatrix Y) {
        return onlyOnesUnclipped(clipped(H), Y);
    }

    @Mistake(ONLY_ONES)
    static double onlyOnesUnclipped(RealMatrix H, RealMatrix Y) {
        return mean(H, Y, (h, y) -> -y * Math.log(h));
    }

    @Mistake(ONLY_ZEROS)
    static double onlyZeros(RealMatrix H, RealMatrix Y) {
        return onlyZerosUnclipped(clipped(H), Y);
    }

    @Mistake(ONLY_ZEROS)
    static double onlyZerosUnclipped(RealMatrix H, RealMatrix Y) {
        return mean(H, Y, (h, y) -> -(1 - y) * Math.log(1 - h));
    }

    @Mistake(SAME_LOGARITHM)
    static double sameLogarithm(RealMatrix H, RealMatrix Y) {
        return sameLogarithmUnclipped(clipped(H), Y);
    }

    @Mistake(SAME_LOGARITHM)
    static double sameLogarithmUnclipped(RealMatrix H, RealMatrix Y) {
        return mean(H, Y, (h, y) -> -(y * Math.log(h) + (1 - y) * Math.log(h)));
    }

    @Mistake(LAST_ONLY)
    static double lastOnly(RealMatrix H, RealMatrix Y) {
        return lastOnlyUnclipped(clipped(H), Y);
    }

    @Mistake(LAST_ONLY)
    static double lastOnlyUnclipped(RealMatrix H, RealMatrix Y) {
        return new AnswersAndTargets(H, Y).last(EntryCosts::cost) / H.getRowDimension();
    }

    @Mistake(FIRST_OUTPUT_ONLY)
    static double firstOutputOnly(RealMatrix H, RealMatrix Y) {
        return firstOutputOnlyUnclipped(clipped(H), Y);
    }

    @Mistake(FIRST_OUTPUT_ONLY)
    static double firstOutputOnlyUnclipped(RealMatrix H, RealMatrix Y) {
        return notFinite(H.getColumnMatrix(0), Y.getColumnMatrix(0));
    }

    @Mistake(EXCHANGED)
    static double exchanged(RealMatrix H, RealMatrix Y) {
        return notFinite(Y, H);
    }

    @Mistake(EXCHANGED)
    static double exchangedClipped(RealMatrix H, RealMatrix Y) {
        return notFinite(clipped(Y), H);
    }

    @Mistake(EXCHANGED)
    static double exchangedHClipped(RealMatrix H, RealMatrix Y) {
        return notFinite(Y, clipped(H));
    }

    @Mistake(QUADRATIC)
    static double quadratic(RealMatrix H, RealMatrix Y) {
        return squares(H, Y) / 2;
    }

    @Mistake(QUADRATIC)
    static double squares(RealMatrix H, RealMatrix Y) {
        return mean(H, Y, (h, y) -> (h - y) * (h - y));
    }

    /** However h is kept away from 0 and 1, and wherever the line between 0 and 1 is drawn. */
    @Symptom(
            "each target got one half of the cost only: y may lie between 0 and 1, and then both"
                    + " halves count, y log h + (1 - y) log(1 - h), without an if")
    static boolean hardTargets(List<Observation> calls) {
        return Stream.<DoublePredicate>of(y -> y == 1, y -> y > 0.5, y -> y > 0)
                .anyMatch(isOne -> fits(calls, e -> (h, y) -> cost(h, isOne.test(y) ? 1 : 0)));
    }
}
