package annotebook.exercises.nb03_backpropagation;

import annotebook.checks.Expect;
import annotebook.checks.Observation;
import annotebook.checks.Reply;
import annotebook.checks.Values;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * What came of a call of a student's {@code backpropagation}.
 *
 * @param set what it was called with
 * @param D what it returned, D^(1) first, or an empty list
 * @param fault what it threw, or nothing
 */
record SeenGradients(TrainingSet set, List<RealMatrix> D, String fault) {

    static SeenGradients of(Observation seen) {
        TrainingSet set = TrainingSet.of(seen);
        if (seen.reply() instanceof Reply.Failed failed) {
            return new SeenGradients(set, List.of(), failed.detail());
        }
        return new SeenGradients(set, returned(seen), "");
    }

    private static List<RealMatrix> returned(Observation seen) {
        return seen.reply() instanceof Reply.Returned returned
                        && returned.value() instanceof List<?> list
                        && list.stream().allMatch(RealMatrix.class::isInstance)
                ? list.stream().map(RealMatrix.class::cast).toList()
                : List.of();
    }

    /** Whether a D has one row more than its Theta. */
    boolean haveRowTooMany() {
        return D.size() == set.Thetas().size()
                && IntStream.range(0, D.size())
                        .anyMatch(l -> rows(D, l) == rows(set.Thetas(), l) + 1);
    }

    private static int rows(List<RealMatrix> matrices, int l) {
        return matrices.get(l).getRowDimension();
    }

    /** Whether the sums of earlier calls are in those of later ones, or did not fit them. */
    static boolean areAddedUp(List<SeenGradients> calls) {
        return calls.stream().anyMatch(call -> call.metAnotherNetwork() || call.areOfOthersToo())
                || IntStream.range(1, calls.size())
                        .anyMatch(
                                i ->
                                        calls.get(i).include(calls.get(i - 1))
                                                || calls.get(i).hasGrownFrom(calls.get(i - 1)));
    }

    private boolean metAnotherNetwork() {
        return new ThrownShapes(fault).tellAnotherNetwork(set.Thetas());
    }

    /** Whether the list has grown from call to call. */
    private boolean areOfOthersToo() {
        List<String> shapes = set.Thetas().stream().map(Values::shape).toList();
        return D.size() > shapes.size()
                && !D.stream().map(Values::shape).allMatch(shapes::contains);
    }

    /** Whether the first of two calls of one size gave a D for each Theta, and the second more. */
    private boolean hasGrownFrom(SeenGradients earlier) {
        return set.m() == earlier.set.m()
                && haveShapesOf(set.Thetas(), earlier.D)
                && D.size() > earlier.D.size();
    }

    /** Whether these are the sum of the call's own gradients and of those of the call before it. */
    private boolean include(SeenGradients earlier) {
        if (!haveShapesOf(set.Thetas(), earlier.D) || !haveShapesOf(set.Thetas(), D)) {
            return false;
        }
        double share = (double) earlier.set.m() / set.m();
        List<RealMatrix> own =
                WrongBackpropagation.sum(D, WrongBackpropagation.scaled(-share, earlier.D));
        List<RealMatrix> right = set.gradients();
        return Values.agree(right, own, Expect.TOLERANCE)
                && !Values.agree(right, D, Expect.TOLERANCE);
    }

    private static boolean haveShapesOf(List<RealMatrix> Thetas, List<RealMatrix> D) {
        return Values.shape(Thetas).equals(Values.shape(D));
    }
}
