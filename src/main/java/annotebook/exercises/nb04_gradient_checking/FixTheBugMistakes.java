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
}
