package annotebook.exercises.nb04_gradient_checking;

import static annotebook.matrix.Arithmetic.hadamard;
import static annotebook.matrix.Arithmetic.minus;
import static annotebook.matrix.Arithmetic.plus;

import annotebook.checks.Mistake;
import annotebook.checks.Observation;
import annotebook.checks.Reply;
import annotebook.checks.Symptom;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.stat.StatUtils;

/** Wrong ways known for the relative error of two gradients. */
final class RelativeErrorMistakes {

    private static final String COLUMN_SUM_NORM =
            "getNorm() is the largest column sum: the Frobenius norm is getFrobeniusNorm()";

    /** Nobody adds more below the line than this, and less than the least would not show. */
    private static final double MOST = 0.01;

    private static final double LEAST = 1e-18;
    private static final double LARGE = 100;
    private static final double SAME = 1e-6;
    private static final double ROUNDING = 1e-13;

    private RelativeErrorMistakes() {}

    @Mistake(COLUMN_SUM_NORM)
    static double columnSumNorm(RealMatrix numerical, RealMatrix analytic) {
        return minus(numerical, analytic).getNorm() / (numerical.getNorm() + analytic.getNorm());
    }

    @Mistake(COLUMN_SUM_NORM)
    static double columnSumNormAbove(RealMatrix numerical, RealMatrix analytic) {
        return minus(numerical, analytic).getNorm() / sum(numerical, analytic);
    }

    @Mistake("the sum needs parentheses: / (‖numerical‖ + ‖analytic‖)")
    static double parentheses(RealMatrix numerical, RealMatrix analytic) {
        return apart(numerical, analytic) / norm(numerical) + norm(analytic);
    }

    @Mistake("divide by the sum of both norms, not by that of the numerical gradient alone")
    static double overNumerical(RealMatrix numerical, RealMatrix analytic) {
        return apart(numerical, analytic) / norm(numerical);
    }

    @Mistake("divide by the sum of both norms, not by that of the analytic gradient alone")
    static double overAnalytic(RealMatrix numerical, RealMatrix analytic) {
        return apart(numerical, analytic) / norm(analytic);
    }

    @Mistake("divide by the sum of both norms, not by the larger one")
    static double overLarger(RealMatrix numerical, RealMatrix analytic) {
        return apart(numerical, analytic) / Math.max(norm(numerical), norm(analytic));
    }

    @Mistake(
            "below the line stands the sum of two norms, not the norm of the sum: the norm of"
                    + " n + a is 0 when a = −n")
    static double normOfSum(RealMatrix numerical, RealMatrix analytic) {
        return apart(numerical, analytic) / norm(plus(numerical, analytic));
    }

    @Mistake("this is the size of the difference alone: divide by the sum of the two norms")
    static double notRelative(RealMatrix numerical, RealMatrix analytic) {
        return apart(numerical, analytic);
    }

    @Mistake(
            "above the line stands the norm of the difference, not the difference of the norms:"
                    + " two gradients of one length can point anywhere")
    static double differenceOfNorms(RealMatrix numerical, RealMatrix analytic) {
        return Math.abs(norm(numerical) - norm(analytic)) / sum(numerical, analytic);
    }

    @Mistake("these are squares of norms: take the square root, or getFrobeniusNorm()")
    static double squared(RealMatrix numerical, RealMatrix analytic) {
        return squares(minus(numerical, analytic)) / (squares(numerical) + squares(analytic));
    }

    @Mistake(
            "these are sums of absolute values: the Frobenius norm is the square root of the sum"
                    + " of squares, getFrobeniusNorm()")
    static double sumsOfAbsoluteValues(RealMatrix numerical, RealMatrix analytic) {
        return sizes(minus(numerical, analytic)) / (sizes(numerical) + sizes(analytic));
    }

    @Mistake("it is twice too large: the sum of the two norms is not divided by 2")
    static double twice(RealMatrix numerical, RealMatrix analytic) {
        return apart(numerical, analytic) / (sum(numerical, analytic) / 2);
    }

