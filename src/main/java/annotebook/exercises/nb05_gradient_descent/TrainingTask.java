package annotebook.exercises.nb05_gradient_descent;

import static annotebook.matrix.Arithmetic.minus;
import static annotebook.matrix.Arithmetic.times;
import static annotebook.nn.lecture.Propagation.backpropagation;
import static annotebook.nn.lecture.Propagation.forwardBatch;

import annotebook.checks.Draws;
import annotebook.checks.Student;
import annotebook.nn.CrossEntropy;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/** One training to be done: the arguments of a call of {@code train}, and what is to come of it. */
record TrainingTask(
        RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas, double alpha, int iterations) {

    /** The costs that training returns, and the weights that it leaves. */
    record Trained(RealVector J, List<RealMatrix> Thetas) {}

    /** A drawn task for a network with layers of these sizes. */
    static TrainingTask of(Draws draws, int iterations, int... sizes) {
        int m = 5 + 2 * draws.integer(0, 4);
        // half as large: answers that are certain would ask how a student clips them
        List<RealMatrix> Thetas =
                draws.thetas(sizes).stream().map(Theta -> times(0.5, Theta)).toList();
        return new TrainingTask(
                draws.matrix(m, sizes[0]),
                ExpectDescent.targets(draws, m, sizes[sizes.length - 1]),
                Thetas,
                draws.number(0.2, 0.8),
                iterations);
    }

    /** The student's costs. */
    double[] ask(Student student) {
        return student.numbers("train", X, Y, Thetas, alpha, iterations);
    }

    Trained wanted() {
        RealVector J = new ArrayRealVector(iterations);
        List<RealMatrix> now = Thetas;
        for (int k = 0; k < iterations; k++) {
            J.setEntry(k, CrossEntropy.cost(forwardBatch(X, now), Y));
            now = moved(now, backpropagation(X, Y, now), alpha);
        }
        return new Trained(J, now);
    }

    /** One step of gradient descent. */
    static List<RealMatrix> moved(List<RealMatrix> Thetas, List<RealMatrix> D, double alpha) {
        return IntStream.range(0, Thetas.size())
                .mapToObj(l -> minus(Thetas.get(l), times(alpha, D.get(l))))
                .toList();
    }
}
