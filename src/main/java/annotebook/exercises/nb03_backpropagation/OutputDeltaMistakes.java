package annotebook.exercises.nb03_backpropagation;

import static annotebook.matrix.Arithmetic.hadamard;
import static annotebook.matrix.Arithmetic.minus;
import static annotebook.matrix.Arithmetic.plus;
import static annotebook.matrix.Arithmetic.times;

import annotebook.checks.Mistake;
import org.apache.commons.math3.linear.RealVector;

/** Wrong ways known for the error of the output layer. */
final class OutputDeltaMistakes {

    private OutputDeltaMistakes() {}

    @Mistake(
            "the sign is turned round: delta is a - y, so an answer that is too large has a"
                    + " positive delta")
    static RealVector sign(RealVector aL, RealVector y) {
        return minus(y, aL);
    }

    @Mistake(
            "g' does not belong here: with this cost it cancels at the output, and delta is a - y"
                    + " alone")
    static RealVector slope(RealVector aL, RealVector y) {
        return hadamard(minus(aL, y), slopeAt(aL));
    }

    @Mistake("this is the slope of the cost by a; delta is its slope by z, which is a - y")
    static RealVector slopeBelow(RealVector aL, RealVector y) {
        return minus(aL, y).ebeDivide(slopeAt(aL));
    }

    @Mistake("this squares the difference: delta keeps its sign and size")
    static RealVector squared(RealVector aL, RealVector y) {
        return hadamard(minus(aL, y), minus(aL, y));
    }

    @Mistake("this is the squared error, a cost: delta is the plain difference a - y")
    static RealVector halfSquare(RealVector aL, RealVector y) {
        return times(0.5, squared(aL, y));
    }

    @Mistake("the sign is lost: delta must tell too large from too small")
    static RealVector absolute(RealVector aL, RealVector y) {
        return minus(aL, y).map(d -> Math.abs(d));
    }

    @Mistake("this is the cost of each output: delta is the plain difference a - y")
    static RealVector cost(RealVector aL, RealVector y) {
        RealVector ofOne = hadamard(y, aL.map(a -> Math.log(a)));
        RealVector ofZero = hadamard(y.map(t -> 1 - t), aL.map(a -> Math.log(1 - a)));
        return times(-1, plus(ofOne, ofZero));
    }

    @Mistake("a was rounded to 0 or 1 first: an unsure answer has an error too, so take a as it is")
    static RealVector rounded(RealVector aL, RealVector y) {
        return minus(aL.map(a -> a >= 0.5 ? 1 : 0), y);
    }

    @Mistake("y was not subtracted")
    static RealVector activation(RealVector aL, RealVector y) {
        return aL.copy();
    }

    /** g'(z) of the output, from its a. */
    private static RealVector slopeAt(RealVector aL) {
        return aL.map(a -> a * (1 - a));
    }
}
