package annotebook.exercises.nb06_computational_graphs;

import annotebook.checks.Mistake;

/** Wrong ways known for the backward step of an add gate. */
final class AddBackwardMistakes {

    private AddBackwardMistakes() {}

    @Mistake("these are the local gradients, 1 and 1: multiply each by upstream")
    static double[] addUpstreamForgotten(double upstream) {
        return new double[] {1, 1};
    }

    @Mistake(
            "an add gate does not share the gradient out: if x grows by 1, so does x + y, so each"
                    + " input gets all of upstream")
    static double[] addHalved(double upstream) {
        return new double[] {upstream / 2, upstream / 2};
    }

    @Mistake("only x got its gradient: y feeds the sum just as x does")
    static double[] addOneInput(double upstream) {
        return new double[] {upstream, 0};
    }

    @Mistake("one number came back: an add gate has two inputs, so return {d/dx, d/dy}")
    static double[] addOneNumber(double upstream) {
        return new double[] {upstream};
    }

    @Mistake("the second one has the wrong sign: y is added, not subtracted")
    static double[] addLikeSubtract(double upstream) {
        return new double[] {upstream, -upstream};
    }

    @Mistake("upstream times local, not upstream plus local")
    static double[] addPlus(double upstream) {
        return new double[] {upstream + 1, upstream + 1};
    }
}
