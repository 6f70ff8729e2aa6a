package annotebook.exercises.nb04_gradient_checking;

import annotebook.checks.Expression;
import annotebook.checks.Mistake;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.linear.RealMatrix;

/** Wrong ways known for the numerical gradient. */
final class NumericalGradientMistakes {

    private static final String STEP_DOUBLED =
            "θ was moved by 2ε to each side: move it by ε, and divide by 2ε";

    /**
     * One weight and its turn.
     *
     * @param J the cost as a function of Theta
     */
    private record Weight(ToDoubleFunction<RealMatrix> J, RealMatrix Theta, int i, int j) {

        /** J with this weight moved by the step. */
        double moved(double step) {
            RealMatrix moved = Theta.copy();
            moved.addToEntry(i, j, step);
            return J.applyAsDouble(moved);
        }

        double difference(double step) {
            return moved(step) - moved(-step);
        }

        double slope(double step) {
            return difference(step) / (2 * step);
        }

        /** Its slope, after which it stays where it is moved to by {@code left}. */
        double slopeAndLeave(double step, double left) {
            double slope = slope(step);
            Theta.addToEntry(i, j, left);
            return slope;
        }
    }

    private NumericalGradientMistakes() {}

    @Mistake(
            "this is the one-sided difference (J(θ + ε) − J(θ)) / ε: take J(θ − ε) instead of"
                    + " J(θ), and divide by 2ε")
    static RealMatrix oneSided(Expression J, RealMatrix Theta, double epsilon) {
        return each(J, Theta, w -> (w.moved(epsilon) - w.moved(0)) / epsilon);
    }

    @Mistake(
            "this is the one-sided difference (J(θ) − J(θ − ε)) / ε: take J(θ + ε) instead of"
                    + " J(θ), and divide by 2ε")
    static RealMatrix oneSidedBelow(Expression J, RealMatrix Theta, double epsilon) {
        return each(J, Theta, w -> (w.moved(0) - w.moved(-epsilon)) / epsilon);
    }

    @Mistake("it is twice too large: from θ − ε to θ + ε the step is 2ε, so divide by 2ε")
    static RealMatrix epsilonNotDoubled(Expression J, RealMatrix Theta, double epsilon) {
        return each(J, Theta, w -> w.difference(epsilon) / epsilon);
    }

    @Mistake(STEP_DOUBLED)
    static RealMatrix stepDoubled(Expression J, RealMatrix Theta, double epsilon) {
        return each(J, Theta, w -> w.difference(2 * epsilon) / (4 * epsilon));
    }

    @Mistake(STEP_DOUBLED)
    static RealMatrix stepDoubledNotDivided(Expression J, RealMatrix Theta, double epsilon) {
        return each(J, Theta, w -> w.difference(2 * epsilon) / (2 * epsilon));
    }

    @Mistake("θ was moved by ε/2 to each side: move it by ε, and divide by 2ε")
    static RealMatrix stepHalved(Expression J, RealMatrix Theta, double epsilon) {
        return each(J, Theta, w -> w.difference(epsilon / 2) / epsilon);
    }

    @Mistake(
            "J(θ) was taken where J(θ − ε) belongs, and the result divided by 2ε: move θ to both"
                    + " sides")
    static RealMatrix oneSidedOverTwo(Expression J, RealMatrix Theta, double epsilon) {
        return each(J, Theta, w -> (w.moved(epsilon) - w.moved(0)) / (2 * epsilon));
    }

    @Mistake("in Java / 2 * epsilon divides by 2 and then multiplies by ε: write / (2 * epsilon)")
    static RealMatrix parentheses(Expression J, RealMatrix Theta, double epsilon) {
        return each(J, Theta, w -> w.difference(epsilon) / 2 * epsilon);
    }

    @Mistake("this is only the change of J: divide it by the step, 2ε")
    static RealMatrix notDivided(Expression J, RealMatrix Theta, double epsilon) {
        return each(J, Theta, w -> w.difference(epsilon));
    }

    @Mistake("the sign is the wrong way round: J(θ + ε) − J(θ − ε), in this order")
    static RealMatrix signTurned(Expression J, RealMatrix Theta, double epsilon) {
        return each(J, Theta, w -> (w.moved(-epsilon) - w.moved(epsilon)) / (2 * epsilon));
    }

    @Mistake(
            "a weight was left at θ − ε while the next ones had their turn: put it back to θ first")
    static RealMatrix leftBelow(Expression J, RealMatrix Theta, double epsilon) {
        return each(J, Theta, w -> w.slopeAndLeave(epsilon, -epsilon));
    }

    @Mistake(
            "a weight was left at θ + ε while the next ones had their turn: put it back to θ first")
    static RealMatrix leftAbove(Expression J, RealMatrix Theta, double epsilon) {
        return each(J, Theta, w -> w.slopeAndLeave(epsilon, epsilon));
    }

    @Mistake(
            "a weight of the copy was left at θ − ε while the next ones had their turn: put it back to θ"
                    + " first")
    static RealMatrix leftBelowInCopy(Expression J, RealMatrix Theta, double epsilon) {
        return leftBelow(J, Theta.copy(), epsilon);
    }

    @Mistake(
            "J(θ + ε) − 2 J(θ) + J(θ − ε) over ε² is the second derivative, how the slope changes: wanted"
                    + " is the slope, (J(θ + ε) − J(θ − ε)) / (2ε)")
    static RealMatrix secondDerivative(Expression J, RealMatrix Theta, double epsilon) {
        return each(
                J,
                Theta,
                w -> (w.moved(epsilon) - 2 * w.moved(0) + w.moved(-epsilon)) / (epsilon * epsilon));
    }

    @Mistake("all weights were moved together: move one at a time, the others stay")
    static RealMatrix allAtOnce(Expression J, RealMatrix Theta, double epsilon) {
        ToDoubleFunction<RealMatrix> cost = ScalarFunction.of(J);
        double above = cost.applyAsDouble(Theta.scalarAdd(epsilon));
        double below = cost.applyAsDouble(Theta.scalarAdd(-epsilon));
        return each(J, Theta, w -> (above - below) / (2 * epsilon));
    }

    @Mistake("column 0 was left out: the bias weights have slopes like all the others")
    static RealMatrix biasSkipped(Expression J, RealMatrix Theta, double epsilon) {
        return each(J, Theta, w -> w.j() > 0 ? w.slope(epsilon) : 0);
    }

    @Mistake("only the first row was filled: loop over all rows and all columns")
    static RealMatrix firstRowOnly(Expression J, RealMatrix Theta, double epsilon) {
        return each(J, Theta, w -> w.i() == 0 ? w.slope(epsilon) : 0);
    }

    /** Whatever small step was taken, its slopes are near these: the least exact is tried last. */
    @Mistake(
            value =
                    "this is the slope for a far smaller step: use the epsilon that is handed over,"
                            + " not a number of your own",
            tolerance = 1e-5)
    static RealMatrix tinyEpsilon(Expression J, RealMatrix Theta, double epsilon) {
        return each(J, Theta, w -> w.slope(1e-5));
    }

    /** The slope of each weight, one after the other. */
    private static RealMatrix each(Expression J, RealMatrix Theta, ToDoubleFunction<Weight> slope) {
        RealMatrix D = Theta.copy();
        for (int i = 0; i < D.getRowDimension(); i++) {
            for (int j = 0; j < D.getColumnDimension(); j++) {
                Weight weight = new Weight(ScalarFunction.of(J), Theta, i, j);
                D.setEntry(i, j, slope.applyAsDouble(weight));
            }
        }
        return D;
    }
}
