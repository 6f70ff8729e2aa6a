package annotebook.exercises.nb05_gradient_descent;

import static annotebook.matrix.Arithmetic.minus;
import static annotebook.matrix.Arithmetic.times;
import static annotebook.nn.lecture.Propagation.backpropagation;
import static annotebook.nn.lecture.Propagation.forwardBatch;

import annotebook.checks.Expect;
import annotebook.checks.Observation;
import annotebook.checks.Reply;
import annotebook.checks.Values;
import annotebook.nn.CrossEntropy;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.util.ResizableDoubleArray;

/** A training run on the arguments of an observed call, whose steps may come in a wrong order or number. */
final class WrongTraining {

    private final RealMatrix X;
    private final RealMatrix Y;
    private final List<RealMatrix> start;
    private final int iterations;
    private final List<RealMatrix> Thetas;
    private final ResizableDoubleArray J = new ResizableDoubleArray();
    private double alpha;

    @SuppressWarnings("unchecked") // the signature says what the list holds
    private WrongTraining(Observation seen) {
        X = seen.argument(0, RealMatrix.class);
        Y = seen.argument(1, RealMatrix.class);
        start = (List<RealMatrix>) seen.argument(2, List.class);
        alpha = seen.argument(3, Double.class);
        iterations = seen.argument(4, Integer.class);
        Thetas = new ArrayList<>(start);
    }

    /** The run on these arguments, gone this way. */
    static WrongTraining of(Observation seen, Consumer<WrongTraining> way) {
        WrongTraining run = new WrongTraining(seen);
        way.accept(run);
        return run;
    }

    /** Whether costs and list came out as the student's did. */
    boolean gives(Reply.Returned returned) {
        return Values.agree(J.getElements(), returned.value(), Expect.TOLERANCE)
                && Values.agree(Thetas, returned.argumentsAfter().get(2), Expect.TOLERANCE);
    }

    int m() {
        return X.getRowDimension();
    }

    int layers() {
        return Thetas.size();
    }

    double alpha() {
        return alpha;
    }

    WrongTraining withAlpha(double other) {
        alpha = other;
        return this;
    }

    void repeat(Runnable step) {
        for (int k = 0; k < iterations; k++) {
            step.run();
        }
    }

    void repeatLess(Runnable step) {
        for (int k = 1; k < iterations; k++) {
            step.run();
        }
    }

    void note() {
        J.addElement(CrossEntropy.cost(forwardBatch(X, Thetas), Y));
    }

    /** The entry of an array that nothing was written to. */
    void skip() {
        J.addElement(0);
    }

    /** All costs are that of the start. */
    void noteStartOnly() {
        double first = CrossEntropy.cost(forwardBatch(X, start), Y);
        for (int k = 0; k < J.getNumElements(); k++) {
            J.setElement(k, first);
        }
    }

    List<RealMatrix> gradients() {
        return backpropagation(X, Y, Thetas);
    }

    void step() {
        step(gradients());
    }

    void step(List<RealMatrix> D) {
        for (int l = 0; l < layers(); l++) {
            stepLayer(l, D);
        }
    }

    void noteAndStep() {
        note();
        step();
    }

    void stepLayer(int l, List<RealMatrix> D) {
        Thetas.set(l, minus(Thetas.get(l), times(alpha, D.get(l))));
    }

    /** Each layer with gradients of its own, in this order. */
    void stepLayers(IntUnaryOperator order) {
        for (int l = 0; l < layers(); l++) {
            stepLayer(order.applyAsInt(l), gradients());
        }
    }

    /** The list as it came. */
    void restore() {
        Thetas.clear();
        Thetas.addAll(start);
    }

    void putStartInFront() {
        Thetas.addAll(0, start);
    }
}
