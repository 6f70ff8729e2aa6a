package annotebook.exercises.nb10_cifar10;

import static annotebook.exercises.nb10_cifar10.ExpectCifar10.TOLERANCE;
import static annotebook.exercises.nb10_cifar10.PixelByPixel.each;
import static annotebook.exercises.nb10_cifar10.PixelByPixel.varied;
import static annotebook.matrix.Arithmetic.map;
import static annotebook.matrix.Arithmetic.transpose;

import annotebook.checks.Mistake;
import annotebook.checks.Observation;
import annotebook.checks.Reply;
import annotebook.checks.Symptom;
import annotebook.checks.Values;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/**
 * Wrong ways known for standardising the inputs.
 *
 * <p>Many of them a student makes before he thinks of a deviation of 0, or after: then two have one
 * hint, and one of the two gives no number there.
 */
final class StandardizeMistakes {

    private static final String NOT_CENTRED = "the mean was not subtracted";
    private static final String SIGN =
            "the sign is wrong: x - mean, so that a brighter pixel gives a larger number";
    private static final String ADDED = "the mean was added: subtract it";
    private static final String PRECEDENCE =
            "x - mean / deviation divides the mean alone: write (x - mean) / deviation";
    private static final String VARIANCE =
            "this divides by the square of the deviation, the variance: divide by the deviation";
    private static final String ROOT =
            "a root was taken: the deviation has had it already, divide by the deviation itself";
    private static final String EXCHANGED = "mean and deviation were exchanged";

    /** What is larger than this was not meant to be tiny. */
    private static final double LARGEST_EPSILON = 0.05;

    /** What becomes of all numbers. */
    private interface Way {
        RealMatrix of(RealMatrix X, RealVector mean, RealVector deviation);
    }

    private StandardizeMistakes() {}

    @Mistake(
            value =
                    "where the deviation is 0 this divides by 0 and gives NaN or an infinity: ask"
                            + " for deviation > 0 first, and put 0 there otherwise",
            tolerance = TOLERANCE)
    static RealMatrix noNumber(RealMatrix X, RealVector mean, RealVector deviation) {
        return each(X, mean, deviation, StandardizeMistakes::right);
    }

    @Mistake(
            value =
                    "0 / 0 was mended, but a new image may differ from the mean where the deviation"
                            + " is 0, and then this gives an infinity: ask for deviation > 0"
                            + " instead of for NaN",
            tolerance = TOLERANCE)
    static RealMatrix infinite(RealMatrix X, RealVector mean, RealVector deviation) {
        return map(noNumber(X, mean, deviation), z -> Double.isNaN(z) ? 0 : z);
    }

    @Mistake(
            value =
                    "where the deviation is 0 this divides by 1, which leaves x - mean: a pixel"
                            + " that never varied in training is to give 0, whatever a new image"
                            + " has there",
            tolerance = TOLERANCE)
    static RealMatrix oneForZero(RealMatrix X, RealVector mean, RealVector deviation) {
        return noNumber(X, mean, deviation.map(sigma -> sigma > 0 ? sigma : 1));
    }

    @Mistake(
            value = "where the deviation is 0 this leaves the pixel as it came: put 0 there",
            tolerance = TOLERANCE)
    static RealMatrix rawWhereConstant(RealMatrix X, RealVector mean, RealVector deviation) {
        return each(X, mean, deviation, (x, mu, sigma) -> sigma > 0 ? right(x, mu, sigma) : x);
    }

    @Mistake(value = NOT_CENTRED, tolerance = TOLERANCE)
    static RealMatrix notCentred(RealMatrix X, RealVector mean, RealVector deviation) {
        return varied(X, mean, deviation, (x, mu, sigma) -> x / sigma);
    }

    @Mistake(value = NOT_CENTRED, tolerance = TOLERANCE)
    static RealMatrix notCentredNoNumber(RealMatrix X, RealVector mean, RealVector deviation) {
        return each(X, mean, deviation, (x, mu, sigma) -> x / sigma);
    }

    @Mistake(
            value = "the mean was subtracted, but nothing was divided by the deviation",
            tolerance = TOLERANCE)
    static RealMatrix notScaled(RealMatrix X, RealVector mean, RealVector deviation) {
        return each(X, mean, deviation, (x, mu, sigma) -> x - mu);
    }

    @Mistake(value = "this multiplies by the deviation: divide by it", tolerance = TOLERANCE)
    static RealMatrix multiplied(RealMatrix X, RealVector mean, RealVector deviation) {
        return each(X, mean, deviation, (x, mu, sigma) -> (x - mu) * sigma);
    }

    @Mistake(value = SIGN, tolerance = TOLERANCE)
    static RealMatrix sign(RealMatrix X, RealVector mean, RealVector deviation) {
        return varied(X, mean, deviation, (x, mu, sigma) -> (mu - x) / sigma);
    }

    @Mistake(value = SIGN, tolerance = TOLERANCE)
    static RealMatrix signNoNumber(RealMatrix X, RealVector mean, RealVector deviation) {
        return each(X, mean, deviation, (x, mu, sigma) -> (mu - x) / sigma);
    }

    @Mistake(value = ADDED, tolerance = TOLERANCE)
    static RealMatrix added(RealMatrix X, RealVector mean, RealVector deviation) {
        return varied(X, mean, deviation, (x, mu, sigma) -> (x + mu) / sigma);
    }

    @Mistake(value = ADDED, tolerance = TOLERANCE)
    static RealMatrix addedNoNumber(RealMatrix X, RealVector mean, RealVector deviation) {
        return each(X, mean, deviation, (x, mu, sigma) -> (x + mu) / sigma);
    }

