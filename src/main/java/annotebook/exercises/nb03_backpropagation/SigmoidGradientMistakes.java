package annotebook.exercises.nb03_backpropagation;

import static annotebook.matrix.Arithmetic.hadamard;
import static annotebook.matrix.Arithmetic.times;
import static annotebook.nn.Sigmoid.sigmoid;
import static annotebook.nn.Sigmoid.sigmoidGradient;

import annotebook.checks.Mistake;
import org.apache.commons.math3.linear.RealVector;

/** Wrong ways known for the slope of the sigmoid. */
final class SigmoidGradientMistakes {

    private SigmoidGradientMistakes() {}

    @Mistake("this is g(z) itself: its slope is g(z) (1 - g(z))")
    static RealVector onlyG(RealVector z) {
        return sigmoid(z);
    }

    @Mistake("this is 1 - g(z): the factor g(z) is missing")
    static RealVector onlyOneMinusG(RealVector z) {
        return sigmoid(z).map(g -> 1 - g);
    }

    @Mistake("this is g(z)^2: the second factor is 1 - g(z)")
    static RealVector squared(RealVector z) {
        return hadamard(sigmoid(z), sigmoid(z));
    }

    @Mistake("this is z (1 - z): z has not been through the sigmoid yet, so take g(z) (1 - g(z))")
    static RealVector noSigmoid(RealVector z) {
        return z.map(t -> t * (1 - t));
    }

    @Mistake(
            "on paper this is right, but for z = -1000 a double holds infinity / infinity, which is"
                    + " NaN. Compute g(z) once, then g (1 - g)")
    static RealVector overflow(RealVector z) {
        return z.map(t -> Math.exp(-t) / Math.pow(1 + Math.exp(-t), 2));
    }

    @Mistake(
            "on paper this is right, but for z = 1000 a double holds infinity / infinity, which is"
                    + " NaN. Compute g(z) once, then g (1 - g)")
    static RealVector overflowAbove(RealVector z) {
        return z.map(t -> Math.exp(t) / Math.pow(1 + Math.exp(t), 2));
    }

    @Mistake("the sign is wrong: the sigmoid only ever rises, so its slope is never negative")
    static RealVector sign(RealVector z) {
        return times(-1, sigmoidGradient(z));
    }

    @Mistake("the second factor is 1 - z: it must be 1 - g(z)")
    static RealVector oneMinusZ(RealVector z) {
        return hadamard(sigmoid(z), z.map(t -> 1 - t));
    }

    @Mistake("the slopes were added up, as the dot product does: multiply entry by entry, .*")
    static RealVector dotProduct(RealVector z) {
        double sum = sigmoid(z).dotProduct(sigmoid(z).map(g -> 1 - g));
        return z.map(t -> sum);
    }

    @Mistake("g was applied twice: z comes before the sigmoid, so g'(z) needs it once")
    static RealVector twice(RealVector z) {
        return sigmoidGradient(sigmoid(z));
    }

    @Mistake("this is 1 - g(z)^2, the rule for tanh; the sigmoid's is g(z) (1 - g(z))")
    static RealVector hyperbolic(RealVector z) {
        return sigmoid(z).map(g -> 1 - g * g);
    }

    @Mistake("this is the slope of tanh; the sigmoid's is g(z) (1 - g(z))")
    static RealVector slopeOfTanh(RealVector z) {
        return z.map(t -> 1 - Math.tanh(t) * Math.tanh(t));
    }
}
