package annotebook.exercises.nb05_gradient_descent;

import static annotebook.matrix.Arithmetic.map;

import java.util.function.DoubleBinaryOperator;
import org.apache.commons.math3.linear.RealMatrix;

/** The cost of one answer h where y was wanted, as it is or kept away from 0 and 1. */
final class EntryCosts {

    private EntryCosts() {}

    /** As the formula says, infinite or NaN where h is certain. */
    static double cost(double h, double y) {
        return shifted(0, h, y);
    }

    static double shifted(double epsilon, double h, double y) {
        return -(y * Math.log(h + epsilon) + (1 - y) * Math.log(1 - h + epsilon));
    }

    static double clipped(double epsilon, double h) {
        return Math.max(epsilon, Math.min(1 - epsilon, h));
    }

    /** Clipped as the notebook does it. */
    static RealMatrix clipped(RealMatrix H) {
        return map(H, h -> clipped(1e-15, h));
    }

    /** Summed over outputs, averaged over examples. */
    static double mean(RealMatrix H, RealMatrix Y, DoubleBinaryOperator cost) {
        return new AnswersAndTargets(H, Y).cost(cost);
    }
}
