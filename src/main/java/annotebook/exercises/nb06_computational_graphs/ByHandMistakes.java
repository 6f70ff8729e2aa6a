package annotebook.exercises.nb06_computational_graphs;

import annotebook.checks.Mistake;

/** Wrong numbers known for the gradients of f = (x + y) z at x = −2, y = 5, z = −4. */
final class ByHandMistakes {

    private static final double X = -2;
    private static final double Y = 5;
    private static final double Z = -4;
    private static final double Q = X + Y;
    private static final double F = Q * Z;

    private static final String UPSTREAM =
            "this is the local gradient dq/dx = dq/dy = 1: times the upstream gradient df/dq ="
                    + " z it is the answer";
    private static final String HALVED =
            "an add gate does not share the gradient out: each input gets all of df/dq";
    private static final String FACTORS =
            "this is q: df/dq is the *other* factor of f = q z, which is z";
    private static final String TIMES_VALUE =
            "an add gate hands the upstream gradient on as it is: do not multiply by the"
                    + " input's value";
    private static final String FROM_F =
            "this is the value of f: gradients start from df/df = 1 at the output, not from f";

    private static final String LIKE_MULTIPLY =
            "this multiplies by the other input, as a multiply gate does: an add gate hands the upstream"
                    + " gradient on as it is";

    private ByHandMistakes() {}

    @Mistake(value = "dfdx is still 0: write its number, run the cell, then this one", of = "dfdx")
    static double xNotSet() {
        return 0;
    }

    @Mistake(value = "dfdy is still 0: write its number, run the cell, then this one", of = "dfdy")
    static double yNotSet() {
        return 0;
    }

    @Mistake(value = "dfdz is still 0: write its number, run the cell, then this one", of = "dfdz")
    static double zNotSet() {
        return 0;
    }

    @Mistake(value = UPSTREAM, of = "dfdx")
    static double xUpstreamForgotten() {
        return 1;
    }

    @Mistake(value = UPSTREAM, of = "dfdy")
    static double yUpstreamForgotten() {
        return 1;
    }

    @Mistake(value = HALVED, of = "dfdx")
    static double xHalved() {
        return Z / 2;
    }

    @Mistake(value = HALVED, of = "dfdy")
    static double yHalved() {
        return Z / 2;
    }

    @Mistake(value = "df/dx is df/dq = z, with the sign that z has", of = "dfdx")
    static double xSign() {
        return -Z;
    }

    @Mistake(value = "df/dy is df/dq = z, with the sign that z has", of = "dfdy")
    static double ySign() {
        return -Z;
    }

    @Mistake(value = FACTORS, of = "dfdx")
    static double xFactorsSwapped() {
        return Q;
    }

    @Mistake(value = FACTORS, of = "dfdy")
    static double yFactorsSwapped() {
        return Q;
    }

    @Mistake(value = TIMES_VALUE, of = "dfdx")
    static double xTimesValue() {
        return Z * X;
    }

    @Mistake(value = TIMES_VALUE, of = "dfdy")
    static double yTimesValue() {
        return Z * Y;
    }

    @Mistake(value = LIKE_MULTIPLY, of = "dfdx")
    static double xLikeMultiply() {
        return Z * Y;
    }

    @Mistake(value = LIKE_MULTIPLY, of = "dfdy")
    static double yLikeMultiply() {
        return Z * X;
    }

    @Mistake(value = FROM_F, of = "dfdx")
    static double xFromF() {
        return F;
    }

    @Mistake(value = FROM_F, of = "dfdy")
    static double yFromF() {
        return F;
    }

    @Mistake(
            value = "this is the value of z: f = q z changes with z by the *other* factor, q",
            of = "dfdz")
    static double zOwnValue() {
        return Z;
    }

    @Mistake(
            value =
                    "this is the value of f: its gradient by z is what f gains when z grows by 1,"
                            + " the other factor q",
            of = "dfdz")
    static double zFromF() {
        return F;
    }

    @Mistake(value = "an add gate hands on 1; f = q z is a multiply gate: df/dz = q", of = "dfdz")
    static double zLikeAdd() {
        return 1;
    }

    @Mistake(value = "q = x + y is -2 + 5: x keeps its minus sign", of = "dfdz")
    static double zWithoutSignOfX() {
        return Y - X;
    }

    @Mistake(value = "df/dz is q = x + y, with the sign that it has", of = "dfdz")
    static double zSign() {
        return -Q;
    }
}
