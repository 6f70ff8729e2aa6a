package annotebook.exercises.nb07_step_by_step_example;

import static annotebook.exercises.nb07_step_by_step_example.OutputGradientsMistakes.slope;
import static annotebook.matrix.Matrices.vector;
import static annotebook.nn.Sigmoid.sigmoid;

import annotebook.checks.Expect;
import annotebook.checks.Values;
import annotebook.nn.lecture.StepByStep;
import java.util.stream.DoubleStream;
import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.apache.commons.math3.linear.RealVector;

/**
 * The bias b1 with which a network took a step, told from the step alone.
 *
 * @param net the weights before it
 * @param gradients what was subtracted from them, without the learning rate
 */
record MovedBias(StepByStep net, RealVector gradients) {

    private static final double NEAR = 1e-6;

    /** No bias, or one that a student may have typed: nothing that moves. */
    private static final double[] TYPED = {
        0, StepByStep.B1, 2 * StepByStep.B1, StepByStep.B2, 2 * StepByStep.B2
    };

    /** The step from w to next. */
    static MovedBias of(double[] w, double eta, double[] next) {
        return new MovedBias(StepByStep.of(w), vector(w).subtract(vector(next)).mapDivide(eta));
    }

    /** Whether it is a right step but for a bias that has come away from every number of the example. */
    boolean isSeen() {
        UnivariateFunction balance = b1 -> gradient(6) * outH1(b1) - gradient(5) * outH2(b1);
        if (!(balance.value(-10) * balance.value(10) < 0)) {
            return false;
        }
        double b1 = new BrentSolver(1e-14).solve(1000, balance, -10, 10);
        return DoubleStream.of(TYPED).noneMatch(typed -> Math.abs(b1 - typed) < NEAR)
                && Values.agree(step(b1), gradients, Expect.TOLERANCE);
    }

    /** All eight gradients of a network with this b1, whatever its b2: the outputs' own are believed. */
    private RealVector step(double b1) {
        double h1 = outH1(b1);
        double h2 = outH2(b1);
        double deltaO1 = gradient(5) / h1;
        double deltaO2 = gradient(7) / h1;
        double deltaH1 = (deltaO1 * net.w(5) + deltaO2 * net.w(7)) * slope(h1);
        double deltaH2 = (deltaO1 * net.w(6) + deltaO2 * net.w(8)) * slope(h2);
        return vector(
                deltaH1 * StepByStep.I1,
                deltaH1 * StepByStep.I2,
                deltaH2 * StepByStep.I1,
                deltaH2 * StepByStep.I2,
                deltaO1 * h1,
                deltaO1 * h2,
                deltaO2 * h1,
                deltaO2 * h2);
    }

    private double outH1(double b1) {
        return sigmoid(net.netH1() - StepByStep.B1 + b1);
    }

    private double outH2(double b1) {
        return sigmoid(net.netH2() - StepByStep.B1 + b1);
    }

    /** The gradient of the weight of this name. */
    private double gradient(int name) {
        return gradients.getEntry(name - 1);
    }
}
