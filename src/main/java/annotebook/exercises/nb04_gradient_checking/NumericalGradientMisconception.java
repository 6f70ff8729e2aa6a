package annotebook.exercises.nb04_gradient_checking;

import annotebook.checks.Expression;
import annotebook.checks.Misconception;
import annotebook.checks.Observation;
import annotebook.checks.WrongWay;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.linear.RealMatrix;

/** Wrong ways known for the numerical gradient. */
enum NumericalGradientMisconception implements Misconception {
    ONE_SIDED(
            "this is the one-sided difference (J(θ + ε) − J(θ)) / ε: take J(θ − ε) instead of"
                    + " J(θ), and divide by 2ε",
            (at, i, j, e) -> (at.moved(i, j, e) - at.moved(i, j, 0)) / e),
    ONE_SIDED_BELOW(
            "this is the one-sided difference (J(θ) − J(θ − ε)) / ε: take J(θ + ε) instead of"
                    + " J(θ), and divide by 2ε",
            (at, i, j, e) -> (at.moved(i, j, 0) - at.moved(i, j, -e)) / e),
    EPSILON_NOT_DOUBLED(
            "it is twice too large: from θ − ε to θ + ε the step is 2ε, so divide by 2ε",
            (at, i, j, e) -> at.difference(i, j, e) / e),
    STEP_DOUBLED(
            "θ was moved by 2ε to each side: move it by ε, and divide by 2ε",
            (at, i, j, e) -> at.difference(i, j, 2 * e) / (4 * e)),
    STEP_DOUBLED_NOT_DIVIDED(
            STEP_DOUBLED.hint(), (at, i, j, e) -> at.difference(i, j, 2 * e) / (2 * e)),
    STEP_HALVED(
            "θ was moved by ε/2 to each side: move it by ε, and divide by 2ε",
            (at, i, j, e) -> at.difference(i, j, e / 2) / e),
    ONE_SIDED_OVER_TWO(
            "J(θ) was taken where J(θ − ε) belongs, and the result divided by 2ε: move θ to both"
                    + " sides",
            (at, i, j, e) -> (at.moved(i, j, e) - at.moved(i, j, 0)) / (2 * e)),
    PARENTHESES(
            "in Java / 2 * epsilon divides by 2 and then multiplies by ε: write / (2 * epsilon)",
            (at, i, j, e) -> at.difference(i, j, e) / 2 * e),
    NOT_DIVIDED(
            "this is only the change of J: divide it by the step, 2ε",
            (at, i, j, e) -> at.difference(i, j, e)),
    SIGN_TURNED(
            "the sign is the wrong way round: J(θ + ε) − J(θ − ε), in this order",
            (at, i, j, e) -> -at.difference(i, j, e) / (2 * e)),
    LEFT_BELOW(
            "a weight was left at θ − ε while the next ones had their turn: put it back to θ first",
            (at, i, j, e) -> {
                double slope = at.difference(i, j, e) / (2 * e);
                at.leave(i, j, -e);
                return slope;
            }),
    LEFT_ABOVE(
            "a weight was left at θ + ε while the next ones had their turn: put it back to θ first",
            (at, i, j, e) -> {
                double slope = at.difference(i, j, e) / (2 * e);
                at.leave(i, j, e);
                return slope;
            }),
    ALL_AT_ONCE(
            "all weights were moved together: move one at a time, the others stay",
            (at, i, j, e) -> at.allMoved(e)),
    BIAS_SKIPPED(
            "column 0 was left out: the bias weights have slopes like all the others",
            (at, i, j, e) -> j == 0 ? 0 : at.difference(i, j, e) / (2 * e)),
    FIRST_ROW_ONLY(
            "only the first row was filled: loop over all rows and all columns",
            (at, i, j, e) -> i == 0 ? at.difference(i, j, e) / (2 * e) : 0),
    EPSILON_IGNORED(
            "this is the slope for a far smaller step: use the epsilon that is handed over, not a"
                    + " number of your own",
            (at, i, j, e) -> at.difference(i, j, 1e-5) / 2e-5) {

        /** Whatever small step was taken, its slopes are near these. */
        @Override
        public double tolerance() {
            return 1e-5;
        }
    };

    private final WrongWay wrongWay;

    NumericalGradientMisconception(String hint, Slope slope) {
        this.wrongWay = new WrongWay("numericalGradient", hint, seen -> gradient(seen, slope));
    }

    private static RealMatrix gradient(Observation seen, Slope slope) {
        ToDoubleFunction<RealMatrix> J = ScalarFunction.of(seen.argument(0, Expression.class));
        Moving at = new Moving(J, seen.argument(1, RealMatrix.class).copy());
        RealMatrix D = at.Theta.copy();
        for (int i = 0; i < D.getRowDimension(); i++) {
            for (int j = 0; j < D.getColumnDimension(); j++) {
                D.setEntry(i, j, slope.of(at, i, j, seen.argument(2, Double.class)));
            }
        }
        return D;
    }

    /** The slope of one weight, from Theta as the weights before left it. */
    private interface Slope {
        double of(Moving at, int i, int j, double epsilon);
    }

    /** Theta while its weights are moved. */
    private record Moving(ToDoubleFunction<RealMatrix> cost, RealMatrix Theta) {

        double moved(int i, int j, double step) {
            RealMatrix moved = Theta.copy();
            moved.addToEntry(i, j, step);
            return cost.applyAsDouble(moved);
        }

        double difference(int i, int j, double step) {
            return moved(i, j, step) - moved(i, j, -step);
        }

        double allMoved(double step) {
            double above = cost.applyAsDouble(Theta.scalarAdd(step));
            return (above - cost.applyAsDouble(Theta.scalarAdd(-step))) / (2 * step);
        }

        void leave(int i, int j, double step) {
            Theta.addToEntry(i, j, step);
        }
    }

    @Override
    public WrongWay wrongWay() {
        return wrongWay;
    }
}
