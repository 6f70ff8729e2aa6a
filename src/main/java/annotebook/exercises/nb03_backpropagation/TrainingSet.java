package annotebook.exercises.nb03_backpropagation;

import annotebook.checks.Draws;
import annotebook.checks.Observation;
import annotebook.nn.lecture.Backpropagation;
import annotebook.nn.lecture.ForwardPass;
import java.util.List;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * What a student's {@code backpropagation} is called with.
 *
 * @param X m x s_1, one example per row, without the bias column
 * @param Y m x s_L, the answers that are wanted
 * @param Thetas Theta^(1) first
 */
record TrainingSet(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas) {

    @SuppressWarnings("unchecked") // the signature says what the list holds
    static TrainingSet of(Observation seen) {
        return new TrainingSet(
                seen.argument(0, RealMatrix.class),
                seen.argument(1, RealMatrix.class),
                (List<RealMatrix>) seen.argument(2, List.class));
    }

    /** A drawn one: m examples, targets 0 or 1, for a network with layers of these sizes. */
    static TrainingSet drawn(Draws draws, int m, int... sizes) {
        RealMatrix Y = draws.matrix(m, sizes[sizes.length - 1]);
        for (int i = 0; i < m; i++) {
            for (int k = 0; k < Y.getColumnDimension(); k++) {
                Y.setEntry(i, k, draws.integer(0, 1));
            }
        }
        return new TrainingSet(draws.matrix(m, sizes[0]), Y, draws.thetas(sizes));
    }

    int m() {
        return X.getRowDimension();
    }

    /** D^(1) first. */
    List<RealMatrix> gradients() {
        return Backpropagation.gradients(Thetas, ForwardPass.of(X, Thetas), Y).D();
    }
}
