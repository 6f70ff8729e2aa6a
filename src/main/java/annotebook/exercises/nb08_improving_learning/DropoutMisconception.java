package annotebook.exercises.nb08_improving_learning;

import annotebook.checks.Expect;
import annotebook.checks.Explanation;
import annotebook.checks.Observation;
import annotebook.checks.Reply;
import annotebook.checks.Values;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.linear.RealMatrix;

/** Wrong ways known for dropout, told from what it left of the activations. */
enum DropoutMisconception implements Explanation {
    NOTHING_DROPPED(
            "nothing was dropped: where the draw is not below keep, the entry becomes 0",
            seen -> seen.large() && seen.share() == 1),
    ALL_OR_NOTHING(
            "everything stays or everything goes: draw anew for each entry, inside both loops",
            seen -> seen.large() && (seen.share() == 0 || seen.share() == 1) && seen.scaled()),
    WHOLE_UNITS(
            "the same units are silent in every example: draw anew for each entry, not once for"
                    + " each column",
            seen -> seen.large() && seen.columnsAlike()),
    WHOLE_EXAMPLES(
            "a row is kept or dropped as a whole: draw anew for each entry, not once for each row",
            seen -> seen.large() && seen.rowsAlike()),
    NOT_SCALED(
            "what stays was not made up for: divide it by keep, so that the sum is the same as"
                    + " before on average",
            seen -> seen.kept(a -> a)),
    MULTIPLIED(
            "what stays was multiplied by keep, and so got smaller still: divide by keep",
            seen -> seen.kept(a -> a * seen.keep())),
    BY_DROPPED_SHARE(
            "what stays was divided by 1 - keep: divide by keep, the share that stays",
            seen -> seen.kept(a -> a / (1 - seen.keep()))),
    KEEP_IS_DROP(
            "keep was taken for the share that goes: an entry stays where nextDouble() < keep",
            seen ->
                    seen.large()
                            && seen.scaled()
                            && seen.near(1 - seen.keep())
                            && !seen.near(seen.keep())),
    ALWAYS_HALF(
            "half of the entries stay, whatever keep is: compare nextDouble() with keep",
            seen -> seen.large() && seen.near(0.5) && !seen.near(seen.keep())),
    NOT_CENTRED(
            "nextGaussian() is not uniform: nextDouble() < keep is true with probability keep",
            seen -> seen.large() && seen.near(gaussianShare(seen.keep())) && seen.scaled());

    /** What is known of one call. */
    private record Seen(RealMatrix before, double keep, RealMatrix got) {

        /** Large enough for its shares to say something. */
        boolean large() {
            return got.getRowDimension() >= 50 && got.getColumnDimension() >= 50 && keep < 1;
        }

        boolean scaled() {
            return kept(a -> a / keep);
        }

        /** Every entry is 0, or this of what it was. */
        boolean kept(DoubleUnaryOperator scale) {
            return Values.shape(before).equals(Values.shape(got))
                    && all(
                            (i, j) -> {
                                double wanted = scale.applyAsDouble(before.getEntry(i, j));
                                return !stays(i, j)
                                        || Values.agree(
                                                wanted, got.getEntry(i, j), Expect.TOLERANCE);
                            });
        }

        double share() {
            return ExpectDropout.share(got);
        }

        boolean near(double share) {
            return Math.abs(share() - share) <= ExpectDropout.DISTANCE;
        }

        boolean columnsAlike() {
            return all((i, j) -> stays(i, j) == stays(0, j));
        }

        boolean rowsAlike() {
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

    private interface Entry {
        boolean test(int i, int j);
    }

    private interface Way {
        boolean fits(Seen seen);
    }

    private final String hint;
    private final Way way;

    DropoutMisconception(String hint, Way way) {
        this.hint = hint;
        this.way = way;
    }

    /** Of Gaussian draws this share is below keep. */
    private static double gaussianShare(double keep) {
        return new NormalDistribution().cumulativeProbability(keep);
    }

    @Override
    public String about() {
        return "dropout";
    }

    @Override
    public String hint() {
        return hint;
    }

    /** It fits the calls that had something to drop, and there was one. */
    @Override
    public boolean explains(List<Observation> observations, List<Observation> exercise) {
        Seen[] dropped =
                observations.stream()
                        .filter(o -> o.reply() instanceof Reply.Returned)
                        .map(DropoutMisconception::seen)
                        .filter(seen -> seen.keep() < 1)
                        .toArray(Seen[]::new);
        return dropped.length > 0 && Arrays.stream(dropped).allMatch(way::fits);
    }

    private static Seen seen(Observation observation) {
        RealMatrix got = (RealMatrix) ((Reply.Returned) observation.reply()).value();
        return new Seen(
                observation.argument(0, RealMatrix.class),
                observation.argument(1, Double.class),
                got);
    }
}
