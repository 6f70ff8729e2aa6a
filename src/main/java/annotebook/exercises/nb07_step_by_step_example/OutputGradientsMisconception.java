package annotebook.exercises.nb07_step_by_step_example;

import annotebook.checks.Misconception;
import annotebook.checks.WrongWay;
import annotebook.nn.Sigmoid;
import annotebook.nn.lecture.StepByStep;
import java.util.Arrays;
import java.util.function.Function;

/** Wrong ways known for ∂E/∂w5 to ∂E/∂w8, at any weights. */
enum OutputGradientsMisconception implements Misconception {
    SIGN(
            "every sign is wrong: dE/dout_o1 = -(t1 - out_o1) = out_o1 - t1",
            net -> scaled(net.outputGradients(), -1)),
    NO_SLOPE(
            "g'(net_o1) = out_o1 (1 - out_o1) is missing. (For the cross-entropy of notebook 03 it"
                    + " cancels; for a squared error it does not)",
            net -> products(net, net.outO1() - StepByStep.T1, net.outO2() - StepByStep.T2)),
    NO_ERROR(
            "dE/dout_o1 = out_o1 - t1 is missing: this is dout_o1/dw5 alone",
            net -> products(net, slope(net.outO1()), slope(net.outO2()))),
    SLOPE_OF_OUT(
            "g' was taken at out_o1: it belongs at net_o1, where it is out_o1 (1 - out_o1)",
            net ->
                    products(
                            net,
                            (net.outO1() - StepByStep.T1) * Sigmoid.sigmoidGradient(net.outO1()),
                            (net.outO2() - StepByStep.T2) * Sigmoid.sigmoidGradient(net.outO2()))),
    SLOPE_OF_NET(
            "net (1 - net) is not the slope: from the value of g it is out_o1 (1 - out_o1)",
            net ->
                    products(
                            net,
                            (net.outO1() - StepByStep.T1) * slope(net.netO1()),
                            (net.outO2() - StepByStep.T2) * slope(net.netO2()))),
    ORDER(
            "the weights are in the wrong order: w5 and w6 go into o1 (from h1, from h2), w7 and w8 into"
                    + " o2",
            net -> middleExchanged(net.outputGradients())),
    TWICE(
            "twice too large: the 2 of the square and the 1/2 in front of it cancel",
            net -> scaled(net.outputGradients(), 2)),
    HALF(
            "half of what it should be: the 2 of the square and the 1/2 in front of it cancel",
            net -> scaled(net.outputGradients(), 0.5)),
    NET_FOR_OUT(
            "dnet_o1/dw5 is what w5 is multiplied with, and that is out_h1, not net_h1",
            net -> ends(net, net.netH1(), net.netH2())),
    INPUT_FOR_OUT(
            "dnet_o1/dw5 is what w5 is multiplied with, and that is out_h1, not an input",
            net -> ends(net, StepByStep.I1, StepByStep.I2)),
    DELTA_ALONE(
            "these are delta_o1 and delta_o2 alone: the last factor, dnet_o1/dw5 = out_h1, is missing",
            net -> ends(net, 1, 1)),
    WEIGHT_FOR_OUT(
            "dnet_o1/dw5 is out_h1, what w5 is multiplied with, and not w5 itself",
            net ->
                    new double[] {
                        net.deltaO1() * net.w(5),
                        net.deltaO1() * net.w(6),
                        net.deltaO2() * net.w(7),
                        net.deltaO2() * net.w(8)
                    }),
    ONE_DELTA(
            "delta_o1 was used for all four: w7 and w8 go into o2, so theirs is delta_o2",
            net -> products(net, net.deltaO1(), net.deltaO1())),
    STEPPED(
            "these are the new weights, not the gradients: the step comes later, in update",
            net -> Arrays.copyOfRange(net.simultaneous(0.5), 4, 8));

    private final WrongWay wrongWay;
    private final Function<StepByStep, double[]> gradients;

    OutputGradientsMisconception(String hint, Function<StepByStep, double[]> gradients) {
        this.wrongWay = new WrongWay("outputGradients", hint, seen -> of(StepByStep.start()));
        this.gradients = gradients;
    }

    /** ∂E/∂w5 to ∂E/∂w8 this way. */
    double[] of(StepByStep net) {
        return gradients.apply(net);
    }

    /** The products of these δ and out_h1, out_h2, in the right order. */
    private static double[] products(StepByStep net, double delta1, double delta2) {
        return new double[] {
            delta1 * net.outH1(), delta1 * net.outH2(), delta2 * net.outH1(), delta2 * net.outH2()
        };
    }

    /** The products of the right δ and these last factors. */
    private static double[] ends(StepByStep net, double first, double second) {
        return new double[] {
            net.deltaO1() * first,
            net.deltaO1() * second,
            net.deltaO2() * first,
            net.deltaO2() * second
        };
    }

    static double[] middleExchanged(double[] v) {
        return new double[] {v[0], v[2], v[1], v[3]};
    }

    static double[] scaled(double[] v, double by) {
        return Arrays.stream(v).map(entry -> by * entry).toArray();
    }

    /** out (1 − out). */
    static double slope(double out) {
        return out * (1 - out);
    }

    @Override
    public WrongWay wrongWay() {
        return wrongWay;
    }
}
