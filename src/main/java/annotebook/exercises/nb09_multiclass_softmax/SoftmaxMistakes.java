package annotebook.exercises.nb09_multiclass_softmax;

import static annotebook.checks.Expect.TOLERANCE;
import static annotebook.exercises.nb09_multiclass_softmax.RowByRow.divided;
import static annotebook.exercises.nb09_multiclass_softmax.RowByRow.dividedBySumAnew;
import static annotebook.exercises.nb09_multiclass_softmax.RowByRow.dividedBySumSoFar;
import static annotebook.exercises.nb09_multiclass_softmax.RowByRow.exponentials;
import static annotebook.exercises.nb09_multiclass_softmax.RowByRow.max;
import static annotebook.exercises.nb09_multiclass_softmax.RowByRow.quotient;
import static annotebook.matrix.Arithmetic.map;
import static annotebook.matrix.Arithmetic.times;
import static annotebook.matrix.Arithmetic.transpose;

import annotebook.checks.Mistake;
import annotebook.checks.Observation;
import annotebook.checks.Reply;
import annotebook.checks.Symptom;
import annotebook.checks.Values;
import annotebook.nn.Sigmoid;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * Wrong ways known for the softmax of many rows.
 *
 * <p>Many of them a student makes before he thinks of large entries, or after: then two have one
 * hint, and only one of the two is stable.
 */
final class SoftmaxMistakes {

    private static final String OVER_COLUMNS =
            "each column sums to 1 here: an example is a row, and its row must sum to 1";
    private static final String OVER_ALL =
            "the whole matrix sums to 1 here: divide each row by its own sum";
    private static final String SUM_GOES_ON =
            "the sum goes on from row to row: set it to 0 at the beginning of each row";
    private static final String SUM_ANEW =
            "the sum was taken anew for each entry, with entries in it that were divided already: take"
                    + " it once a row, before any is divided";
    private static final String NOT_DIVIDED =
            "this is e to the power of z alone: divide by the sum of the row";
    private static final String NEGATIVE =
            "the sign of z is turned round: the largest z must get the largest share";
    private static final String LOGARITHM =
            "this is the logarithm of the softmax: give the shares themselves";
    private static final String POWERS_OF_TWO =
            "these are powers of 2: the softmax takes powers of e, Math.exp";

    private SoftmaxMistakes() {}

    @Mistake(
            "e to a large z is infinite, and infinite / infinite is NaN. Take the largest entry of"
                    + " the row off each z first: that changes no answer, and nothing overflows")
    static RealMatrix notStable(RealMatrix Z) {
        return divided(map(Z, Math::exp));
    }

    @Mistake(
            "the largest entry of the whole matrix was taken off: in a row far below it every e"
                    + " becomes 0. Each row has a largest entry of its own")
    static RealMatrix oneMaximum(RealMatrix Z) {
        return divided(exponentials(Z, row -> entries(Z).max().orElse(0)));
    }

    @Mistake(
            "the search for the largest entry starts at 0 (Double.MIN_VALUE is nearly 0, too), which"
                    + " is above every entry of a negative row. Start with the first entry")
    static RealMatrix maximumFromZero(RealMatrix Z) {
        return divided(exponentials(Z, row -> Math.max(0, max(row))));
    }

    @Mistake(
            "the smallest entry was taken off: the others are then above 0 and can still overflow."
                    + " Take off the largest")
    static RealMatrix smallestTakenOff(RealMatrix Z) {
        return divided(exponentials(Z, row -> Arrays.stream(row).min().orElse(0)));
    }

    @Mistake("the mean was taken off: an entry far above it still overflows. Take off the largest")
    static RealMatrix meanTakenOff(RealMatrix Z) {
        return divided(exponentials(Z, row -> Arrays.stream(row).average().orElse(0)));
    }

    @Mistake(
            "the largest entry without its sign was taken off: in a row of -1000s every e becomes"
                    + " 0. Take off the largest entry itself")
    static RealMatrix largestSizeTakenOff(RealMatrix Z) {
        return divided(exponentials(Z, row -> Arrays.stream(row).map(Math::abs).max().orElse(0)));
    }

    @Mistake(
            "the largest entry was taken off above the line only: it must come off in the sum, too")
    static RealMatrix largestOffAboveOnly(RealMatrix Z) {
        return quotient(exponentials(Z, RowByRow::max), map(Z, Math::exp));
    }

    @Mistake(
            "the largest entry was taken off in the sum only: it must come off above the line, too")
    static RealMatrix largestOffBelowOnly(RealMatrix Z) {
        return quotient(map(Z, Math::exp), exponentials(Z, RowByRow::max));
    }