    @Mistake("above the line stands the norm of the difference, numerical − analytic")
    static double plusAbove(RealMatrix numerical, RealMatrix analytic) {
        return norm(plus(numerical, analytic)) / sum(numerical, analytic);
    }

    @Mistake("0 / 0 is NaN in Java: two zero gradients are equal, so return 0 for them")
    static double zerosUnequal(RealMatrix numerical, RealMatrix analytic) {
        return apart(numerical, analytic) / sum(numerical, analytic);
    }

    @Mistake("two zero gradients are equal: return 0 for them")
    static double zerosAreOne(RealMatrix numerical, RealMatrix analytic) {
        double sum = sum(numerical, analytic);
        return sum == 0 ? 1 : apart(numerical, analytic) / sum;
    }

    @Mistake("only when both are zero is the error 0: if one of them is not, it is 1")
    static double oneZeroIsEnough(RealMatrix numerical, RealMatrix analytic) {
        boolean zero = norm(numerical) == 0 || norm(analytic) == 0;
        return zero ? 0 : apart(numerical, analytic) / sum(numerical, analytic);
    }

    @Mistake(
            "this is the mean of the relative errors of all entries: take the norms of whole matrices,"
                    + " then divide once")
    static double meanOfEntries(RealMatrix numerical, RealMatrix analytic) {
        return StatUtils.mean(
                IntStream.range(0, numerical.getRowDimension())
                        .boxed()
                        .flatMapToDouble(i -> relative(numerical.getRow(i), analytic.getRow(i)))
                        .toArray());
    }

    /** Whichever number it is, so that 0 / 0 would not happen. */
    @Symptom(
            "a small number was added below the line: it hides the errors of small gradients."
                    + " Add nothing, and return 0 for two zeros")
    static boolean addedBelowTheLine(List<Observation> calls) {
        DoubleSummaryStatistics added =
                calls.stream()
                        .mapToDouble(RelativeErrorMistakes::added)
                        .filter(Double::isFinite)
                        .summaryStatistics();
        return added.getCount() > 0
                && added.getMin() > LEAST
                && added.getMax() < MOST
                && added.getMax() - added.getMin() <= SAME * added.getMax() + ROUNDING;
    }

    /** What was added in this call; NaN where the gradients are so large that it would not show. */
    private static double added(Observation call) {
        RealMatrix numerical = call.argument(0, RealMatrix.class);
        RealMatrix analytic = call.argument(1, RealMatrix.class);
        double sum = sum(numerical, analytic);
        return sum > 0 && sum < LARGE && call.reply() instanceof Reply.Returned returned
                ? apart(numerical, analytic) / ((Number) returned.value()).doubleValue() - sum
                : Double.NaN;
    }

    /** The relative error of each entry; 0 of two zeros. */
    private static DoubleStream relative(double[] numerical, double[] analytic) {
        return IntStream.range(0, numerical.length)
                .mapToDouble(
                        j ->
                                Math.abs(numerical[j] - analytic[j])
                                        / Math.max(
                                                Double.MIN_VALUE,
                                                Math.abs(numerical[j]) + Math.abs(analytic[j])));
    }

    private static double norm(RealMatrix A) {
        return A.getFrobeniusNorm();
    }

    private static double apart(RealMatrix numerical, RealMatrix analytic) {
        return norm(minus(numerical, analytic));
    }

    private static double sum(RealMatrix numerical, RealMatrix analytic) {
        return norm(numerical) + norm(analytic);
    }

    private static double squares(RealMatrix A) {
        return sizes(hadamard(A, A));
    }

    /** The sum of the absolute values. */
    private static double sizes(RealMatrix A) {
        double sum = 0;
        for (double[] row : A.getData()) {
            for (double entry : row) {
                sum += Math.abs(entry);
            }
        }
        return sum;
    }
}
