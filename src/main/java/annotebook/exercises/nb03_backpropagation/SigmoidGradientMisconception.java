package annotebook.exercises.nb03_backpropagation;

import annotebook.checks.Misconception;
import annotebook.checks.WrongWay;
import annotebook.nn.Sigmoid;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.linear.RealVector;

/** Wrong ways known for the slope of the sigmoid. */
enum SigmoidGradientMisconception implements Misconception {
    ONLY_G("this is g(z) itself: its slope is g(z) (1 - g(z))", Sigmoid::sigmoid),
    ONLY_ONE_MINUS_G("this is 1 - g(z): the factor g(z) is missing", z -> Sigmoid.sigmoid(-z)),
    SQUARED("this is g(z)^2: the second factor is 1 - g(z)", z -> squared(Sigmoid.sigmoid(z))),
    NO_SIGMOID(
            "this is z (1 - z): z has not been through the sigmoid yet, so take g(z) (1 - g(z))",
            z -> z * (1 - z)),
    OVERFLOW(
            "on paper this is right, but for z = -1000 a double holds infinity / infinity, which is"
                    + " NaN. Compute g(z) once, then g (1 - g)",
            z -> Math.exp(-z) / squared(1 + Math.exp(-z))),
    OVERFLOW_ABOVE(
            "on paper this is right, but for z = 1000 a double holds infinity / infinity, which is"
                    + " NaN. Compute g(z) once, then g (1 - g)",
            z -> Math.exp(z) / squared(1 + Math.exp(z))),
    SIGN(
            "the sign is wrong: the sigmoid only ever rises, so its slope is never negative",
            z -> -slope(z)),
    TWICE(
            "g was applied twice: z comes before the sigmoid, so g'(z) needs it once",
            z -> slope(Sigmoid.sigmoid(z))),
    HYPERBOLIC(
            "this is 1 - g(z)^2, the rule for tanh; the sigmoid's is g(z) (1 - g(z))",
            z -> 1 - squared(Sigmoid.sigmoid(z))),
    SLOPE_OF_TANH(
            "this is the slope of tanh; the sigmoid's is g(z) (1 - g(z))",
            z -> 1 - squared(Math.tanh(z)));

    private final WrongWay wrongWay;

    SigmoidGradientMisconception(String hint, DoubleUnaryOperator wrongSlope) {
        this.wrongWay =
                new WrongWay(
                        "sigmoidGradient",
                        hint,
                        seen -> seen.argument(0, RealVector.class).map(wrongSlope::applyAsDouble));
    }

    private static double slope(double z) {
        return Sigmoid.sigmoidGradient(z);
    }

    private static double squared(double x) {
        return x * x;
    }

    @Override
    public WrongWay wrongWay() {
        return wrongWay;
    }
}
