package annotebook.exercises.nb04_gradient_checking;

import static annotebook.matrix.Arithmetic.hadamard;
import static annotebook.matrix.Arithmetic.minus;
import static annotebook.matrix.Arithmetic.plus;

import annotebook.checks.Misconception;
import annotebook.checks.WrongWay;
import java.util.function.ToDoubleBiFunction;
import org.apache.commons.math3.linear.RealMatrix;

/** Wrong ways known for the relative error of two gradients. */
enum RelativeErrorMisconception implements Misconception {
    COLUMN_SUM_NORM(
            "getNorm() is the largest column sum: the Frobenius norm is getFrobeniusNorm()",
            (n, a) -> minus(n, a).getNorm() / (n.getNorm() + a.getNorm())),
    COLUMN_SUM_NORM_ABOVE(
            COLUMN_SUM_NORM.hint(), (n, a) -> minus(n, a).getNorm() / (norm(n) + norm(a))),
    PARENTHESES(
            "the sum needs parentheses: / (‖numerical‖ + ‖analytic‖)",
            (n, a) -> norm(minus(n, a)) / norm(n) + norm(a)),
    OVER_NUMERICAL(
            "divide by the sum of both norms, not by that of the numerical gradient alone",
            (n, a) -> norm(minus(n, a)) / norm(n)),
    OVER_ANALYTIC(
            "divide by the sum of both norms, not by that of the analytic gradient alone",
            (n, a) -> norm(minus(n, a)) / norm(a)),
    OVER_LARGER(
            "divide by the sum of both norms, not by the larger one",
            (n, a) -> norm(minus(n, a)) / Math.max(norm(n), norm(a))),
    NORM_OF_SUM(
            "below the line stands the sum of two norms, not the norm of the sum: the norm of"
                    + " n + a is 0 when a = −n",
            (n, a) -> norm(minus(n, a)) / norm(plus(n, a))),
    NOT_RELATIVE(
            "this is the size of the difference alone: divide by the sum of the two norms",
            (n, a) -> norm(minus(n, a))),
    DIFFERENCE_OF_NORMS(
            "above the line stands the norm of the difference, not the difference of the norms:"
                    + " two gradients of one length can point anywhere",
            (n, a) -> Math.abs(norm(n) - norm(a)) / (norm(n) + norm(a))),
    SQUARED(
            "these are squares of norms: take the square root, or getFrobeniusNorm()",
            (n, a) -> sq(minus(n, a)) / (sq(n) + sq(a))),
    SUMS_OF_ABSOLUTE_VALUES(
            "these are sums of absolute values: the Frobenius norm is the square root of the sum"
                    + " of squares, getFrobeniusNorm()",
            (n, a) -> abs(minus(n, a)) / (abs(n) + abs(a))),
    TWICE(
            "it is twice too large: the sum of the two norms is not divided by 2",
            (n, a) -> 2 * norm(minus(n, a)) / (norm(n) + norm(a))),
    PLUS_ABOVE(
            "above the line stands the norm of the difference, numerical − analytic",
            (n, a) -> norm(plus(n, a)) / (norm(n) + norm(a))),
    ZEROS_UNEQUAL(
            "0 / 0 is NaN in Java: two zero gradients are equal, so return 0 for them",
            (n, a) -> norm(minus(n, a)) / (norm(n) + norm(a))),
    ZEROS_ARE_ONE(
            "two zero gradients are equal: return 0 for them",
            (n, a) -> norm(n) + norm(a) == 0 ? 1 : norm(minus(n, a)) / (norm(n) + norm(a))),
    ONE_ZERO_IS_ENOUGH(
            "only when both are zero is the error 0: if one of them is not, it is 1",
            (n, a) -> norm(n) == 0 || norm(a) == 0 ? 0 : norm(minus(n, a)) / (norm(n) + norm(a)));

    private final WrongWay wrongWay;

    RelativeErrorMisconception(String hint, ToDoubleBiFunction<RealMatrix, RealMatrix> way) {
        this.wrongWay =
                new WrongWay(
                        "relativeError",
                        hint,
                        seen ->
                                way.applyAsDouble(
                                        seen.argument(0, RealMatrix.class),
                                        seen.argument(1, RealMatrix.class)));
    }

    private static double norm(RealMatrix A) {
        return A.getFrobeniusNorm();
    }

    private static double sq(RealMatrix A) {
        return abs(hadamard(A, A));
    }

    private static double abs(RealMatrix A) {
        double sum = 0;
        for (double[] row : A.getData()) {
            for (double entry : row) {
                sum += Math.abs(entry);
            }
        }
        return sum;
    }

    @Override
    public WrongWay wrongWay() {
        return wrongWay;
    }
}
