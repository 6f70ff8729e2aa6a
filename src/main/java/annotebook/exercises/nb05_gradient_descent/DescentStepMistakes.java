package annotebook.exercises.nb05_gradient_descent;

import static annotebook.exercises.nb05_gradient_descent.TrainingTask.moved;
import static annotebook.matrix.Arithmetic.minus;
import static annotebook.matrix.Arithmetic.plus;
import static annotebook.matrix.Arithmetic.times;

import annotebook.checks.Mistake;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.RealMatrix;

/** Wrong ways known for one step of gradient descent. */
final class DescentStepMistakes {

    private static final String STEP_ALONE =
            "this is the step alone, - alpha D: it starts from Theta, so Theta - alpha D";

    private DescentStepMistakes() {}

    @Mistake("this goes uphill: the gradient points to where J grows, so subtract alpha D")
    static List<RealMatrix> uphill(List<RealMatrix> Thetas, List<RealMatrix> D, double alpha) {
        return layers(Thetas, D, (Theta, d) -> plus(Theta, times(alpha, d)));
    }

    @Mistake("alpha is missing: it says how long the step is")
    static List<RealMatrix> noAlpha(List<RealMatrix> Thetas, List<RealMatrix> D, double alpha) {
        return layers(Thetas, D, (Theta, d) -> minus(Theta, d));
    }

    @Mistake(STEP_ALONE)
    static List<RealMatrix> stepAlone(List<RealMatrix> Thetas, List<RealMatrix> D, double alpha) {
        return layers(Thetas, D, (Theta, d) -> times(-alpha, d));
    }

    @Mistake(STEP_ALONE)
    static List<RealMatrix> stepAloneUphill(
            List<RealMatrix> Thetas, List<RealMatrix> D, double alpha) {
        return layers(Thetas, D, (Theta, d) -> times(alpha, d));
    }

    @Mistake("Theta and D are exchanged: alpha multiplies D, and that is subtracted from Theta")
    static List<RealMatrix> exchanged(List<RealMatrix> Thetas, List<RealMatrix> D, double alpha) {
        return layers(Thetas, D, (Theta, d) -> minus(d, times(alpha, Theta)));
    }

    @Mistake("alpha multiplies Theta too: only the gradient is scaled, Theta - alpha D")
    static List<RealMatrix> alphaOverAll(
            List<RealMatrix> Thetas, List<RealMatrix> D, double alpha) {
        return layers(Thetas, D, (Theta, d) -> times(alpha, minus(Theta, d)));
    }

    @Mistake("the gradient was divided by alpha: multiply it")
    static List<RealMatrix> divided(List<RealMatrix> Thetas, List<RealMatrix> D, double alpha) {
        return layers(Thetas, D, (Theta, d) -> minus(Theta, times(1 / alpha, d)));
    }

    @Mistake(
            "these are the old weights: subtract and scalarMultiply return new matrices, and what"
                    + " they return must be used")
    static List<RealMatrix> notMoved(List<RealMatrix> Thetas, List<RealMatrix> D, double alpha) {
        return layers(Thetas, D, (Theta, d) -> Theta);
    }

    @Mistake("column 0 was not moved: bias weights learn like all others")
    static List<RealMatrix> biasLeft(List<RealMatrix> Thetas, List<RealMatrix> D, double alpha) {
        return layers(
                Thetas,
                D,
                (Theta, d) -> {
                    RealMatrix next = minus(Theta, times(alpha, d));
                    next.setColumn(0, Theta.getColumn(0));
                    return next;
                });
    }

    @Mistake("the last Theta did not move: does the loop end one too early?")
    static List<RealMatrix> lastLayerLeft(
            List<RealMatrix> Thetas, List<RealMatrix> D, double alpha) {
        List<RealMatrix> next = new ArrayList<>(Thetas);
        Collections.copy(next, lastLayerMissing(Thetas, D, alpha));
        return next;
    }

    @Mistake("the list lacks its last layer: does the loop end one too early?")
    static List<RealMatrix> lastLayerMissing(
            List<RealMatrix> Thetas, List<RealMatrix> D, double alpha) {
        return moved(Thetas.subList(0, Thetas.size() - 1), D, alpha);
    }

    @Mistake("only the first layer is in the list: every Theta has its own D")
    static List<RealMatrix> firstLayerOnly(
            List<RealMatrix> Thetas, List<RealMatrix> D, double alpha) {
        return moved(Thetas.subList(0, 1), D, alpha);
    }

    @Mistake("every layer was moved by the first D: Theta of layer l goes with D of layer l")
    static List<RealMatrix> firstDForAll(
            List<RealMatrix> Thetas, List<RealMatrix> D, double alpha) {
        return moved(Thetas, Collections.nCopies(Thetas.size(), D.get(0)), alpha);
    }

    @Mistake(
            "the list is too long: new matrices were added to the old ones, instead of to an empty"
                    + " list")
    static List<RealMatrix> tooLong(List<RealMatrix> Thetas, List<RealMatrix> D, double alpha) {
        List<RealMatrix> next = new ArrayList<>(Thetas);
        next.addAll(moved(Thetas, D, alpha));
        return next;
    }

    @Mistake(
            "the old weights were changed on the way: leave list and matrices as they came, and put"
                    + " new matrices into a new list")
    static List<RealMatrix> argumentsChanged(
            List<RealMatrix> Thetas, List<RealMatrix> D, double alpha) {
        Collections.copy(Thetas, moved(Thetas, D, alpha));
        return Thetas;
    }

    private static List<RealMatrix> layers(
            List<RealMatrix> Thetas, List<RealMatrix> D, BinaryOperator<RealMatrix> move) {
        return IntStream.range(0, Thetas.size())
                .mapToObj(l -> move.apply(Thetas.get(l), D.get(l)))
                .toList();
    }
}
