package annotebook.exercises.nb05_gradient_descent;

import annotebook.checks.Observation;
import java.util.function.DoubleBinaryOperator;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * What a cost and its delta are handed.
 *
 * @param H the answers, a row an example
 * @param Y the targets, in the same places
 */
public record AnswersAndTargets(RealMatrix H, RealMatrix Y) {

    /** The first two arguments of a call. */
    public static AnswersAndTargets of(Observation seen) {
        return new AnswersAndTargets(
                seen.argument(0, RealMatrix.class), seen.argument(1, RealMatrix.class));
    }

    /** How many examples these are. */
    public int m() {
        return H.getRowDimension();
    }

    /** What a formula gives for the last entry. */
    public double last(DoubleBinaryOperator formula) {
        return at(m() - 1, H.getColumnDimension() - 1, formula);
    }

    /** The cost of each entry, added up and divided. */
    public double cost(DoubleBinaryOperator ofEntry, CostDivisor divisor) {
        double sum = 0;
        for (int i = 0; i < m(); i++) {
            for (int k = 0; k < H.getColumnDimension(); k++) {
                sum += at(i, k, ofEntry);
            }
        }
        return divisor.share(sum, m(), H.getColumnDimension());
    }

    /** The mean cost of an example. */
    public double cost(DoubleBinaryOperator ofEntry) {
        return cost(ofEntry, CostDivisor.EXAMPLES);
    }

    /** What a formula gives for each entry. */
    public RealMatrix map(DoubleBinaryOperator formula) {
        RealMatrix mapped = H.copy();
        for (int i = 0; i < m(); i++) {
            for (int k = 0; k < H.getColumnDimension(); k++) {
                mapped.setEntry(i, k, at(i, k, formula));
            }
        }
        return mapped;
    }

    private double at(int i, int k, DoubleBinaryOperator formula) {
        return formula.applyAsDouble(H.getEntry(i, k), Y.getEntry(i, k));
    }
}
