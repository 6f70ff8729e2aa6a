package annotebook.exercises.nb04_gradient_checking;

import annotebook.checks.Expression;
import annotebook.nn.lecture.GradientCheck;
import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.linear.RealMatrix;

/** A function J of one matrix that a check hands to a student, and the same function here. */
public enum ScalarFunction {
    /** J(Θ) = θ₀₀² + 3 θ₀₁, for Θ of 1 x 2: done by hand. */
    BY_HAND(
            "M -> M.getEntry(0, 0) * M.getEntry(0, 0) + 3 * M.getEntry(0, 1)",
            (C, M) -> M.getEntry(0, 0) * M.getEntry(0, 0) + 3 * M.getEntry(0, 1)),

    /** J(Θ) = s + s² + s³ with s = Σ c_ij θ_ij: each weight's slope depends on all the others. */
    COUPLED(
            "M -> { double s = M.multiply(((RealMatrix) v[0]).transpose()).getTrace();"
                    + " return s + s * s + s * s * s; }",
            (C, M) -> {
                double s = M.multiply(C.transpose()).getTrace();
                return s + s * s + s * s * s;
            }),

    /** J(Θ) = 1/m Σ ln(1 + e^z) over all entries of Z = X Θᵀ: the cost of one layer whose targets are 0. */
    ONE_LAYER(
            "M -> { RealMatrix X = (RealMatrix) v[0]; double total = 0;"
                    + " for (double[] row : X.multiply(M.transpose()).getData()) {"
                    + " for (double z : row) { total += Math.log1p(Math.exp(z)); } }"
                    + " return total / X.getRowDimension(); }",
            (X, M) -> {
                double total = 0;
                for (double[] row : X.multiply(M.transpose()).getData()) {
                    for (double z : row) {
                        total += Math.log1p(Math.exp(z));
                    }
                }
                return total / X.getRowDimension();
            });

    private final String java;
    private final BiFunction<RealMatrix, RealMatrix, Double> here;

    ScalarFunction(String java, BiFunction<RealMatrix, RealMatrix, Double> here) {
        this.java = java;
        this.here = here;
    }

    /** The function with its constants, as it is sent. */
    public Expression with(RealMatrix constants) {
        return new Expression(java, constants);
    }

    /** The function as it is sent when it has no constants. */
    Expression alone() {
        return new Expression(java);
    }

    /** The function that an expression of ours stands for. */
    static ToDoubleFunction<RealMatrix> of(Expression sent) {
        boolean hasConstants = !sent.values().isEmpty();
        for (ScalarFunction function : values()) {
            if (function.java.equals(sent.java())) {
                return M ->
                        function.here.apply(
                                hasConstants ? (RealMatrix) sent.values().get(0) : M, M);
            }
        }
        throw new IllegalArgumentException("no function of this course: " + sent.java());
    }

    /** What a two-sided difference of it gives. */
    static RealMatrix numericalGradient(Expression sent, RealMatrix Theta, double epsilon) {
        return GradientCheck.numericalGradient(of(sent), Theta, epsilon);
    }
}
