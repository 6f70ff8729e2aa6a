package annotebook.exercises.nb05_gradient_descent;

import static annotebook.exercises.nb05_gradient_descent.TrainingTask.moved;
import static annotebook.nn.lecture.Propagation.backpropagation;
import static annotebook.nn.lecture.Propagation.forwardBatch;

import annotebook.checks.Mistake;
import annotebook.nn.CrossEntropy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.apache.commons.math3.linear.RealMatrix;

/** Wrong ways known for the training loop: what it returns, and what it leaves in the list. */
final class TrainMistakes {

    private static final String LAYER_BY_LAYER =
            "the layers were updated one after the other, each with a gradient of weights that had"
                    + " moved already: take all gradients first, then move all weights";

    private static final String ONE_STEP_MORE =
            "there is one step too many: run k from 0 to iterations - 1, with <, not <=";

    private TrainMistakes() {}

    @Mistake(
            "J was taken after the step: J[k] is the cost before step k, so J[0] belongs to the"
                    + " weights as they came")
    static double[] jAfter(
            RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas, double alpha, int iterations) {
        double[] J = new double[iterations];
        for (int k = 0; k < iterations; k++) {
            descend(X, Y, Thetas, alpha);
            J[k] = cost(X, Y, Thetas);
        }
        return J;
    }

    @Mistake(
            "the costs are right, but the list Thetas still holds the old weights: Thetas ="
                    + " step(...) only gives the name to another list. Put each new matrix back"
                    + " with Thetas.set(l, ...)")
    static double[] notLeftInList(
            RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas, double alpha, int iterations) {
        return right(X, Y, new ArrayList<>(Thetas), alpha, iterations);
    }

    @Mistake("J is the same in every step: the new weights that step returns were never used")
    static double[] neverMoved(
            RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas, double alpha, int iterations) {
        double[] J = new double[iterations];
        Arrays.fill(J, cost(X, Y, Thetas));
        return J;
    }

    @Mistake("J was taken once, before the loop: it belongs in the loop, before each step")
    static double[] costOfStart(
            RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas, double alpha, int iterations) {
        double[] J = right(X, Y, Thetas, alpha, iterations);
        Arrays.fill(J, J[0]);
        return J;
    }

    @Mistake(
            "the gradient was taken once, before the loop: the weights move, so it has to be taken"
                    + " anew for each step")
    static double[] staleGradient(
            RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas, double alpha, int iterations) {
        double[] J = new double[iterations];
        List<RealMatrix> D = backpropagation(X, Y, Thetas);
        for (int k = 0; k < iterations; k++) {
            J[k] = cost(X, Y, Thetas);
            Collections.copy(Thetas, moved(Thetas, D, alpha));
        }
        return J;
    }

    @Mistake(LAYER_BY_LAYER)
    static double[] layerByLayer(
            RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas, double alpha, int iterations) {
        double[] J = new double[iterations];
        for (int k = 0; k < iterations; k++) {
            J[k] = cost(X, Y, Thetas);
            for (int l = 0; l < Thetas.size(); l++) {
                Thetas.set(l, next(X, Y, Thetas, alpha).get(l));
            }
        }
        return J;
    }

    @Mistake(LAYER_BY_LAYER)
    static double[] layerByLayerBackwards(
            RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas, double alpha, int iterations) {
        double[] J = new double[iterations];
        for (int k = 0; k < iterations; k++) {
            J[k] = cost(X, Y, Thetas);
            for (int l = Thetas.size() - 1; l >= 0; l--) {
                Thetas.set(l, next(X, Y, Thetas, alpha).get(l));
            }
        }
        return J;
    }

    @Mistake("J grows: this goes uphill. Subtract alpha D")
    static double[] uphill(
            RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas, double alpha, int iterations) {
        return right(X, Y, Thetas, -alpha, iterations);
    }

    @Mistake("alpha is missing: the steps have length 1")
    static double[] noAlpha(
            RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas, double alpha, int iterations) {
        return right(X, Y, Thetas, 1, iterations);
    }

    @Mistake("the gradient was divided by m once more: backpropagation has done that already")
    static double[] dividedAgain(
            RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas, double alpha, int iterations) {
        return right(X, Y, Thetas, alpha / X.getRowDimension(), iterations);
    }

