package annotebook.exercises.nb09_multiclass_softmax;

import static annotebook.checks.Expect.TOLERANCE;
import static annotebook.exercises.nb09_multiclass_softmax.SoftmaxCosts.cost;
import static annotebook.exercises.nb09_multiclass_softmax.SoftmaxCosts.last;
import static annotebook.exercises.nb09_multiclass_softmax.SoftmaxCosts.mean;
import static annotebook.exercises.nb09_multiclass_softmax.SoftmaxCosts.ofProduct;
import static annotebook.exercises.nb09_multiclass_softmax.SoftmaxCosts.sum;

import annotebook.checks.Mistake;
import annotebook.checks.Observation;
import annotebook.checks.Reply;
import annotebook.checks.Symptom;
import annotebook.checks.Values;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleFunction;
import java.util.function.DoublePredicate;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * Wrong ways known for the cost of a softmax.
 *
 * <p>How far a student keeps h away from 0 is his own affair, and so is whether he does so yet. What
 * is wrong either way is a symptom.
 */
final class SoftmaxCostMistakes {

    private static final String EXCHANGED =
            "H and Y are exchanged: the logarithm is taken of h, and y is what it is multiplied by";
    private static final String INTEGER_DIVISION =
            "1 / m is a division of whole numbers, which gives 0 for Java: write 1.0 / m, or divide"
                    + " the sum";
    private static final String COLUMNS_UP_TO_ROWS =
            "the loop over the classes runs to m, the number of rows: it runs to K, the columns of H";
    private static final String QUADRATIC = "this is the quadratic cost: J takes logarithms here";

    private SoftmaxCostMistakes() {}

    @Mistake(
            "where h is 0 this takes log 0, which is minus infinity, and 0 times it is NaN. Keep h"
                    + " away from 0: Math.max(1e-15, h)")
    static double notFinite(RealMatrix H, RealMatrix Y) {
        return mean(H, Y, SoftmaxCosts::cost);
    }

    @Mistake("a wrong certainty costs infinity here: keep h away from 0 with Math.max(1e-15, h)")
    static double infinite(RealMatrix H, RealMatrix Y) {
        return mean(H, Y, (h, y) -> y > 0 ? cost(h, y) : 0);
    }

    @Mistake(
            "where h is exactly 0 this adds nothing, so a wrong certainty is free: it must cost more"
                    + " than 10. Keep h at 1e-15 or above instead")
    static double zeroLeftOut(RealMatrix H, RealMatrix Y) {
        return mean(H, Y, (h, y) -> h > 0 ? cost(h, y) : 0);
    }

    @Mistake(INTEGER_DIVISION)
    static double integerDivision(RealMatrix H, RealMatrix Y) {
        return 1 / H.getRowDimension() * sum(H, Y, (h, y) -> cost(Math.max(1e-15, h), y));
    }

    @Mistake(INTEGER_DIVISION)
    static double integerDivisionNotFinite(RealMatrix H, RealMatrix Y) {
        return 1 / H.getRowDimension() * sum(H, Y, SoftmaxCosts::cost);
    }

    @Mistake("the logarithm is missing: this is the mean of the h of the wanted class")
    static double noLogarithm(RealMatrix H, RealMatrix Y) {
        return mean(H, Y, (h, y) -> y * h);
    }

    @Mistake("this is what is missing to 1, without a logarithm: the cost is -log h")
    static double missingShare(RealMatrix H, RealMatrix Y) {
        return mean(H, Y, (h, y) -> y * (1 - h));
    }

    @Mistake(EXCHANGED)
    static double exchanged(RealMatrix H, RealMatrix Y) {
        return mean(Y, H, SoftmaxCosts::cost);
    }

    @Mistake(EXCHANGED)
    static double exchangedClipped(RealMatrix H, RealMatrix Y) {
        return mean(Y, H, (y, h) -> cost(Math.max(1e-15, y), h));
    }

    @Mistake(QUADRATIC)
    static double quadratic(RealMatrix H, RealMatrix Y) {
        return squares(H, Y) / 2;
    }

    @Mistake(QUADRATIC)
    static double squares(RealMatrix H, RealMatrix Y) {
        return mean(H, Y, (h, y) -> (h - y) * (h - y));
    }

    @Mistake(
            "this takes the largest h of each row: the h of the wanted class counts, however small")
    static double largestAnswer(RealMatrix H, RealMatrix Y) {
        return certain(H, H);
    }

    @Mistake(COLUMNS_UP_TO_ROWS)
    static double columnsUpToRows(RealMatrix H, RealMatrix Y) {
        int m = H.getRowDimension();
        return sum(H, Y, m, (h, y) -> cost(Math.max(1e-15, h), y)) / m;
    }

    @Mistake(COLUMNS_UP_TO_ROWS)
    static double columnsUpToRowsNotFinite(RealMatrix H, RealMatrix Y) {
        int m = H.getRowDimension();
        return sum(H, Y, m, SoftmaxCosts::cost) / m;
    }

    @Symptom("the 1/m is missing: divide the sum by the number of examples, the rows of H")
    static boolean notAveraged(List<Observation> calls) {
        return gave(calls, (H, Y) -> sum(H, Y, SoftmaxCosts::cost));
    }

    @Symptom(
            "J was divided by all entries of H, m times K: only examples are averaged. Divide by"
                    + " the rows alone")
    static boolean dividedByEntries(List<Observation> calls) {
        return gave(calls, (H, Y) -> notFinite(H, Y) / H.getColumnDimension());
    }

