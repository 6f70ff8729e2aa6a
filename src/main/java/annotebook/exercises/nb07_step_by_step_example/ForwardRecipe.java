package annotebook.exercises.nb07_step_by_step_example;

import static annotebook.matrix.Arithmetic.times;
import static annotebook.matrix.Arithmetic.transpose;
import static annotebook.matrix.Matrices.matrix;
import static annotebook.matrix.Matrices.row;
import static annotebook.matrix.Matrices.vector;

import annotebook.nn.Sigmoid;
import annotebook.nn.lecture.StepByStep;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/**
 * A way through the step-by-step example that may be wrong in one place.
 *
 * @param b what is added in the hidden layer and in the output layer
 * @param transposed whether w2 and w3, w6 and w7 are exchanged
 * @param feed what the output layer gets
 * @param hidden from net to out in the hidden layer
 * @param output from net to out in the output layer
 * @param total from both outs to E_total
 */
record ForwardRecipe(
        RealVector b,
        boolean transposed,
        Feed feed,
        DoubleUnaryOperator hidden,
        DoubleUnaryOperator output,
        ToDoubleFunction<RealVector> total) {

    private static final RealMatrix INTO_HIDDEN = matrix(row(0.15, 0.20), row(0.25, 0.30));
    private static final RealMatrix INTO_OUTPUT = matrix(row(0.40, 0.45), row(0.50, 0.55));
    private static final RealVector INPUT = vector(StepByStep.I1, StepByStep.I2);

    /** What goes into the output layer. */
    enum Feed {
        OUT,
        NET,
        INPUT
    }

    static ForwardRecipe right() {
        return new ForwardRecipe(
                vector(StepByStep.B1, StepByStep.B2),
                false,
                Feed.OUT,
                Sigmoid::sigmoid,
                Sigmoid::sigmoid,
                ForwardRecipe::E);
    }

    /** E_total as it should be. */
    static double E(RealVector out) {
        return 0.5 * out.getDistance(targets()) * out.getDistance(targets());
    }

    static RealVector targets() {
        return vector(StepByStep.T1, StepByStep.T2);
    }

    ForwardRecipe adding(double b1, double b2) {
        return new ForwardRecipe(vector(b1, b2), transposed, feed, hidden, output, total);
    }

    ForwardRecipe withTransposedWeights() {
        return new ForwardRecipe(b, true, feed, hidden, output, total);
    }

    ForwardRecipe feeding(Feed other) {
        return new ForwardRecipe(b, transposed, other, hidden, output, total);
    }

    ForwardRecipe squashing(DoubleUnaryOperator inHidden, DoubleUnaryOperator inOutput) {
        return new ForwardRecipe(b, transposed, feed, inHidden, inOutput, total);
    }

    ForwardRecipe costing(ToDoubleFunction<RealVector> E) {
        return new ForwardRecipe(b, transposed, feed, hidden, output, E);
    }

    /** The exercise's variables, as this way gives them. */
    Map<String, Double> numbers() {
        RealVector netH = net(INTO_HIDDEN, INPUT, 0);
        RealVector outH = netH.map(hidden::applyAsDouble);
        RealVector fed = feed == Feed.OUT ? outH : feed == Feed.NET ? netH : INPUT;
        RealVector netO = net(INTO_OUTPUT, fed, 1);
        RealVector outO = netO.map(output::applyAsDouble);
        return Map.of(
                "netH1", netH.getEntry(0),
                "outH1", outH.getEntry(0),
                "outH2", outH.getEntry(1),
                "netO1", netO.getEntry(0),
                "outO1", outO.getEntry(0),
                "outO2", outO.getEntry(1),
                "total", total.applyAsDouble(outO));
    }

    private RealVector net(RealMatrix W, RealVector in, int layer) {
        return times(transposed ? transpose(W) : W, in).mapAdd(b.getEntry(layer));
    }
}
