package annotebook.exercises.nb04_gradient_checking;

import static annotebook.exercises.nb03_backpropagation.WrongBackpropagation.RIGHT;
import static annotebook.exercises.nb03_backpropagation.WrongBackpropagation.hadamardOfFirst;
import static annotebook.exercises.nb03_backpropagation.WrongBackpropagation.scaled;
import static annotebook.exercises.nb03_backpropagation.WrongBackpropagation.shares;
import static annotebook.exercises.nb03_backpropagation.WrongBackpropagation.slope;
import static annotebook.exercises.nb03_backpropagation.WrongBackpropagation.withoutLast;
import static annotebook.matrix.Arithmetic.hadamard;
import static annotebook.matrix.Arithmetic.minus;
import static annotebook.matrix.Arithmetic.times;
import static annotebook.nn.Sigmoid.sigmoidGradient;

import annotebook.checks.Mistake;
import annotebook.exercises.nb03_backpropagation.WrongBackpropagation.Hidden;
import annotebook.exercises.nb03_backpropagation.WrongBackpropagation.Output;
import java.util.List;
import org.apache.commons.math3.linear.RealMatrix;

/** Wrong ways known to repair suspect C, and the suspect as it was. */
final class FixTheBugMistakes {

    private FixTheBugMistakes() {}

    @Mistake("this is suspect C as it was: its bug is still in")
    static List<RealMatrix> notRepaired(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas) {
        Hidden delta =
                (Theta, deltaNext, pass, l) ->
                        hadamard(withoutLast(times(deltaNext, Theta)), slope(pass, l));
        return RIGHT.with(delta).of(X, Y, Thetas);
    }

    @Mistake(
            "all entries of Theta^T delta were kept: the one of the bias unit, at index 0, is to"
                    + " go")
    static List<RealMatrix> biasEntryKept(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas) {
        Hidden delta =
                (Theta, deltaNext, pass, l) ->
                        hadamardOfFirst(times(deltaNext, Theta), slope(pass, l));
        return RIGHT.with(delta).of(X, Y, Thetas);
    }

    /** Whatever the slope of the bias unit is: the next D has a row too many for the sum. */
    @Mistake(
            "a bias unit was added to z so that the sizes fit: z has none, drop entry 0 of"
                    + " Theta^T delta instead")
    static List<RealMatrix> biasAddedToSlope(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas) {
        Hidden delta = (Theta, deltaNext, pass, l) -> times(deltaNext, Theta);
        return RIGHT.with(delta).with(RIGHT.outer().addedTo(Thetas)).of(X, Y, Thetas);
    }

    @Mistake("the slope g'(z) is missing now: C had it right")
    static List<RealMatrix> slopeLost(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas) {
        Hidden delta = (Theta, deltaNext, pass, l) -> shares(Theta, deltaNext);
        return RIGHT.with(delta).of(X, Y, Thetas);
    }

    @Mistake("the slope is taken at a now: g'(z), with z as it came in")
    static List<RealMatrix> slopeAtA(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas) {
        Hidden delta =
                (Theta, deltaNext, pass, l) ->
                        hadamard(shares(Theta, deltaNext), sigmoidGradient(pass.a(l)));
        return RIGHT.with(delta).of(X, Y, Thetas);
    }

    @Mistake("the delta of the output is a − y for this cost, without g'(z): C had it right")
    static List<RealMatrix> outputWithSlope(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas) {
        Output delta = (pass, y) -> hadamard(minus(pass.h(), y), slope(pass, pass.layers()));
        return RIGHT.with(delta).of(X, Y, Thetas);
    }

    @Mistake("the division by m is gone: C had it right")
    static List<RealMatrix> meanLost(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas) {
        return scaled(X.getRowDimension(), RIGHT.of(X, Y, Thetas));
    }
}
