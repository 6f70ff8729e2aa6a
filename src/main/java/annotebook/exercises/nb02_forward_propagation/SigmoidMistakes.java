package annotebook.exercises.nb02_forward_propagation;

import annotebook.checks.Mistake;

/** Wrong ways known for the sigmoid of a number. */
final class SigmoidMistakes {

    private SigmoidMistakes() {}

    @Mistake("the minus sign of the exponent is missing: g(z) = 1 / (1 + e^(-z))")
    static double sign(double z) {
        return 1 / (1 + Math.exp(z));
    }

    @Mistake(
            "e^z / (1 + e^z) is right on paper, but e^1000 is infinity for a double, and infinity"
                    + " / infinity is NaN. Write 1 / (1 + e^(-z)): there e^1000 can only stand"
                    + " below")
    static double overflow(double z) {
        return Math.exp(z) / (1 + Math.exp(z));
    }

    @Mistake("parentheses are missing: 1 / 1 + x is (1 / 1) + x for Java")
    static double noParentheses(double z) {
        return 1.0 / 1 + Math.exp(-z);
    }

    @Mistake("the 1 + below the line is missing")
    static double noOneBelow(double z) {
        return 1 / Math.exp(-z);
    }

    @Mistake("this is tanh, which runs from -1 to 1; g runs from 0 to 1")
    static double hyperbolic(double z) {
        return Math.tanh(z);
    }

    @Mistake(
            "this is the sigmoid of 2 z, twice as steep: with tanh it is (1 + Math.tanh(z / 2)) / 2")
    static double ofTwiceZ(double z) {
        return 1 / (1 + Math.exp(-2 * z));
    }

    @Mistake("for a negative z this gives g(-z), above 0.5: there it is e^z / (1 + e^z)")
    static double ofSize(double z) {
        return 1 / (1 + Math.exp(-Math.abs(z)));
    }

    @Mistake("this is a step; g goes smoothly from 0 to 1")
    static double step(double z) {
        return z >= 0 ? 1 : 0;
    }

    @Mistake("this is the slope g'(z) = g(z) (1 - g(z)), not g(z) itself")
    static double slope(double z) {
        double g = 1 / (1 + Math.exp(-z));
        return g * (1 - g);
    }
}
