package annotebook.exercises.nb06_computational_graphs;

import annotebook.checks.Misconception;
import annotebook.checks.Observation;
import annotebook.checks.WrongWay;
import annotebook.nn.Sigmoid;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleFunction;

/** Wrong ways known for the backward step of one gate. */
enum GateMisconception implements Misconception {
    ADD_UPSTREAM_FORGOTTEN(
            "these are the local gradients, 1 and 1: multiply each by upstream",
            u -> new double[] {1, 1}),
    ADD_HALVED(
            "an add gate does not share the gradient out: if x grows by 1, so does x + y, so each"
                    + " input gets all of upstream",
            u -> new double[] {u / 2, u / 2}),
    ADD_ONE_INPUT(
            "only x got its gradient: y feeds the sum just as x does", u -> new double[] {u, 0}),
    ADD_ONE_NUMBER(
            "one number came back: an add gate has two inputs, so return {d/dx, d/dy}",
            u -> new double[] {u}),
    ADD_LIKE_SUBTRACT(
            "the second one has the wrong sign: y is added, not subtracted",
            u -> new double[] {u, -u}),
    ADD_PLUS("upstream times local, not upstream plus local", u -> new double[] {u + 1, u + 1}),

    MULTIPLY_SWAPPED(
            "the two are swapped: x y changes with x by y, so d/dx is upstream times *y*",
            (x, y, u) -> new double[] {x * u, y * u}),
    MULTIPLY_UPSTREAM_FORGOTTEN(
            "these are the local gradients, y and x: multiply each by upstream",
            (x, y, u) -> new double[] {y, x}),
    MULTIPLY_SWAPPED_WITHOUT_UPSTREAM(
            "two things at once: d/dx needs the *other* value, y, and each is multiplied by"
                    + " upstream",
            (x, y, u) -> new double[] {x, y}),
    MULTIPLY_LIKE_ADD(
            "that is what an add gate does: here each input's gradient is upstream times the other"
                    + " input's value",
            (x, y, u) -> new double[] {u, u}),
    MULTIPLY_BY_PRODUCT(
            "this multiplies by the output x y: the local gradient of x is y alone",
            (x, y, u) -> new double[] {x * y * u, x * y * u}),
    MULTIPLY_PLUS(
            "upstream times local, not upstream plus local",
            (x, y, u) -> new double[] {u + y, u + x}),
    MULTIPLY_BY_UPSTREAM_TWICE(
            "upstream came in twice: once for each input is enough",
            (x, y, u) -> new double[] {y * u * u, x * u * u}),

    SIGMOID_FROM_Z(
            "this takes out for z: out is g(z) already, so g'(z) is out (1 - out), without another"
                    + " sigmoid",
            (out, u) -> u * Sigmoid.sigmoidGradient(out)),
    SIGMOID_UPSTREAM_FORGOTTEN(
            "this is the local gradient out (1 - out): multiply it by upstream",
            (out, u) -> out * (1 - out)),
    SIGMOID_FROM_Z_WITHOUT_UPSTREAM(
            "two things at once: out is g(z) already, so take no sigmoid of it, and multiply by"
                    + " upstream",
            (out, u) -> Sigmoid.sigmoidGradient(out)),
    SIGMOID_OUT_ONLY("the factor 1 - out is missing: g' = g (1 - g)", (out, u) -> u * out),
    SIGMOID_REST_ONLY("the factor out is missing: g' = g (1 - g)", (out, u) -> u * (1 - out)),
    SIGMOID_PLUS_SIGN(
            "one of the two factors has the wrong sign: g' = g (1 - g)",
            (out, u) -> u * out * (1 + out)),
    SIGMOID_NEGATIVE(
            "the sign is wrong: g rises everywhere, so its slope out (1 - out) is never negative",
            (out, u) -> u * out * (out - 1)),
    SIGMOID_LIKE_TANH(
            "1 - out^2 is the slope of tanh: that of the sigmoid is out (1 - out)",
            (out, u) -> u * (1 - out * out)),
    SIGMOID_PLUS("upstream times local, not upstream plus local", (out, u) -> u + out * (1 - out)),
    SIGMOID_OF_UPSTREAM(
            "out and upstream changed places: the slope is out (1 - out), and upstream multiplies"
                    + " it",
            (out, u) -> out * u * (1 - u));

    /** Of the numbers x, y and upstream. */
    private interface OfThree {
        double[] apply(double x, double y, double upstream);
    }

    private final WrongWay wrongWay;

    GateMisconception(String hint, DoubleFunction<double[]> add) {
        this.wrongWay = new WrongWay("addBackward", hint, seen -> add.apply(number(seen, 0)));
    }

    GateMisconception(String hint, OfThree multiply) {
        this.wrongWay =
                new WrongWay(
                        "multiplyBackward",
                        hint,
                        seen -> multiply.apply(number(seen, 0), number(seen, 1), number(seen, 2)));
    }

    GateMisconception(String hint, DoubleBinaryOperator sigmoid) {
        this.wrongWay =
                new WrongWay(
                        "sigmoidBackward",
                        hint,
                        seen -> sigmoid.applyAsDouble(number(seen, 0), number(seen, 1)));
    }

    private static double number(Observation seen, int argument) {
        return seen.argument(argument, Double.class);
    }

    @Override
    public WrongWay wrongWay() {
        return wrongWay;
    }
}
