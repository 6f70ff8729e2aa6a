package annotebook.exercises.nb03_backpropagation;

import static annotebook.matrix.Bias.withBias;

import annotebook.checks.Misconception;
import annotebook.checks.WrongWay;
import java.util.function.BiFunction;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/** Wrong ways known for the gradient of one example. */
enum GradientOneMisconception implements Misconception {
    TRANSPOSED(
            "the result is transposed: it has the shape of Theta, a row for each entry of deltaNext,"
                    + " a column for each entry of a",
            (delta, a) -> a.outerProduct(delta)),
    BIAS_AGAIN(
            "the bias unit was added once more: a already carries it in front",
            (delta, a) -> delta.outerProduct(withBias(a))),
    BIAS_DROPPED(
            "entry 0 of a was dropped: it is the bias unit, and column 0 of Theta needs its gradient"
                    + " too",
            (delta, a) -> delta.outerProduct(tail(a))),
    BIAS_OVERWRITTEN(
            "column 0 is 0: the bias weight learns too, its gradient is delta times 1",
            (delta, a) -> delta.outerProduct(withFront(a, 0))),
    DELTA_DROPPED(
            "entry 0 of deltaNext was dropped: it has no bias unit, all its entries count",
            (delta, a) -> tail(delta).outerProduct(a)),
    SIGN(
            "the sign is turned round: the minus belongs to the step downhill, not to the gradient",
            (delta, a) -> delta.mapMultiply(-1).outerProduct(a)),
    SLOPE(
            "g' does not belong here: delta has it already, the rest is the plain product with a",
            (delta, a) -> delta.outerProduct(a.map(t -> t * (1 - t)))),
    SUM(
            "this adds where it should multiply: dJ/dTheta_ij = a_j times delta_i",
            GradientOneMisconception::sums),
    ROWS_FOR_COLUMNS(
            "both loops run to the same number: rows go to deltaNext.getDimension(), columns to"
                    + " a.getDimension()",
            GradientOneMisconception::square);

    private final WrongWay wrongWay;

    GradientOneMisconception(
            String hint, BiFunction<RealVector, RealVector, RealMatrix> wrongGradient) {
        this.wrongWay =
                new WrongWay(
                        "gradient",
                        hint,
                        seen ->
                                wrongGradient.apply(
                                        seen.argument(0, RealVector.class),
                                        seen.argument(1, RealVector.class)));
    }

    private static RealVector tail(RealVector v) {
        return v.getSubVector(1, v.getDimension() - 1);
    }

    private static RealVector withFront(RealVector v, double front) {
        RealVector changed = v.copy();
        changed.setEntry(0, front);
        return changed;
    }

    private static RealMatrix sums(RealVector delta, RealVector a) {
        RealVector ones = a.map(t -> 1);
        return delta.outerProduct(ones).add(delta.map(d -> 1).outerProduct(a));
    }

    private static RealMatrix square(RealVector delta, RealVector a) {
        RealMatrix D = MatrixUtils.createRealMatrix(delta.getDimension(), a.getDimension());
        for (int i = 0; i < delta.getDimension(); i++) {
            for (int j = 0; j < delta.getDimension(); j++) {
                D.setEntry(i, j, delta.getEntry(i) * a.getEntry(j));
            }
        }
        return D;
    }

    @Override
    public WrongWay wrongWay() {
        return wrongWay;
    }
}
