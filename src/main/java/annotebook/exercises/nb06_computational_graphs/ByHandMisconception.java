package annotebook.exercises.nb06_computational_graphs;

import annotebook.checks.Misconception;
import annotebook.checks.WrongWay;

/** Wrong numbers known for the gradients of f = (x + y) z at x = −2, y = 5, z = −4. */
enum ByHandMisconception implements Misconception {
    X_NOT_SET("dfdx is still 0: write its number, run the cell, then this one", "dfdx", 0),
    Y_NOT_SET("dfdy is still 0: write its number, run the cell, then this one", "dfdy", 0),
    Z_NOT_SET("dfdz is still 0: write its number, run the cell, then this one", "dfdz", 0),
    X_UPSTREAM_FORGOTTEN(Hints.UPSTREAM, "dfdx", 1),
    Y_UPSTREAM_FORGOTTEN(Hints.UPSTREAM, "dfdy", 1),
    X_HALVED(Hints.HALVED, "dfdx", -2),
    Y_HALVED(Hints.HALVED, "dfdy", -2),
    X_SIGN("df/dx is df/dq = z, with the sign that z has", "dfdx", 4),
    Y_SIGN("df/dy is df/dq = z, with the sign that z has", "dfdy", 4),
    X_FACTORS_SWAPPED(Hints.FACTORS, "dfdx", 3),
    Y_FACTORS_SWAPPED(Hints.FACTORS, "dfdy", 3),
    X_TIMES_VALUE(Hints.TIMES_VALUE, "dfdx", 8),
    Y_TIMES_VALUE(Hints.TIMES_VALUE, "dfdy", -20),
    X_FROM_F(Hints.FROM_F, "dfdx", -12),
    Y_FROM_F(Hints.FROM_F, "dfdy", -12),
    Z_OWN_VALUE(
            "this is the value of z: f = q z changes with z by the *other* factor, q", "dfdz", -4),
    Z_FROM_F(
            "this is the value of f: its gradient by z is what f gains when z grows by 1, the"
                    + " other factor q",
            "dfdz",
            -12),
    Z_LIKE_ADD("an add gate hands on 1; f = q z is a multiply gate: df/dz = q", "dfdz", 1),
    Z_SIGN("df/dz is q = x + y, with the sign that it has", "dfdz", -3);

    private final WrongWay wrongWay;

    ByHandMisconception(String hint, String about, double wrong) {
        this.wrongWay = new WrongWay(about, hint, seen -> wrong);
    }

    @Override
    public WrongWay wrongWay() {
        return wrongWay;
    }

    /** What is said of x and of y alike. */
    private static final class Hints {

        static final String UPSTREAM =
                "this is the local gradient dq/dx = dq/dy = 1: times the upstream gradient df/dq ="
                        + " z it is the answer";
        static final String HALVED =
                "an add gate does not share the gradient out: each input gets all of df/dq";
        static final String FACTORS =
                "this is q: df/dq is the *other* factor of f = q z, which is z";
        static final String TIMES_VALUE =
                "an add gate hands the upstream gradient on as it is: do not multiply by the"
                        + " input's value";
        static final String FROM_F =
                "this is the value of f: gradients start from df/df = 1 at the output, not from f";

        private Hints() {}
    }
}
