package annotebook.exercises.nb06_computational_graphs;

import static annotebook.nn.Sigmoid.sigmoidGradient;

import annotebook.checks.Mistake;

/** Wrong ways known for the backward step of a sigmoid gate. */
final class SigmoidBackwardMistakes {

    private SigmoidBackwardMistakes() {}

    @Mistake(
            "this takes out for z: out is g(z) already, so g'(z) is out (1 - out), without another"
                    + " sigmoid")
    static double sigmoidFromZ(double out, double upstream) {
        return upstream * sigmoidGradient(out);
    }

    @Mistake("this is the local gradient out (1 - out): multiply it by upstream")
    static double sigmoidUpstreamForgotten(double out, double upstream) {
        return out * (1 - out);
    }

    @Mistake(
            "two things at once: out is g(z) already, so take no sigmoid of it, and multiply by"
                    + " upstream")
    static double sigmoidFromZWithoutUpstream(double out, double upstream) {
        return sigmoidGradient(out);
    }

    @Mistake("the factor 1 - out is missing: g' = g (1 - g)")
    static double sigmoidOutOnly(double out, double upstream) {
        return upstream * out;
    }

    @Mistake("the factor out is missing: g' = g (1 - g)")
    static double sigmoidRestOnly(double out, double upstream) {
        return upstream * (1 - out);
    }

    @Mistake("one of the two factors has the wrong sign: g' = g (1 - g)")
    static double sigmoidPlusSign(double out, double upstream) {
        return upstream * out * (1 + out);
    }

    @Mistake("the sign is wrong: g rises everywhere, so its slope out (1 - out) is never negative")
    static double sigmoidNegative(double out, double upstream) {
        return upstream * out * (out - 1);
    }

    @Mistake("the parentheses around 1 - out are missing: out * 1 is computed first")
    static double sigmoidBrackets(double out, double upstream) {
        return upstream * out * 1 - out;
    }

    @Mistake("1 - out^2 is the slope of tanh: that of the sigmoid is out (1 - out)")
    static double sigmoidLikeTanh(double out, double upstream) {
        return upstream * (1 - out * out);
    }

    @Mistake("upstream times local, not upstream plus local")
    static double sigmoidPlus(double out, double upstream) {
        return upstream + out * (1 - out);
    }

    @Mistake(
            "out and upstream changed places: the slope is out (1 - out), and upstream multiplies"
                    + " it")
    static double sigmoidOfUpstream(double out, double upstream) {
        return out * upstream * (1 - upstream);
    }

    @Mistake("this divides by the slope: multiply upstream by it, out (1 - out)")
    static double sigmoidDivided(double out, double upstream) {
        return upstream / (out * (1 - out));
    }

    @Mistake(
            "upstream got into the slope: take out (1 - out) with out as it is, then multiply by"
                    + " upstream")
    static double sigmoidUpstreamInside(double out, double upstream) {
        return upstream * out * (1 - upstream * out);
    }
}
