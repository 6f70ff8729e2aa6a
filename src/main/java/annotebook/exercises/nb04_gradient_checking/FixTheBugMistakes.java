package annotebook.exercises.nb04_gradient_checking;

import static annotebook.exercises.nb03_backpropagation.WrongBackpropagation.RIGHT;
import static annotebook.exercises.nb03_backpropagation.WrongBackpropagation.slope;
import static annotebook.exercises.nb03_backpropagation.WrongBackpropagation.withoutLast;
import static annotebook.matrix.Arithmetic.hadamard;
import static annotebook.matrix.Arithmetic.times;

import annotebook.checks.Mistake;
import annotebook.exercises.nb03_backpropagation.BackpropagationMistakes;
import annotebook.exercises.nb03_backpropagation.WrongBackpropagation.Hidden;
import java.util.List;
import org.apache.commons.math3.linear.RealMatrix;

/** Wrong ways known to repair suspect C: the suspect as it was, and those of any backpropagation. */
final class FixTheBugMistakes extends BackpropagationMistakes {

    private FixTheBugMistakes() {}

    @Mistake("this is suspect C as it was: its bug is still in")
    static List<RealMatrix> lastDropped(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas) {
        Hidden delta =
                (Theta, deltaNext, pass, l) ->
                        hadamard(withoutLast(times(deltaNext, Theta)), slope(pass, l));
        return RIGHT.with(delta).of(X, Y, Thetas);
    }

    @Mistake(
            "the entry of the bias unit was set to 0, but it is still in front, and the last one was"
                    + " dropped: drop the first")
    static List<RealMatrix> zeroedInFront(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas) {
        Hidden delta =
                (Theta, deltaNext, pass, l) -> {
                    RealMatrix blame = times(deltaNext, Theta);
                    blame.setColumn(0, new double[blame.getRowDimension()]);
                    return hadamard(withoutLast(blame), slope(pass, l));
                };
        return RIGHT.with(delta).of(X, Y, Thetas);
    }
}