    @Mistake(value = PRECEDENCE, tolerance = TOLERANCE)
    static RealMatrix precedence(RealMatrix X, RealVector mean, RealVector deviation) {
        return varied(X, mean, deviation, (x, mu, sigma) -> x - mu / sigma);
    }

    @Mistake(value = PRECEDENCE, tolerance = TOLERANCE)
    static RealMatrix precedenceNoNumber(RealMatrix X, RealVector mean, RealVector deviation) {
        return each(X, mean, deviation, (x, mu, sigma) -> x - mu / sigma);
    }

    @Mistake(value = VARIANCE, tolerance = TOLERANCE)
    static RealMatrix variance(RealMatrix X, RealVector mean, RealVector deviation) {
        return varied(X, mean, deviation, (x, mu, sigma) -> (x - mu) / (sigma * sigma));
    }

    @Mistake(value = VARIANCE, tolerance = TOLERANCE)
    static RealMatrix varianceNoNumber(RealMatrix X, RealVector mean, RealVector deviation) {
        return each(X, mean, deviation, (x, mu, sigma) -> (x - mu) / (sigma * sigma));
    }

    @Mistake(value = ROOT, tolerance = TOLERANCE)
    static RealMatrix root(RealMatrix X, RealVector mean, RealVector deviation) {
        return varied(X, mean, deviation, (x, mu, sigma) -> (x - mu) / Math.sqrt(sigma));
    }

    @Mistake(value = ROOT, tolerance = TOLERANCE)
    static RealMatrix rootNoNumber(RealMatrix X, RealVector mean, RealVector deviation) {
        return each(X, mean, deviation, (x, mu, sigma) -> (x - mu) / Math.sqrt(sigma));
    }

    @Mistake(value = EXCHANGED, tolerance = TOLERANCE)
    static RealMatrix exchanged(RealMatrix X, RealVector mean, RealVector deviation) {
        return varied(X, deviation, mean, StandardizeMistakes::right);
    }

    @Mistake(value = EXCHANGED, tolerance = TOLERANCE)
    static RealMatrix exchangedNoNumber(RealMatrix X, RealVector mean, RealVector deviation) {
        return noNumber(X, deviation, mean);
    }

    @Mistake(
            value =
                    "mean and deviation were read by the row: they have an entry for each column, a"
                            + " pixel; take entry j",
            tolerance = TOLERANCE)
    static RealMatrix rowForColumn(RealMatrix X, RealVector mean, RealVector deviation) {
        return transpose(varied(transpose(X), mean, deviation, StandardizeMistakes::right));
    }

    @Mistake(
            value =
                    "at the first pixel whose deviation is 0 the loop ends, and all pixels behind it"
                            + " are 0: go on to the next pixel, with continue",
            tolerance = TOLERANCE)
    static RealMatrix endsAtZero(RealMatrix X, RealVector mean, RealVector deviation) {
        return PixelByPixel.untilConstant(X, mean, deviation, StandardizeMistakes::right);
    }

    @Mistake(
            value =
                    "numbers were cut off at 3 and -3: a pixel may be further from its mean than three"
                            + " deviations",
            tolerance = TOLERANCE)
    static RealMatrix cutOffAtThree(RealMatrix X, RealVector mean, RealVector deviation) {
        return map(
                varied(X, mean, deviation, StandardizeMistakes::right),
                z -> Math.max(-3, Math.min(3, z)));
    }

    /** Of a pixel that is always the same, rounding may leave a deviation just above 0. */
    @Symptom(
            "this takes mean and deviation of X itself: use the two vectors that it is given, or"
                    + " the test images would be shifted otherwise than the training images")
    static boolean ownStatistics(List<Observation> calls) {
        return gave(
                calls,
                (X, mean, deviation) ->
                        PixelByPixel.byOwnStatistics(X, StandardizeMistakes::right));
    }

    /** Whatever the number is. */
    @Symptom(
            "a tiny number added to the deviation avoids 0 / 0, but where the deviation is 0 and a"
                    + " new image differs from the mean, the quotient is enormous: put 0 there")
    static boolean tinyNumberAdded(List<Observation> calls) {
        double epsilon = epsilon(calls.get(calls.size() - 1));
        return epsilon > 0
                && epsilon < LARGEST_EPSILON
                && gave(
                        calls,
                        (X, mean, deviation) -> noNumber(X, mean, deviation.mapAdd(epsilon)));
    }

    private static boolean gave(List<Observation> calls, Way way) {
        return calls.stream()
                .allMatch(
                        call ->
                                call.reply() instanceof Reply.Returned returned
                                        && Values.agree(
                                                way.of(X(call), mean(call), deviation(call)),
                                                returned.value(),
                                                TOLERANCE));
    }

    private static double right(double x, double mu, double sigma) {
        return (x - mu) / sigma;
    }

    /** What was added to the smallest deviation, told from the quotient; NaN if there is none. */
    private static double epsilon(Observation call) {
        if (!(call.reply() instanceof Reply.Returned returned
                && returned.value() instanceof RealMatrix Z
                && Values.shape(Z).equals(Values.shape(X(call))))) {
            return Double.NaN;
        }
        RealVector difference = X(call).getRowVector(0).subtract(mean(call));
        return IntStream.range(0, difference.getDimension())
                .filter(j -> difference.getEntry(j) != 0)
                .boxed()
                .min(Comparator.comparingDouble(deviation(call)::getEntry))
                .map(j -> difference.getEntry(j) / Z.getEntry(0, j) - deviation(call).getEntry(j))
                .orElse(Double.NaN);
    }

    private static RealMatrix X(Observation call) {
        return call.argument(0, RealMatrix.class);
    }

    private static RealVector mean(Observation call) {
        return call.argument(1, RealVector.class);
    }

    private static RealVector deviation(Observation call) {
        return call.argument(2, RealVector.class);
    }
}
