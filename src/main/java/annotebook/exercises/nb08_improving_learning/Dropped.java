package annotebook.exercises.nb08_improving_learning;

import annotebook.checks.Expect;
import annotebook.checks.Observation;
import annotebook.checks.Reply;
import annotebook.checks.Values;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * What is known of one call of dropout.
 *
 * @param before the activations
 * @param keep the share that was to stay
 * @param got what came of them
 */
record Dropped(RealMatrix before, double keep, RealMatrix got) {

    private interface Entry {
        boolean test(int i, int j);
    }

    /** What came of a call that returned a matrix. */
    static Dropped of(Observation call) {
        return new Dropped(
                call.argument(0, RealMatrix.class),
                call.argument(1, Double.class),
                (RealMatrix) ((Reply.Returned) call.reply()).value());
    }

    /** Large enough for its shares to say something. */
    boolean isLarge() {
        return got.getRowDimension() >= 50 && got.getColumnDimension() >= 50;
    }

    boolean isScaled() {
        return isKept(a -> a / keep);
    }

    /** Every entry is 0, or this of what it was. */
    boolean isKept(DoubleUnaryOperator scale) {
        return Values.shape(before).equals(Values.shape(got))
                && all(
                        (i, j) ->
                                !stays(i, j)
                                        || Values.agree(
                                                scale.applyAsDouble(before.getEntry(i, j)),
                                                got.getEntry(i, j),
                                                Expect.TOLERANCE));
    }

    boolean isByDroppedShare() {
        return isKept(a -> a / (1 - keep));
    }

    double share() {
        return ExpectDropout.share(got);
    }

    /** This share stays, and not the one that was to. */
    boolean isShare(double share) {
        return isNear(share) && !isNear(keep);
    }

    boolean isNear(double share) {
        return Math.abs(share() - share) <= ExpectDropout.DISTANCE;
    }

    boolean areColumnsAlike() {
        return all((i, j) -> stays(i, j) == stays(0, j));
    }

    boolean areRowsAlike() {
        return all((i, j) -> stays(i, j) == stays(i, 0));
    }

    private boolean stays(int i, int j) {
        return got.getEntry(i, j) != 0;
    }

    private boolean all(Entry entry) {
        return IntStream.range(0, got.getRowDimension())
                .allMatch(
                        i ->
                                IntStream.range(0, got.getColumnDimension())
                                        .allMatch(j -> entry.test(i, j)));
    }
}
