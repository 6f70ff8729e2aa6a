package annotebook.exercises.nb03_backpropagation;

import static annotebook.matrix.Arithmetic.plus;
import static annotebook.matrix.Arithmetic.times;
import static annotebook.matrix.Bias.withBias;
import static annotebook.matrix.Matrices.constant;
import static annotebook.nn.Sigmoid.sigmoid;

import annotebook.checks.Mistake;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/** Wrong ways known for the gradient of one example. */
final class GradientOneMistakes {

    private GradientOneMistakes() {}

    @Mistake(
            "the result is transposed: it has the shape of Theta, a row for each entry of"
                    + " deltaNext, a column for each entry of a")
    static RealMatrix transposed(RealVector deltaNext, RealVector a) {
        return a.outerProduct(deltaNext);
    }

    @Mistake("the bias unit was added once more: a already carries it in front")
    static RealMatrix biasAgain(RealVector deltaNext, RealVector a) {
        return deltaNext.outerProduct(withBias(a));
    }

    @Mistake(
            "entry 0 of a was dropped: it is the bias unit, and column 0 of Theta needs its"
                    + " gradient too")
    static RealMatrix biasDropped(RealVector deltaNext, RealVector a) {
        return deltaNext.outerProduct(tail(a));
    }

    @Mistake("column 0 is 0: the bias weight learns too, its gradient is delta times 1")
    static RealMatrix biasOverwritten(RealVector deltaNext, RealVector a) {
        RealMatrix D = deltaNext.outerProduct(a);
        D.setColumnVector(0, times(0, deltaNext));
        return D;
    }

    @Mistake("the sigmoid was applied to a: it has been through the sigmoid already")
    static RealMatrix sigmoidAgain(RealVector deltaNext, RealVector a) {
        return deltaNext.outerProduct(sigmoid(a));
    }

    @Mistake("entry 0 of deltaNext was dropped: it has no bias unit, all its entries count")
    static RealMatrix deltaDropped(RealVector deltaNext, RealVector a) {
        return tail(deltaNext).outerProduct(a);
    }

    @Mistake(
            "the sign is turned round: the minus belongs to the step downhill, not to the gradient")
    static RealMatrix sign(RealVector deltaNext, RealVector a) {
        return times(-1, deltaNext.outerProduct(a));
    }

    @Mistake("g' does not belong here: delta has it already, the rest is the plain product with a")
    static RealMatrix slope(RealVector deltaNext, RealVector a) {
        return deltaNext.outerProduct(a.map(t -> t * (1 - t)));
    }

    @Mistake("this adds where it should multiply: dJ/dTheta_ij = a_j times delta_i")
    static RealMatrix sum(RealVector deltaNext, RealVector a) {
        return plus(deltaNext.outerProduct(ones(a)), ones(deltaNext).outerProduct(a));
    }

    @Mistake(
            "both loops run to the same number: rows go to deltaNext.getDimension(), columns to"
                    + " a.getDimension()")
    static RealMatrix rowsForColumns(RealVector deltaNext, RealVector a) {
        RealMatrix D = constant(deltaNext.getDimension(), a.getDimension(), 0);
        for (int i = 0; i < deltaNext.getDimension(); i++) {
            for (int j = 0; j < deltaNext.getDimension(); j++) {
                D.setEntry(i, j, deltaNext.getEntry(i) * a.getEntry(j));
            }
        }
        return D;
    }

    private static RealVector tail(RealVector v) {
        return v.getSubVector(1, v.getDimension() - 1);
    }

    private static RealVector ones(RealVector v) {
        return v.map(t -> 1);
    }
}
