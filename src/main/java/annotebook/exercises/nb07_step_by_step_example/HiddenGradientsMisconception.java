package annotebook.exercises.nb07_step_by_step_example;

import static annotebook.exercises.nb07_step_by_step_example.OutputGradientsMisconception.middleExchanged;
import static annotebook.exercises.nb07_step_by_step_example.OutputGradientsMisconception.scaled;
import static annotebook.exercises.nb07_step_by_step_example.OutputGradientsMisconception.slope;
import static annotebook.matrix.Matrices.vector;

import annotebook.checks.Misconception;
import annotebook.checks.WrongWay;
import annotebook.nn.lecture.StepByStep;
import java.util.Arrays;
import java.util.function.Function;

/** Wrong ways known for ∂E/∂w1 to ∂E/∂w4, at any weights. */
enum HiddenGradientsMisconception implements Misconception {
    ONE_OUTPUT(
            "h1 was blamed by o1 only: it feeds o2 too, so dE/dout_h1 = delta_o1 w5 + delta_o2 w7",
            net -> blamed(net, net.deltaO1() * net.w(5), net.deltaO1() * net.w(6))),
    OTHER_OUTPUT(
            "h1 was blamed by o2 only: it feeds o1 too, so dE/dout_h1 = delta_o1 w5 + delta_o2 w7",
            net -> blamed(net, net.deltaO2() * net.w(7), net.deltaO2() * net.w(8))),
    WRONG_EDGES(
            "the blame came back along the wrong edges: those that leave h1 are w5 and w7, those that"
                    + " leave h2 are w6 and w8",
            net -> blamed(net, back(net, 5, 6), back(net, 7, 8))),
    NO_SLOPE(
            "the slope of the hidden unit is missing: times out_h1 (1 - out_h1)",
            net -> inputs(back(net, 5, 7), back(net, 6, 8))),
    NO_OUTPUT_SLOPE(
            "the slope of the outputs is missing: what comes back is delta_o1, with g'(net_o1) in it,"
                    + " not out_o1 - t1",
            net -> blamed(net, backWithoutSlope(net, 5, 7), backWithoutSlope(net, 6, 8))),
    OUTPUT_SLOPE_AGAIN(
            "out_o1 (1 - out_o1) stands where the hidden unit's own slope, out_h1 (1 - out_h1), belongs",
            net ->
                    inputs(
                            back(net, 5, 7) * slope(net.outO1()),
                            back(net, 6, 8) * slope(net.outO2()))),
    SLOPE_OF_NET(
            "net (1 - net) is not the slope: from the value of g it is out_h1 (1 - out_h1)",
            net ->
                    inputs(
                            back(net, 5, 7) * slope(net.netH1()),
                            back(net, 6, 8) * slope(net.netH2()))),
    NO_WEIGHTS(
            "the weights are missing: blame comes back times the weight of its edge, delta_o1 w5 +"
                    + " delta_o2 w7",
            net -> blamed(net, net.deltaO1() + net.deltaO2(), net.deltaO1() + net.deltaO2())),
    SEQUENTIAL(
            "the blame came back along the new w5 to w8: use the old ones, all gradients belong to the"
                    + " same weights",
            net -> scaled(movedBy(net, net.sequential(0.5)), 2)),
    ORDER(
            "the weights are in the wrong order: w1 and w2 go into h1 (from i1, from i2), w3 and w4 into"
                    + " h2",
            net -> middleExchanged(net.hiddenGradients())),
    SIGN("every sign is wrong: is it out_o1 - t1?", net -> scaled(net.hiddenGradients(), -1)),
    NO_INPUT(
            "the last factor is missing: dnet_h1/dw1 = i1",
            net -> {
                double[] gradients = net.hiddenGradients();
                double deltaH1 = gradients[0] / StepByStep.I1;
                double deltaH2 = gradients[2] / StepByStep.I1;
                return new double[] {deltaH1, deltaH1, deltaH2, deltaH2};
            }),
    OUT_FOR_INPUT(
            "dnet_h1/dw1 is what w1 is multiplied with, and that is i1, not out_h1",
            net -> {
                double[] g = net.hiddenGradients();
                double h1 = net.outH1() / StepByStep.I1;
                double h2 = net.outH2() / StepByStep.I2;
                return new double[] {g[0] * h1, g[1] * h2, g[2] * h1, g[3] * h2};
            }),
    STEPPED(
            "these are the new weights, not the gradients: the step comes later, in update",
            net -> Arrays.copyOf(net.simultaneous(0.5), 4));

    private final WrongWay wrongWay;
    private final Function<StepByStep, double[]> gradients;

    HiddenGradientsMisconception(String hint, Function<StepByStep, double[]> gradients) {
        this.wrongWay = new WrongWay("hiddenGradients", hint, seen -> of(StepByStep.start()));
        this.gradients = gradients;
    }

    /** ∂E/∂w1 to ∂E/∂w4 this way. */
    double[] of(StepByStep net) {
        return gradients.apply(net);
    }

    /** What o1 and o2 send back along these two weights. */
    private static double back(StepByStep net, int fromO1, int fromO2) {
        return net.deltaO1() * net.w(fromO1) + net.deltaO2() * net.w(fromO2);
    }

    private static double backWithoutSlope(StepByStep net, int fromO1, int fromO2) {
        return (net.outO1() - StepByStep.T1) * net.w(fromO1)
                + (net.outO2() - StepByStep.T2) * net.w(fromO2);
    }

    /** From ∂E/∂out_h1 and ∂E/∂out_h2 on everything is right. */
    private static double[] blamed(StepByStep net, double h1, double h2) {
        return inputs(h1 * slope(net.outH1()), h2 * slope(net.outH2()));
    }

    /** From δ_h1 and δ_h2 on everything is right. */
    private static double[] inputs(double deltaH1, double deltaH2) {
        return new double[] {
            deltaH1 * StepByStep.I1,
            deltaH1 * StepByStep.I2,
            deltaH2 * StepByStep.I1,
            deltaH2 * StepByStep.I2
        };
    }

    /** How far w1 to w4 have gone down. */
    private static double[] movedBy(StepByStep net, double[] stepped) {
        return net.w().subtract(vector(stepped)).getSubVector(0, 4).toArray();
    }

    @Override
    public WrongWay wrongWay() {
        return wrongWay;
    }
}
