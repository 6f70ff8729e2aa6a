package annotebook.exercises.nb05_gradient_descent;

import annotebook.checks.Expect;
import annotebook.checks.Observation;
import annotebook.checks.Reply;
import annotebook.checks.Values;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleFunction;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.stream.DoubleStream;

/** Finds the small number, one or five times a power of ten, that a student put somewhere. */
public final class SmallNumber {

    private SmallNumber() {}

    /** The mean cost with the number that makes it what the student got. */
    public static Function<Observation, Object> inCost(DoubleFunction<DoubleBinaryOperator> cost) {
        return seen -> fitting(seen, e -> AnswersAndTargets.of(seen).cost(cost.apply(e)));
    }

    /** What the formula gives with the number that makes it what the student got; NaN if none does. */
    static double fitting(Observation seen, DoubleUnaryOperator formula) {
        if (!(seen.reply() instanceof Reply.Returned returned)) {
            return Double.NaN;
        }
        return DoubleStream.iterate(0.1, e -> e > 1e-13, e -> e / 10)
                .flatMap(e -> DoubleStream.of(e, 5 * e))
                .map(formula)
                .filter(value -> Values.agree(value, returned.value(), Expect.TOLERANCE))
                .findFirst()
                .orElse(Double.NaN);
    }
}
