package annotebook.exercises.nb08_improving_learning;

import static annotebook.exercises.nb08_improving_learning.Drawn.deviation;
import static annotebook.exercises.nb08_improving_learning.Drawn.isNear;
import static annotebook.matrix.Arithmetic.map;
import static annotebook.matrix.Matrices.constant;

import annotebook.checks.Mistake;
import annotebook.checks.Observation;
import annotebook.checks.Reply;
import annotebook.checks.Symptom;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.apache.commons.math3.linear.RealMatrix;

/** Wrong ways known to draw weights of deviation 1/sqrt(n_in), told from the numbers that were drawn. */
final class ScaledInitMistakes {

    private ScaledInitMistakes() {}

    @Mistake("all entries are 0: in Java 1 / n is 0 for whole numbers. Write 1 / Math.sqrt(n)")
    static RealMatrix zero(int rows, int cols, Random random) {
        return map(constant(rows, cols, 0), entry -> 1 / (cols - 1) * random.nextGaussian());
    }

    @Symptom("rows and columns are exchanged: the matrix has rows x cols entries")
    static boolean transposed(List<Observation> calls) {
        return all(calls, Drawn::isTransposed);
    }

    @Symptom("all entries are the same number: draw anew for each entry, inside both loops")
    static boolean oneNumber(List<Observation> calls) {
        return all(calls, Drawn::isOneNumber);
    }

    @Symptom("all rows are the same: draw anew for each entry, not once for each column")
    static boolean oneRow(List<Observation> calls) {
        return all(calls, Drawn::isOneRow);
    }

    @Symptom("column 0 was left at 0: here the bias weights are drawn like all others")
    static boolean biasZero(List<Observation> calls) {
        return all(calls, drawn -> drawn.column(0).allMatch(x -> x == 0));
    }

    @Symptom("column 0 was not scaled: here the bias weights are drawn like all others")
    static boolean biasNotScaled(List<Observation> calls) {
        return all(
                calls,
                drawn ->
                        drawn.isLarge()
                                && isNear(1, deviation(drawn.column(0)))
                                && isNear(drawn.right(), deviation(drawn.column(1))));
    }

    @Symptom("no entry is negative: take the draw as it comes, without its absolute value")
    static boolean onlyPositive(List<Observation> calls) {
        return all(calls, drawn -> drawn.isLarge() && drawn.isPositive());
    }

    @Symptom("the entries have hard bounds, so they are uniform: nextGaussian() is wanted here")
    static boolean uniform(List<Observation> calls) {
        return all(calls, drawn -> drawn.isLarge() && drawn.isBounded());
    }

    @Symptom("the deviation is 1: multiply each draw by 1 / Math.sqrt(n_in)")
    static boolean standardNormal(List<Observation> calls) {
        return all(calls, drawn -> drawn.isGaussian(1));
    }

    @Symptom("n_in was taken as cols: the bias unit is no input, n_in = cols - 1")
    static boolean biasCounted(List<Observation> calls) {
        return all(calls, drawn -> drawn.isGaussian(1 / Math.sqrt(drawn.cols())));
    }

    @Symptom(
            "n_in was taken as rows: rows is the number of units fed, and n_in = cols - 1 that of"
                    + " the inputs")
    static boolean byOutputs(List<Observation> calls) {
        return all(calls, drawn -> drawn.isGaussian(1 / Math.sqrt(drawn.rows())));
    }

    @Symptom(
            "1 / n_in is the variance: nextGaussian() is multiplied by its root, the deviation 1"
                    + " / Math.sqrt(n_in)")
    static boolean variance(List<Observation> calls) {
        return all(calls, drawn -> drawn.isGaussian(1.0 / (drawn.cols() - 1)));
    }

    @Symptom("the weights grow with n_in: divide by Math.sqrt(n_in), do not multiply")
    static boolean growing(List<Observation> calls) {
        return all(calls, drawn -> drawn.isGaussian(Math.sqrt(drawn.cols() - 1)));
    }

    @Symptom("sqrt(2 / n_in) is meant for rectified linear units: here it is 1 / Math.sqrt(n_in)")
    static boolean he(List<Observation> calls) {
        return all(calls, drawn -> drawn.isGaussian(Math.sqrt(2.0 / (drawn.cols() - 1))));
    }

    @Symptom(
            "the units that are fed do not count here: the deviation is 1 / Math.sqrt(n_in), n_in"
                    + " = cols - 1")
    static boolean glorot(List<Observation> calls) {
        return all(
                calls,
                drawn -> drawn.isGaussian(Math.sqrt(2.0 / (drawn.rows() + drawn.cols() - 1))));
    }

    @Symptom("the mean is not 0: add nothing to the draw")
    static boolean shifted(List<Observation> calls) {
        return all(calls, drawn -> drawn.isLarge() && Math.abs(drawn.mean()) > 0.1 * drawn.right());
    }

    /** Whether it is so in every call that gave a matrix, and there was one. */
    private static boolean all(List<Observation> calls, Predicate<Drawn> fits) {
        List<Observation> returned =
                calls.stream().filter(call -> call.reply() instanceof Reply.Returned).toList();
        return !returned.isEmpty() && returned.stream().map(Drawn::of).allMatch(fits);
    }
}
