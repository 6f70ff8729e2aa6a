package annotebook.exercises.nb07_step_by_step_example;

import static annotebook.matrix.Matrices.vector;

import annotebook.checks.Misconception;
import annotebook.checks.WrongWay;
import annotebook.nn.lecture.StepByStep;
import java.util.function.BiFunction;
import java.util.stream.DoubleStream;
import org.apache.commons.math3.linear.RealVector;

/** Wrong ways known for one update of w1 to w8. */
enum UpdateMisconception implements Misconception {
    SEQUENTIAL(
            "w5 to w8 had moved before the blame came back along them: take all eight gradients from the"
                    + " old weights first, then step",
            StepByStep::sequential),
    PLUS(
            "this goes uphill: the gradient points to where E grows, so subtract it",
            (net, eta) -> net.simultaneous(-eta)),
    GRADIENTS_AT_START(
            "the gradients are those of the lecture's first weights: compute them afresh from the w that"
                    + " update is given, forward pass included",
            (net, eta) -> stepped(net, StepByStep.start(), eta)),
    ETA_FIXED(
            "eta was not used: the step is 0.5 whatever the learning rate",
            (net, eta) -> net.simultaneous(0.5)),
    ETA_MISSING(
            "the learning rate is missing: w - eta * gradient", (net, eta) -> net.simultaneous(1)),
    ETA_DIVIDES(
            "the gradient was divided by eta: w - eta * gradient",
            (net, eta) -> net.simultaneous(1 / eta)),
    STEP_ALONE(
            "this is eta * gradient, the step alone: subtract it from w",
            (net, eta) -> net.w().subtract(vector(net.simultaneous(eta))).toArray()),
    GRADIENTS_ALONE(
            "these are the gradients alone: the new weights are w - eta * gradient",
            (net, eta) -> net.w().subtract(vector(net.simultaneous(1))).toArray()),
    HIDDEN_KEPT(
            "w1 to w4 have not moved: all eight weights are updated",
            (net, eta) -> joined(net.w().toArray(), net.simultaneous(eta))),
    OUTPUT_KEPT(
            "w5 to w8 have not moved: all eight weights are updated",
            (net, eta) -> joined(net.simultaneous(eta), net.w().toArray())),
    GROUPS_EXCHANGED(
            "w1 to w4 got the gradients of w5 to w8, and the other way round",
            (net, eta) -> with(net, net.outputGradients(), net.hiddenGradients(), eta)),
    UNCHANGED(
            "these are the old weights: the new ones are w - eta * gradient",
            (net, eta) -> net.w().toArray()),
    BIASES_UPDATED(
            "ten numbers: the biases are not updated in this example, only w1 to w8",
            (net, eta) ->
                    DoubleStream.concat(
                                    DoubleStream.of(net.simultaneous(eta)),
                                    DoubleStream.of(
                                            biasStep(net, eta, true), biasStep(net, eta, false)))
                            .toArray()),
    ONE_OUTPUT(HiddenGradientsMisconception.ONE_OUTPUT),
    WRONG_EDGES(HiddenGradientsMisconception.WRONG_EDGES),
    NO_HIDDEN_SLOPE(HiddenGradientsMisconception.NO_SLOPE),
    NO_OUTPUT_SLOPE_BACK(HiddenGradientsMisconception.NO_OUTPUT_SLOPE),
    HIDDEN_ORDER(HiddenGradientsMisconception.ORDER),
    NO_OUTPUT_SLOPE(OutputGradientsMisconception.NO_SLOPE),
    OUTPUT_ORDER(OutputGradientsMisconception.ORDER);

    private final WrongWay wrongWay;

    UpdateMisconception(String hint, BiFunction<StepByStep, Double, double[]> way) {
        this.wrongWay =
                new WrongWay(
                        "update",
                        hint,
                        seen ->
                                way.apply(
                                        StepByStep.of(seen.argument(0, double[].class)),
                                        seen.argument(1, Double.class)));
    }

    UpdateMisconception(HiddenGradientsMisconception wrong) {
        this(wrong.hint(), (net, eta) -> with(net, wrong.of(net), net.outputGradients(), eta));
    }

    UpdateMisconception(OutputGradientsMisconception wrong) {
        this(wrong.hint(), (net, eta) -> with(net, net.hiddenGradients(), wrong.of(net), eta));
    }

    private static double[] with(StepByStep net, double[] hidden, double[] output, double eta) {
        RealVector gradients = vector(hidden).append(vector(output));
        return net.w().subtract(gradients.mapMultiply(eta)).toArray();
    }

    private static double[] stepped(StepByStep net, StepByStep other, double eta) {
        return with(net, other.hiddenGradients(), other.outputGradients(), eta);
    }

    /** w1 to w4 of one array, w5 to w8 of another. */
    private static double[] joined(double[] hidden, double[] output) {
        return vector(hidden)
                .getSubVector(0, 4)
                .append(vector(output).getSubVector(4, 4))
                .toArray();
    }

    /** b1 or b2 after the step that is not to be taken: its gradient is the sum of its units' δ. */
    private static double biasStep(StepByStep net, double eta, boolean hidden) {
        double[] gradients = net.hiddenGradients();
        return hidden
                ? StepByStep.B1 - eta * (gradients[0] + gradients[2]) / StepByStep.I1
                : StepByStep.B2 - eta * (net.deltaO1() + net.deltaO2());
    }

    @Override
    public WrongWay wrongWay() {
        return wrongWay;
    }
}
