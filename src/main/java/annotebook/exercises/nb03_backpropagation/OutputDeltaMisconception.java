package annotebook.exercises.nb03_backpropagation;

import annotebook.checks.Misconception;
import annotebook.checks.WrongWay;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealVector;

/** Wrong ways known for the error of the output layer. */
enum OutputDeltaMisconception implements Misconception {
    SIGN(
            "the sign is turned round: delta is a - y, so an answer that is too large has a"
                    + " positive delta",
            (a, y) -> y - a),
    SLOPE(
            "g' does not belong here: with this cost it cancels at the output, and delta is a - y"
                    + " alone",
            (a, y) -> (a - y) * a * (1 - a)),
    SLOPE_BELOW(
            "this is the slope of the cost by a; delta is its slope by z, which is a - y",
            (a, y) -> (a - y) / (a * (1 - a))),
    SQUARED(
            "this squares the difference: delta keeps its sign and size",
            (a, y) -> (a - y) * (a - y)),
    HALF_SQUARE(
            "this is the squared error, a cost: delta is the plain difference a - y",
            (a, y) -> (a - y) * (a - y) / 2),
    ABSOLUTE(
            "the sign is lost: delta must tell too large from too small",
            (a, y) -> Math.abs(a - y)),
    COST(
            "this is the cost of each output: delta is the plain difference a - y",
            (a, y) -> -y * Math.log(a) - (1 - y) * Math.log(1 - a)),
    ACTIVATION("y was not subtracted", (a, y) -> a);

    private final WrongWay wrongWay;

    OutputDeltaMisconception(String hint, DoubleBinaryOperator wrongDelta) {
        this.wrongWay =
                new WrongWay(
                        "outputDelta",
                        hint,
                        seen ->
                                map(
                                        wrongDelta,
                                        seen.argument(0, RealVector.class),
                                        seen.argument(1, RealVector.class)));
    }

    private static RealVector map(DoubleBinaryOperator wrongDelta, RealVector a, RealVector y) {
        return new ArrayRealVector(
                IntStream.range(0, a.getDimension())
                        .mapToDouble(k -> wrongDelta.applyAsDouble(a.getEntry(k), y.getEntry(k)))
                        .toArray());
    }

    @Override
    public WrongWay wrongWay() {
        return wrongWay;
    }
}
