package annotebook.exercises.nb07_step_by_step_example;

import annotebook.checks.Mistake;
import annotebook.checks.Observation;
import annotebook.checks.Symptom;
import annotebook.nn.Sigmoid;
import annotebook.nn.lecture.StepByStep;
import java.util.Arrays;
import java.util.List;

/** Wrong ways known for ∂E/∂w5 to ∂E/∂w8. */
final class OutputGradientsMistakes {

    static final String NO_SLOPE =
            "g'(net_o1) = out_o1 (1 - out_o1) is missing. (For the cross-entropy of notebook 03 it"
                    + " cancels; for a squared error it does not)";

    static final String ORDER =
            "the weights are in the wrong order: w5 and w6 go into o1 (from h1, from h2), w7 and w8 into"
                    + " o2";

    private static final StepByStep START = StepByStep.start();

    private OutputGradientsMistakes() {}

    @Mistake("every sign is wrong: dE/dout_o1 = -(t1 - out_o1) = out_o1 - t1")
    static double[] sign() {
        return products(START, -START.deltaO1(), -START.deltaO2());
    }

    @Mistake(NO_SLOPE)
    static double[] noSlope() {
        return withoutSlope(START);
    }

    @Mistake("dE/dout_o1 = out_o1 - t1 is missing: this is dout_o1/dw5 alone")
    static double[] noError() {
        return products(START, slope(START.outO1()), slope(START.outO2()));
    }

    @Mistake("g' was taken at out_o1: it belongs at net_o1, where it is out_o1 (1 - out_o1)")
    static double[] slopeOfOut() {
        return products(
                START,
                (START.outO1() - StepByStep.T1) * Sigmoid.sigmoidGradient(START.outO1()),
                (START.outO2() - StepByStep.T2) * Sigmoid.sigmoidGradient(START.outO2()));
    }

    @Mistake("net (1 - net) is not the slope: from the value of g it is out_o1 (1 - out_o1)")
    static double[] slopeOfNet() {
        return products(
                START,
                (START.outO1() - StepByStep.T1) * slope(START.netO1()),
                (START.outO2() - StepByStep.T2) * slope(START.netO2()));
    }

    @Mistake(
            "parentheses are missing: (out_o1 - t1) out_o1 (1 - out_o1). Without them only t1 is"
                    + " multiplied by the slope")
    static double[] parentheses() {
        return products(
                START,
                START.outO1() - StepByStep.T1 * slope(START.outO1()),
                START.outO2() - StepByStep.T2 * slope(START.outO2()));
    }

    @Mistake(
            "both deltas were added up for every weight: w5 and w6 lead to o1 alone, w7 and w8 to o2"
                    + " alone")
    static double[] bothDeltas() {
        double delta = START.deltaO1() + START.deltaO2();
        return products(START, delta, delta);
    }

    @Mistake(ORDER)
    static double[] order() {
        return inWrongOrder(START);
    }

    @Mistake("twice too large: the 2 of the square and the 1/2 in front of it cancel")
    static double[] twice() {
        return products(START, 2 * START.deltaO1(), 2 * START.deltaO2());
    }

    @Mistake("half of what it should be: the 2 of the square and the 1/2 in front of it cancel")
    static double[] half() {
        return products(START, 0.5 * START.deltaO1(), 0.5 * START.deltaO2());
    }

    @Mistake("dnet_o1/dw5 is what w5 is multiplied with, and that is out_h1, not net_h1")
    static double[] netForOut() {
        return ends(START.netH1(), START.netH2());
    }

    @Mistake("dnet_o1/dw5 is what w5 is multiplied with, and that is out_h1, not an input")
    static double[] inputForOut() {
        return ends(StepByStep.I1, StepByStep.I2);
    }

    @Mistake(
            "these are delta_o1 and delta_o2 alone: the last factor, dnet_o1/dw5 = out_h1, is missing")
    static double[] deltaAlone() {
        return ends(1, 1);
    }

    @Mistake("dnet_o1/dw5 is out_h1, what w5 is multiplied with, and not w5 itself")
    static double[] weightForOut() {
        return new double[] {
            START.deltaO1() * START.w(5),
            START.deltaO1() * START.w(6),
            START.deltaO2() * START.w(7),
            START.deltaO2() * START.w(8)
        };
    }

    @Mistake("delta_o1 was used for all four: w7 and w8 go into o2, so theirs is delta_o2")
    static double[] oneDelta() {
        return products(START, START.deltaO1(), START.deltaO1());
    }

    @Mistake("these are the new weights, not the gradients: the step comes later, in update")
    static double[] stepped() {
        return Arrays.copyOfRange(START.simultaneous(0.5), 4, 8);
    }

    @Symptom(Rounded.HINT)
    static boolean rounded(List<Observation> calls) {
        return Rounded.gives(START.outputGradients(), calls);
    }

    static double[] withoutSlope(StepByStep net) {
        return products(net, net.outO1() - StepByStep.T1, net.outO2() - StepByStep.T2);
    }

    static double[] inWrongOrder(StepByStep net) {
        return middleExchanged(net.outputGradients());
    }

    static double[] middleExchanged(double... v) {
        return new double[] {v[0], v[2], v[1], v[3]};
    }

    /** out (1 − out). */
    static double slope(double out) {
        return out * (1 - out);
    }

    /** The products of these δ and out_h1, out_h2, in the right order. */
    private static double[] products(StepByStep net, double delta1, double delta2) {
        return new double[] {
            delta1 * net.outH1(), delta1 * net.outH2(), delta2 * net.outH1(), delta2 * net.outH2()
        };
    }

    /** The products of the right δ and these last factors. */
    private static double[] ends(double first, double second) {
        return new double[] {
            START.deltaO1() * first,
            START.deltaO1() * second,
            START.deltaO2() * first,
            START.deltaO2() * second
        };
    }
}
