package annotebook.exercises.nb08_improving_learning;

import static annotebook.matrix.Arithmetic.map;

import annotebook.checks.Mistake;
import annotebook.checks.Observation;
import annotebook.checks.Reply;
import annotebook.checks.Symptom;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.linear.RealMatrix;

/** Wrong ways known for dropout, told from what it left of the activations. */
final class DropoutMistakes {

    private DropoutMistakes() {}

    @Mistake("nothing was dropped: where the draw is not below keep, the entry becomes 0")
    static RealMatrix nothingDropped(RealMatrix A, double keep, Random random) {
        return map(A, a -> a / keep);
    }

    @Symptom("everything stays or everything goes: draw anew for each entry, inside both loops")
    static boolean allOrNothing(List<Observation> calls) {
        return all(
                calls,
                seen ->
                        seen.isLarge()
                                && (seen.share() == 0 || seen.share() == 1)
                                && seen.isScaled());
    }

    @Symptom(
            "the same units are silent in every example: draw anew for each entry, not once for"
                    + " each column")
    static boolean wholeUnits(List<Observation> calls) {
        return all(calls, seen -> seen.isLarge() && seen.areColumnsAlike() && seen.isScaled());
    }

    @Symptom("a row is kept or dropped as a whole: draw anew for each entry, not once for each row")
    static boolean wholeExamples(List<Observation> calls) {
        return all(calls, seen -> seen.isLarge() && seen.areRowsAlike() && seen.isScaled());
    }

    @Symptom(
            "what stays was not made up for: divide it by keep, so that the sum is the same as"
                    + " before on average")
    static boolean notScaled(List<Observation> calls) {
        return staysSome(calls) && all(calls, seen -> seen.isKept(a -> a));
    }

    @Symptom("what stays was multiplied by keep, and so got smaller still: divide by keep")
    static boolean multiplied(List<Observation> calls) {
        return staysSome(calls) && all(calls, seen -> seen.isKept(a -> a * seen.keep()));
    }

    @Symptom("what stays was divided by 1 - keep: divide by keep, the share that stays")
    static boolean byDroppedShare(List<Observation> calls) {
        return staysSome(calls) && all(calls, Dropped::isByDroppedShare) && !exchanged(calls);
    }

    @Symptom(
            "kept and dropped are exchanged: an entry stays where nextDouble() < keep, and is then"
                    + " divided by keep")
    static boolean exchanged(List<Observation> calls) {
        return all(
                calls,
                seen ->
                        seen.isByDroppedShare()
                                && Math.abs(seen.share() - (1 - seen.keep()))
                                        < Math.abs(seen.share() - seen.keep()));
    }

    @Symptom("keep was taken for the share that goes: an entry stays where nextDouble() < keep")
    static boolean keepIsDrop(List<Observation> calls) {
        List<Dropped> telling =
                returned(calls).stream()
                        .filter(seen -> seen.isLarge() || seen.keep() == 1)
                        .toList();
        return staysSome(calls)
                && all(calls, Dropped::isScaled)
                && !telling.isEmpty()
                && telling.stream().allMatch(seen -> seen.isShare(1 - seen.keep()));
    }

    @Symptom("half of the entries stay, whatever keep is: compare nextDouble() with keep")
    static boolean alwaysHalf(List<Observation> calls) {
        return all(calls, seen -> seen.isLarge() && seen.isShare(0.5));
    }

    @Symptom("nextGaussian() is not uniform: nextDouble() < keep is true with probability keep")
    static boolean notCentred(List<Observation> calls) {
        return all(
                calls,
                seen -> seen.isLarge() && seen.isNear(belowKeep(seen.keep())) && seen.isScaled());
    }

    /** Whether it is so in every call that had something to drop, and there was one. */
    private static boolean all(List<Observation> calls, Predicate<Dropped> fits) {
        List<Dropped> dropped = returned(calls).stream().filter(seen -> seen.keep() < 1).toList();
        return !dropped.isEmpty() && dropped.stream().allMatch(fits);
    }

    /** Of zeros alone nothing is said. */
    private static boolean staysSome(List<Observation> calls) {
        return returned(calls).stream().anyMatch(seen -> seen.share() > 0);
    }

    private static List<Dropped> returned(List<Observation> calls) {
        return calls.stream()
                .filter(call -> call.reply() instanceof Reply.Returned)
                .map(Dropped::of)
                .toList();
    }

    /** The share of Gaussian draws that are below keep. */
    private static double belowKeep(double keep) {
        return new NormalDistribution().cumulativeProbability(keep);
    }
}
