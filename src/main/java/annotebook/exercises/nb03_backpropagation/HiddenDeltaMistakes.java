package annotebook.exercises.nb03_backpropagation;

import static annotebook.checks.Expect.TOLERANCE;
import static annotebook.matrix.Arithmetic.hadamard;
import static annotebook.matrix.Arithmetic.times;
import static annotebook.nn.Sigmoid.sigmoid;
import static annotebook.nn.Sigmoid.sigmoidGradient;

import annotebook.checks.Mistake;
import annotebook.checks.Observation;
import annotebook.checks.Reply;
import annotebook.checks.Symptom;
import annotebook.checks.Values;
import java.util.List;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/** Wrong ways known for the error of a hidden layer. */
final class HiddenDeltaMistakes {

    private HiddenDeltaMistakes() {}

    @Mistake(
            "the product Theta^T deltaNext has an entry for the bias unit in front, and z has none: drop"
                    + " entry 0 of the product, then multiply by g'(z)")
    static RealVector biasKeptInProduct(RealMatrix Theta, RealVector deltaNext, RealVector z) {
        return hadamard(blame(Theta, deltaNext), sigmoidGradient(z));
    }

    @Mistake(
            "the wrong component was dropped: the bias unit is the first, column 0 of Theta, not the"
                    + " last")
    static RealVector lastDropped(RealMatrix Theta, RealVector deltaNext, RealVector z) {
        return hadamard(
                blame(Theta, deltaNext).getSubVector(0, z.getDimension()), sigmoidGradient(z));
    }

    @Mistake(
            "Theta must be transposed: it leads forward, and blame travels back along the same weights")
    static RealVector notTransposed(RealMatrix Theta, RealVector deltaNext, RealVector z) {
        return times(Theta, deltaNext);
    }

    @Mistake("g'(z) is missing: multiply each unit's share of the blame by its g'(z)")
    static RealVector slopeForgotten(RealMatrix Theta, RealVector deltaNext, RealVector z) {
        return shares(Theta, deltaNext);
    }

    @Mistake("this multiplies by g(z); it must be the slope g'(z) = g(z) (1 - g(z))")
    static RealVector slopeIsG(RealMatrix Theta, RealVector deltaNext, RealVector z) {
        return hadamard(shares(Theta, deltaNext), sigmoid(z));
    }

    @Mistake(
            "g' was taken of a = g(z): z comes before the sigmoid, so give z itself to sigmoidGradient")
    static RealVector slopeOfA(RealMatrix Theta, RealVector deltaNext, RealVector z) {
        return hadamard(shares(Theta, deltaNext), sigmoidGradient(sigmoid(z)));
    }

    @Mistake(
            "this multiplies by z (1 - z): that rule is for a, and z has not been through the sigmoid")
    static RealVector slopeWithoutSigmoid(RealMatrix Theta, RealVector deltaNext, RealVector z) {
        return hadamard(shares(Theta, deltaNext), z.map(t -> t * (1 - t)));
    }

    @Mistake("g' was taken of the blame: it is g'(z) of the unit, times the blame")
    static RealVector slopeOfBlame(RealMatrix Theta, RealVector deltaNext, RealVector z) {
        return sigmoidGradient(shares(Theta, deltaNext));
    }

    @Mistake("the slope was added: .* means multiply, entry by entry")
    static RealVector slopeAdded(RealMatrix Theta, RealVector deltaNext, RealVector z) {
        return shares(Theta, deltaNext).add(sigmoidGradient(z));
    }

    @Mistake("only the first unit of the next layer passes its blame on: sum over all of them")
    static RealVector firstUnitOnly(RealMatrix Theta, RealVector deltaNext, RealVector z) {
        RealVector first = deltaNext.mapMultiply(0);
        first.setEntry(0, deltaNext.getEntry(0));
        return hadamard(shares(Theta, first), sigmoidGradient(z));
    }

    @Mistake(
            "only the last unit of the next layer passes its blame on: add the shares up with +=, over"
                    + " all of them")
    static RealVector lastUnitOnly(RealMatrix Theta, RealVector deltaNext, RealVector z) {
        int at = deltaNext.getDimension() - 1;
        RealVector last = deltaNext.mapMultiply(0);
        last.setEntry(at, deltaNext.getEntry(at));
        return hadamard(shares(Theta, last), sigmoidGradient(z));
    }

    @Mistake("deltaNext is not used: the weights carry it back")
    static RealVector deltaForgotten(RealMatrix Theta, RealVector deltaNext, RealVector z) {
        return hadamard(shares(Theta, deltaNext.map(d -> 1)), sigmoidGradient(z));
    }

    @Mistake("this is deltaNext as it came: it has to go back through Theta, transposed")
    static RealVector deltaNextItself(RealMatrix Theta, RealVector deltaNext, RealVector z) {
        return deltaNext.copy();
    }

    @Mistake("the sign is turned round: blame keeps its sign on the way back")
    static RealVector sign(RealMatrix Theta, RealVector deltaNext, RealVector z) {
        return hadamard(shares(Theta, deltaNext), sigmoidGradient(z)).mapMultiply(-1);
    }

    /** Right, with one entry more in front, whatever the student has there. */
    @Symptom(
            "the bias component was kept. Theta has a column for the bias unit (column 0); its entry of"
                    + " the product is nobody's error: drop it")
    static boolean biasKept(List<Observation> calls) {
        return calls.stream().allMatch(HiddenDeltaMistakes::isRightBehindTheFirst);
    }

    private static boolean isRightBehindTheFirst(Observation call) {
        RealVector z = call.argument(2, RealVector.class);
        RealVector right =
                hadamard(
                        shares(
                                call.argument(0, RealMatrix.class),
                                call.argument(1, RealVector.class)),
                        sigmoidGradient(z));
        return call.reply() instanceof Reply.Returned returned
                && returned.value() instanceof RealVector got
                && got.getDimension() == z.getDimension() + 1
                && Values.agree(right, got.getSubVector(1, z.getDimension()), TOLERANCE);
    }

    /** Theta^T deltaNext, with the entry of the bias unit in front. */
    private static RealVector blame(RealMatrix Theta, RealVector deltaNext) {
        return Theta.preMultiply(deltaNext);
    }

    /** Theta^T deltaNext without the entry of the bias unit. */
    private static RealVector shares(RealMatrix Theta, RealVector deltaNext) {
        return blame(Theta, deltaNext).getSubVector(1, Theta.getColumnDimension() - 1);
    }
}
