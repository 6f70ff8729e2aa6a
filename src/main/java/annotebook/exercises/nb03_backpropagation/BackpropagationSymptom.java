package annotebook.exercises.nb03_backpropagation;

import annotebook.checks.Expect;
import annotebook.checks.Explanation;
import annotebook.checks.Observation;
import annotebook.checks.Reply;
import annotebook.checks.Values;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.RealMatrix;

/** Faults of backpropagation that show in shapes or from call to call, however the code is written. */
enum BackpropagationSymptom implements Explanation {
    BIAS_KEPT(
            "a hidden delta kept the entry of the bias unit. Theta^T times the next delta has it in"
                    + " front: drop it, or D gets a row too many",
            seen -> seen.stream().anyMatch(BackpropagationSymptom::hasRowTooMany)),
    BIAS_MISSING(
            "a bias unit is missing: Theta^(l) has s_l + 1 columns, so put a_0 = 1 in front of every"
                    + " a^(l), on the way forward and in delta a^T",
            seen -> seen.stream().anyMatch(BackpropagationSymptom::lacksBias)),
    NOT_RESET(
            "Delta is not 0 when a call begins: what an earlier call added up is still in it. Make"
                    + " the zeros inside the method, before the loop over the examples",
            seen ->
                    seen.stream().anyMatch(BackpropagationSymptom::metAnotherNetwork)
                            || adds(seen));

    private final String hint;
    private final Predicate<List<Observation>> test;

    BackpropagationSymptom(String hint, Predicate<List<Observation>> test) {
        this.hint = hint;
        this.test = test;
    }

    private static boolean hasRowTooMany(Observation seen) {
        List<RealMatrix> Thetas = TrainingSet.of(seen).Thetas();
        if (seen.reply() instanceof Reply.Failed failed) {
            return new ThrownShapes(failed.detail()).tellOneTooMany(Thetas);
        }
        List<RealMatrix> D = gradients(seen);
        return D.size() == Thetas.size()
                && IntStream.range(0, D.size())
                        .anyMatch(
                                l ->
                                        D.get(l).getRowDimension()
                                                == Thetas.get(l).getRowDimension() + 1);
    }

    private static boolean lacksBias(Observation seen) {
        return seen.reply() instanceof Reply.Failed failed
                && new ThrownShapes(failed.detail()).tellOneTooFew(TrainingSet.of(seen).Thetas());
    }

    private static boolean metAnotherNetwork(Observation seen) {
        return seen.reply() instanceof Reply.Failed failed
                && new ThrownShapes(failed.detail())
                        .tellAnotherNetwork(TrainingSet.of(seen).Thetas());
    }

    /** Whether a call gave the sum of its own gradients and of those that the call before it gave. */
    private static boolean adds(List<Observation> seen) {
        return IntStream.range(1, seen.size()).anyMatch(i -> adds(seen.get(i - 1), seen.get(i)));
    }

    private static boolean adds(Observation earlier, Observation later) {
        TrainingSet set = TrainingSet.of(later);
        List<RealMatrix> before = gradients(earlier);
        List<RealMatrix> after = gradients(later);
        if (!haveShapesOf(set.Thetas(), before) || !haveShapesOf(set.Thetas(), after)) {
            return false;
        }
        List<RealMatrix> own =
                IntStream.range(0, after.size())
                        .mapToObj(l -> added(earlier, before.get(l), later, after.get(l)))
                        .toList();
        List<RealMatrix> right = set.gradients();
        return Values.agree(right, own, Expect.TOLERANCE)
                && !Values.agree(right, after, Expect.TOLERANCE);
    }

    /** D as it would be, had the accumulator begun at 0. */
    private static RealMatrix added(
            Observation earlier, RealMatrix before, Observation later, RealMatrix after) {
        double share = (double) TrainingSet.of(earlier).m() / TrainingSet.of(later).m();
        return after.subtract(before.scalarMultiply(share));
    }

    private static boolean haveShapesOf(List<RealMatrix> Thetas, List<RealMatrix> D) {
        return Values.shape(Thetas).equals(Values.shape(D));
    }

    /** What the call returned, or an empty list. */
    private static List<RealMatrix> gradients(Observation seen) {
        return seen.reply() instanceof Reply.Returned returned
                        && returned.value() instanceof List<?> list
                        && list.stream().allMatch(RealMatrix.class::isInstance)
                ? list.stream().map(RealMatrix.class::cast).toList()
                : List.of();
    }

    @Override
    public String about() {
        return "backpropagation";
    }

    @Override
    public String hint() {
        return hint;
    }

    @Override
    public boolean explains(List<Observation> observations, List<Observation> exercise) {
        return test.test(observations);
    }
}