    @Mistake(OVER_COLUMNS)
    static RealMatrix overColumns(RealMatrix Z) {
        return transpose(softmax(transpose(Z)));
    }

    @Mistake(OVER_COLUMNS)
    static RealMatrix overColumnsNotStable(RealMatrix Z) {
        return transpose(notStable(transpose(Z)));
    }

    @Mistake(OVER_ALL)
    static RealMatrix overAllStable(RealMatrix Z) {
        RealMatrix E = exponentials(Z, row -> entries(Z).max().orElse(0));
        return times(1 / entries(E).sum(), E);
    }

    @Mistake(OVER_ALL)
    static RealMatrix overAll(RealMatrix Z) {
        RealMatrix E = map(Z, Math::exp);
        return times(1 / entries(E).sum(), E);
    }

    @Mistake(SUM_GOES_ON)
    static RealMatrix sumGoesOnStable(RealMatrix Z) {
        return dividedBySumSoFar(exponentials(Z, RowByRow::max));
    }

    @Mistake(SUM_GOES_ON)
    static RealMatrix sumGoesOn(RealMatrix Z) {
        return dividedBySumSoFar(map(Z, Math::exp));
    }

    @Mistake(SUM_ANEW)
    static RealMatrix sumAnewStable(RealMatrix Z) {
        return dividedBySumAnew(exponentials(Z, RowByRow::max));
    }

    @Mistake(SUM_ANEW)
    static RealMatrix sumAnew(RealMatrix Z) {
        return dividedBySumAnew(map(Z, Math::exp));
    }

    @Mistake(NOT_DIVIDED)
    static RealMatrix notDividedStable(RealMatrix Z) {
        return exponentials(Z, RowByRow::max);
    }

    @Mistake(NOT_DIVIDED)
    static RealMatrix notDivided(RealMatrix Z) {
        return map(Z, Math::exp);
    }

    @Mistake(
            "z was divided by the sum of z, without the exponential: these are no probabilities,"
                    + " some are negative")
    static RealMatrix noExponential(RealMatrix Z) {
        return divided(Z);
    }

    @Mistake(
            "this is a sigmoid for each entry on its own: a softmax divides what all classes of the"
                    + " row share")
    static RealMatrix sigmoids(RealMatrix Z) {
        return Sigmoid.sigmoid(Z);
    }

    @Mistake("sigmoids were divided by their sum: a softmax takes e to the power of z")
    static RealMatrix sigmoidsDivided(RealMatrix Z) {
        return divided(Sigmoid.sigmoid(Z));
    }

    @Mistake(NEGATIVE)
    static RealMatrix negative(RealMatrix Z) {
        return softmax(times(-1, Z));
    }

    @Mistake(NEGATIVE)
    static RealMatrix negativeNotStable(RealMatrix Z) {
        return notStable(times(-1, Z));
    }

    @Mistake(LOGARITHM)
    static RealMatrix logarithm(RealMatrix Z) {
        return map(softmax(Z), Math::log);
    }

    @Mistake(LOGARITHM)
    static RealMatrix logarithmNotStable(RealMatrix Z) {
        return map(notStable(Z), Math::log);
    }

    @Mistake(POWERS_OF_TWO)
    static RealMatrix powersOfTwo(RealMatrix Z) {
        return softmax(times(Math.log(2), Z));
    }

    @Mistake(POWERS_OF_TWO)
    static RealMatrix powersOfTwoNotStable(RealMatrix Z) {
        return divided(map(Z, z -> Math.pow(2, z)));
    }

    @Mistake("the largest gets 1 and all others 0: the others have their share as well")
    static RealMatrix winnerTakesAll(RealMatrix Z) {
        return map(notDividedStable(Z), e -> e == 1 ? 1 : 0);
    }

    /** Whatever the limit is, beyond it all is equal. */
    @Symptom(
            "large entries were cut to a limit, which makes them equal: take the largest entry of"
                    + " the row off instead")
    static boolean cutOff(List<Observation> calls) {
        return calls.stream()
                .allMatch(
                        call ->
                                call.reply() instanceof Reply.Returned returned
                                        && Values.isFinite(returned.value())
                                        && Values.agree(
                                                cut(call.argument(0, RealMatrix.class)),
                                                returned.value(),
                                                TOLERANCE));
    }

    private static RealMatrix cut(RealMatrix Z) {
        return notStable(map(Z, z -> Math.min(z, 700)));
    }

    private static RealMatrix softmax(RealMatrix Z) {
        return ExpectSoftmax.softmax(Z);
    }

    private static DoubleStream entries(RealMatrix Z) {
        return Arrays.stream(Z.getData()).flatMapToDouble(Arrays::stream);
    }
}