    @Symptom(
            "J was averaged over the wrong axis: divide by m, the rows of H, not by K, its columns")
    static boolean dividedByClasses(List<Observation> calls) {
        return gave(calls, (H, Y) -> sum(H, Y, SoftmaxCosts::cost) / H.getColumnDimension());
    }

    @Symptom(
            "the minus sign is missing: logarithms of numbers below 1 are negative, and a cost is"
                    + " not")
    static boolean sign(List<Observation> calls) {
        return gave(calls, (H, Y) -> -notFinite(H, Y));
    }

    @Symptom("this is the logarithm to base 10: the cost takes the natural one, Math.log")
    static boolean log10(List<Observation> calls) {
        return gave(calls, (H, Y) -> notFinite(H, Y) / Math.log(10));
    }

    @Symptom("this is the logarithm to base 2: the cost takes the natural one, Math.log")
    static boolean log2(List<Observation> calls) {
        return gave(calls, (H, Y) -> notFinite(H, Y) / Math.log(2));
    }

    @Symptom(
            "this is the cost of K sigmoids, from notebook 05. With a softmax a share given to a"
                    + " wrong class is missing at the right one: the half with 1 - y goes")
    static boolean bothHalves(List<Observation> calls) {
        return gaveMean(calls, (h, y) -> cost(h, y) + cost(1 - h, 1 - y));
    }

    @Symptom("y is missing: only the log h of the wanted class counts, so multiply by y")
    static boolean everyClass(List<Observation> calls) {
        return gaveMean(calls, (h, y) -> cost(h, 1));
    }

    @Symptom(
            "only the class with the largest y counts: targets may be soft, so add up y log h over"
                    + " all classes")
    static boolean largestTargetOnly(List<Observation> calls) {
        return gave(calls, SoftmaxCostMistakes::certain);
    }

    /** Wherever the line between 0 and 1 is drawn. */
    @Symptom(
            "each y was taken for 0 or 1: it may lie between them, so multiply each log h by its"
                    + " y, without an if")
    static boolean hardTargets(List<Observation> calls) {
        return Stream.<DoublePredicate>of(y -> y == 1, y -> y > 0.5, y -> y > 0)
                .anyMatch(isOne -> gaveMean(calls, (h, y) -> isOne.test(y) ? cost(h, 1) : 0));
    }

    @Symptom(
            "the logarithm was taken of the sum of y h in a row: take it of each h, then multiply by y"
                    + " and add up")
    static boolean logarithmOfSum(List<Observation> calls) {
        return gave(
                calls,
                (H, Y) ->
                        IntStream.range(0, H.getRowDimension())
                                .mapToDouble(i -> H.getRowVector(i).dotProduct(Y.getRowVector(i)))
                                .map(share -> -Math.log(share))
                                .average()
                                .orElse(0));
    }

    @Symptom(
            "all shares were multiplied before the logarithm was taken: of many rows the product is too"
                    + " small for a double. Add up the logarithms")
    static boolean productOfShares(List<Observation> calls) {
        return calls.stream()
                .allMatch(
                        call ->
                                call.reply() instanceof Reply.Returned returned
                                        && Values.agree(
                                                ofProduct(call), returned.value(), TOLERANCE));
    }

    @Symptom("only the last entry counts: add up with +=, over all rows and columns")
    static boolean lastOnly(List<Observation> calls) {
        return gave(calls, (H, Y) -> cost(last(H), last(Y)) / H.getRowDimension());
    }

    @Symptom("h is kept so far away from 0 that a wrong certainty is cheap: 1e-15 is far enough")
    static boolean cutTooEarly(List<Observation> calls) {
        return gaveWithSome(calls, e -> (h, y) -> cost(Math.max(e, h), y));
    }

    @Symptom(
            "the small number inside the logarithm is so large that it changes J everywhere: take"
                    + " Math.max(1e-15, h), which leaves all larger h as they are")
    static boolean epsilonAdded(List<Observation> calls) {
        return gaveWithSome(calls, e -> (h, y) -> cost(h + e, y));
    }

    /** With one number in all calls, one or five times a power of ten. */
    private static boolean gaveWithSome(
            List<Observation> calls, DoubleFunction<DoubleBinaryOperator> ofEntry) {
        return DoubleStream.iterate(0.1, e -> e > 1e-13, e -> e / 10)
                .flatMap(e -> DoubleStream.of(e, 5 * e))
                .anyMatch(e -> gaveMean(calls, ofEntry.apply(e)));
    }

    private static boolean gaveMean(List<Observation> calls, DoubleBinaryOperator ofEntry) {
        return gave(calls, (H, Y) -> mean(H, Y, ofEntry));
    }

    private static boolean gave(
            List<Observation> calls, ToDoubleBiFunction<RealMatrix, RealMatrix> J) {
        return calls.stream().allMatch(call -> gave(call, J));
    }

    private static boolean gave(Observation call, ToDoubleBiFunction<RealMatrix, RealMatrix> J) {
        return call.reply() instanceof Reply.Returned returned
                && Values.isFinite(returned.value())
                && Values.agree(
                        J.applyAsDouble(
                                call.argument(0, RealMatrix.class),
                                call.argument(1, RealMatrix.class)),
                        returned.value(),
                        TOLERANCE);
    }

    /** The mean cost, were the largest of these the wanted classes. */
    private static double certain(RealMatrix H, RealMatrix wanted) {
        int[] classes = ExpectSoftmax.largest(wanted);
        return infinite(H, ExpectSoftmax.targets(classes, H.getColumnDimension()));
    }
}
