package annotebook.exercises.nb06_computational_graphs;

import annotebook.checks.Mistake;

/** Wrong ways known for the backward step of a multiply gate. */
final class MultiplyBackwardMistakes {

    private MultiplyBackwardMistakes() {}

    @Mistake("the two are swapped: x y changes with x by y, so d/dx is upstream times *y*")
    static double[] multiplySwapped(double x, double y, double upstream) {
        return new double[] {x * upstream, y * upstream};
    }

    @Mistake("these are the local gradients, y and x: multiply each by upstream")
    static double[] multiplyUpstreamForgotten(double x, double y, double upstream) {
        return new double[] {y, x};
    }

    @Mistake(
            "two things at once: d/dx needs the *other* value, y, and each is multiplied by"
                    + " upstream")
    static double[] multiplySwappedWithoutUpstream(double x, double y, double upstream) {
        return new double[] {x, y};
    }

    @Mistake(
            "that is what an add gate does: here each input's gradient is upstream times the other"
                    + " input's value")
    static double[] multiplyLikeAdd(double x, double y, double upstream) {
        return new double[] {upstream, upstream};
    }

    @Mistake("this multiplies by the output x y: the local gradient of x is y alone")
    static double[] multiplyByProduct(double x, double y, double upstream) {
        return new double[] {x * y * upstream, x * y * upstream};
    }

    @Mistake("upstream times local, not upstream plus local")
    static double[] multiplyPlus(double x, double y, double upstream) {
        return new double[] {upstream + y, upstream + x};
    }

    @Mistake("upstream came in twice: once for each input is enough")
    static double[] multiplyByUpstreamTwice(double x, double y, double upstream) {
        return new double[] {y * upstream * upstream, x * upstream * upstream};
    }

    @Mistake("d/dy was computed like d/dx: x y changes with y by x, so it is upstream times *x*")
    static double[] multiplyByYTwice(double x, double y, double upstream) {
        return new double[] {y * upstream, y * upstream};
    }

    @Mistake("d/dx was computed like d/dy: x y changes with x by y, so it is upstream times *y*")
    static double[] multiplyByXTwice(double x, double y, double upstream) {
        return new double[] {x * upstream, x * upstream};
    }

    @Mistake("only d/dx was multiplied by upstream: d/dy is upstream times x")
    static double[] multiplyUpstreamOnFirst(double x, double y, double upstream) {
        return new double[] {y * upstream, x};
    }

    @Mistake("only d/dy was multiplied by upstream: d/dx is upstream times y")
    static double[] multiplyUpstreamOnLast(double x, double y, double upstream) {
        return new double[] {y, x * upstream};
    }
}