    @Mistake(ONE_STEP_MORE)
    static double[] oneStepMore(
            RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas, double alpha, int iterations) {
        return right(X, Y, Thetas, alpha, iterations + 1);
    }

    @Mistake(ONE_STEP_MORE)
    static double[] oneStepMoreThanPlaces(
            RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas, double alpha, int iterations) {
        double[] J = right(X, Y, Thetas, alpha, iterations);
        J[iterations] = cost(X, Y, Thetas);
        return J;
    }

    @Mistake("there is one cost too many: none is asked for after the last step")
    static double[] oneCostMore(
            RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas, double alpha, int iterations) {
        double[] J = Arrays.copyOf(right(X, Y, Thetas, alpha, iterations), iterations + 1);
        J[iterations] = cost(X, Y, Thetas);
        return J;
    }

    @Mistake("J[0] is empty: k runs from 0 to iterations - 1")
    static double[] firstCostLeftOut(
            RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas, double alpha, int iterations) {
        double[] J = new double[iterations];
        for (int k = 1; k < iterations; k++) {
            J[k] = cost(X, Y, Thetas);
            descend(X, Y, Thetas, alpha);
        }
        return J;
    }

    @Mistake("the last entry of J is empty: k runs from 0 to iterations - 1")
    static double[] lastCostLeftOut(
            RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas, double alpha, int iterations) {
        return Arrays.copyOf(right(X, Y, Thetas, alpha, iterations - 1), iterations);
    }

    @Mistake("one step is missing: k runs from 0 to iterations - 1")
    static double[] oneStepLess(
            RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas, double alpha, int iterations) {
        return right(X, Y, Thetas, alpha, iterations - 1);
    }

    @Mistake(
            "the last step is missing: after the last cost the weights move once more, so there"
                    + " are as many steps as costs")
    static double[] lastStepLeftOut(
            RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas, double alpha, int iterations) {
        double[] J = Arrays.copyOf(right(X, Y, Thetas, alpha, iterations - 1), iterations);
        J[iterations - 1] = cost(X, Y, Thetas);
        return J;
    }

    @Mistake("training ends when J rises: every iteration is made, whatever J does")
    static double[] endsWhenJRises(
            RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas, double alpha, int iterations) {
        double[] J = new double[iterations];
        for (int k = 0; k < iterations; k++) {
            J[k] = cost(X, Y, Thetas);
            if (k > 0 && J[k] > J[k - 1]) {
                break;
            }
            descend(X, Y, Thetas, alpha);
        }
        return J;
    }

    @Mistake("only the first Theta moves: step gives a new matrix for every layer")
    static double[] firstLayerOnly(
            RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas, double alpha, int iterations) {
        double[] J = new double[iterations];
        for (int k = 0; k < iterations; k++) {
            J[k] = cost(X, Y, Thetas);
            Thetas.set(0, next(X, Y, Thetas, alpha).get(0));
        }
        return J;
    }

    @Mistake("only the last Theta moves: step gives a new matrix for every layer")
    static double[] lastLayerOnly(
            RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas, double alpha, int iterations) {
        double[] J = new double[iterations];
        for (int k = 0; k < iterations; k++) {
            J[k] = cost(X, Y, Thetas);
            int last = Thetas.size() - 1;
            Thetas.set(last, next(X, Y, Thetas, alpha).get(last));
        }
        return J;
    }

    @Mistake(
            "the new weights were added behind the old ones: replace them, Thetas.set(l, ...), or"
                    + " clear() the list first")
    static double[] appended(
            RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas, double alpha, int iterations) {
        List<RealMatrix> now = new ArrayList<>(Thetas);
        double[] J = right(X, Y, now, alpha, iterations);
        Thetas.addAll(now);
        return J;
    }

    private static double[] right(
            RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas, double alpha, int iterations) {
        double[] J = new double[iterations];
        for (int k = 0; k < iterations; k++) {
            J[k] = cost(X, Y, Thetas);
            descend(X, Y, Thetas, alpha);
        }
        return J;
    }

    private static double cost(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas) {
        return CrossEntropy.cost(forwardBatch(X, Thetas), Y);
    }

    private static void descend(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas, double alpha) {
        Collections.copy(Thetas, next(X, Y, Thetas, alpha));
    }

    private static List<RealMatrix> next(
            RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas, double alpha) {
        return moved(Thetas, backpropagation(X, Y, Thetas), alpha);
    }
}
