package annotebook.exercises.nb10_cifar10;

import annotebook.checks.Misconception;
import annotebook.checks.Observation;
import annotebook.checks.Reply;
import annotebook.checks.Values;
import annotebook.checks.WrongWay;
import java.util.function.Function;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.stat.StatUtils;

/** Wrong ways known for standardising the inputs. */
enum StandardizeMisconception implements Misconception {
    NO_NUMBER(
            "where the deviation is 0 this divides by 0 and gives NaN or an infinity: ask for"
                    + " deviation > 0 first, and put 0 there otherwise",
            each((x, mu, sigma) -> (x - mu) / sigma)),
    INFINITE(
            "0 / 0 was mended, but a new image may differ from the mean where the deviation is 0,"
                    + " and then this gives an infinity: ask for deviation > 0 instead of for NaN",
            each((x, mu, sigma) -> Double.isNaN((x - mu) / sigma) ? 0 : (x - mu) / sigma)),
    TINY_NUMBER_ADDED(
            "a tiny number added to the deviation avoids 0 / 0, but where the deviation is 0 and a"
                    + " new image differs from the mean, the quotient is enormous: put 0 there",
            seen -> {
                double epsilon = epsilon(seen);
                return each((x, mu, sigma) -> (x - mu) / (sigma + epsilon)).apply(seen);
            }),
    ONE_FOR_ZERO(
            "where the deviation is 0 this divides by 1, which leaves x - mean: a pixel that never"
                    + " varied in training is to give 0, whatever a new image has there",
            each((x, mu, sigma) -> (x - mu) / (sigma > 0 ? sigma : 1))),
    RAW_WHERE_CONSTANT(
            "where the deviation is 0 this leaves the pixel as it came: put 0 there",
            each((x, mu, sigma) -> sigma > 0 ? (x - mu) / sigma : x)),
    NOT_CENTRED("the mean was not subtracted", each((x, mu, sigma) -> sigma > 0 ? x / sigma : 0)),
    NOT_CENTRED_NO_NUMBER(NOT_CENTRED.hint(), each((x, mu, sigma) -> x / sigma)),
    NOT_SCALED(
            "the mean was subtracted, but nothing was divided by the deviation",
            each((x, mu, sigma) -> x - mu)),
    MULTIPLIED(
            "this multiplies by the deviation: divide by it",
            each((x, mu, sigma) -> (x - mu) * sigma)),
    SIGN(
            "the sign is wrong: x - mean, so that a brighter pixel gives a larger number",
            positive((x, mu, sigma) -> (mu - x) / sigma)),
    ADDED("the mean was added: subtract it", positive((x, mu, sigma) -> (x + mu) / sigma)),
    PRECEDENCE(
            "x - mean / deviation divides the mean alone: write (x - mean) / deviation",
            positive((x, mu, sigma) -> x - mu / sigma)),
    VARIANCE(
            "this divides by the square of the deviation, the variance: divide by the deviation",
            positive((x, mu, sigma) -> (x - mu) / (sigma * sigma))),
    ROOT(
            "a root was taken: the deviation has had it already, divide by the deviation itself",
            positive((x, mu, sigma) -> (x - mu) / Math.sqrt(sigma))),
    EXCHANGED(
            "mean and deviation were exchanged",
            each((x, mu, sigma) -> mu > 0 ? (x - sigma) / mu : 0)),
    OWN_STATISTICS(
            "this takes mean and deviation of X itself: use the two vectors that it is given, or"
                    + " the test images would be shifted otherwise than the training images",
            seen -> ownStatistics(X(seen))),
    ROW_FOR_COLUMN(
            "mean and deviation were read by the row: they have an entry for each column, a pixel;"
                    + " take entry j",
            seen -> byRow(seen));

    /** What becomes of one number. */
    private interface Rule {
        double of(double x, double mu, double sigma);
    }

    /** What is larger than this was not meant to be tiny. */
    private static final double LARGEST_EPSILON = 0.05;

    private final WrongWay wrongWay;

    StandardizeMisconception(String hint, Function<Observation, Object> result) {
        this.wrongWay = new WrongWay("standardize", hint, result);
    }

    private static Function<Observation, Object> each(Rule rule) {
        return seen -> {
            RealMatrix Z = X(seen).copy();
            for (int i = 0; i < Z.getRowDimension(); i++) {
                for (int j = 0; j < Z.getColumnDimension(); j++) {
                    double mu = vector(seen, 1).getEntry(j);
                    double sigma = vector(seen, 2).getEntry(j);
                    Z.setEntry(i, j, rule.of(Z.getEntry(i, j), mu, sigma));
                }
            }
            return Z;
        };
    }

    private static Function<Observation, Object> positive(Rule rule) {
        return each((x, mu, sigma) -> sigma > 0 ? rule.of(x, mu, sigma) : 0);
    }

    private static Object byRow(Observation seen) {
        RealMatrix Z = X(seen).copy();
        for (int i = 0; i < Z.getRowDimension(); i++) {
            for (int j = 0; j < Z.getColumnDimension(); j++) {
                double mu = vector(seen, 1).getEntry(i);
                double sigma = vector(seen, 2).getEntry(i);
                Z.setEntry(i, j, sigma > 0 ? (Z.getEntry(i, j) - mu) / sigma : 0);
            }
        }
        return Z;
    }

    private static Object ownStatistics(RealMatrix X) {
        RealMatrix Z = X.copy();
        for (int j = 0; j < X.getColumnDimension(); j++) {
            double mu = StatUtils.mean(X.getColumn(j));
            double sigma = Math.sqrt(StatUtils.populationVariance(X.getColumn(j)));
            for (int i = 0; i < X.getRowDimension(); i++) {
                Z.setEntry(i, j, sigma > 0 ? (X.getEntry(i, j) - mu) / sigma : 0);
            }
        }
        return Z;
    }

    /** What was added to a deviation of 0, told from the student's own quotient; 0 if none was. */
    private static double epsilon(Observation seen) {
        if (!(seen.reply() instanceof Reply.Returned returned
                && returned.value() instanceof RealMatrix Z
                && Values.shape(Z).equals(Values.shape(X(seen))))) {
            return 0;
        }
        for (int j = 0; j < Z.getColumnDimension(); j++) {
            double difference = X(seen).getEntry(0, j) - vector(seen, 1).getEntry(j);
            if (vector(seen, 2).getEntry(j) == 0 && difference != 0) {
                double epsilon = difference / Z.getEntry(0, j);
                return epsilon < LARGEST_EPSILON ? epsilon : 0;
            }
        }
        return 0;
    }

    private static RealMatrix X(Observation seen) {
        return seen.argument(0, RealMatrix.class);
    }

    private static RealVector vector(Observation seen, int argument) {
        return seen.argument(argument, RealVector.class);
    }

    @Override
    public double tolerance() {
        return ExpectCifar10.TOLERANCE;
    }

    @Override
    public WrongWay wrongWay() {
        return wrongWay;
    }
}
