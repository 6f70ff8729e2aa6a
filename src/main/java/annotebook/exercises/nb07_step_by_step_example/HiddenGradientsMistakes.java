package annotebook.exercises.nb07_step_by_step_example;

import static annotebook.exercises.nb07_step_by_step_example.OutputGradientsMistakes.middleExchanged;
import static annotebook.exercises.nb07_step_by_step_example.OutputGradientsMistakes.slope;

import annotebook.checks.Mistake;
import annotebook.checks.Observation;
import annotebook.checks.Symptom;
import annotebook.nn.lecture.StepByStep;
import java.util.Arrays;
import java.util.List;

/** Wrong ways known for ∂E/∂w1 to ∂E/∂w4. */
final class HiddenGradientsMistakes {

    static final String ONE_OUTPUT =
            "h1 was blamed by o1 only: it feeds o2 too, so dE/dout_h1 = delta_o1 w5 + delta_o2 w7";

    static final String WRONG_EDGES =
            "the blame came back along the wrong edges: those that leave h1 are w5 and w7, those that"
                    + " leave h2 are w6 and w8";

    static final String NO_SLOPE =
            "the slope of the hidden unit is missing: times out_h1 (1 - out_h1)";

    static final String NO_OUTPUT_SLOPE =
            "the slope of the outputs is missing: what comes back is delta_o1, with g'(net_o1) in it,"
                    + " not out_o1 - t1";

    static final String ORDER =
            "the weights are in the wrong order: w1 and w2 go into h1 (from i1, from i2), w3 and w4 into"
                    + " h2";

    private static final StepByStep START = StepByStep.start();

    private HiddenGradientsMistakes() {}

    @Mistake(ONE_OUTPUT)
    static double[] oneOutput() {
        return fromO1Alone(START);
    }

    @Mistake("h1 was blamed by o2 only: it feeds o1 too, so dE/dout_h1 = delta_o1 w5 + delta_o2 w7")
    static double[] otherOutput() {
        return blamed(START, START.deltaO2() * START.w(7), START.deltaO2() * START.w(8));
    }

    @Mistake(WRONG_EDGES)
    static double[] wrongEdges() {
        return alongWrongEdges(START);
    }

    @Mistake(NO_SLOPE)
    static double[] noSlope() {
        return withoutSlope(START);
    }

    @Mistake(NO_OUTPUT_SLOPE)
    static double[] noOutputSlope() {
        return withoutOutputSlope(START);
    }

    @Mistake(
            "out_o1 (1 - out_o1) stands where the hidden unit's own slope, out_h1 (1 - out_h1), belongs")
    static double[] outputSlopeAgain() {
        return inputs(
                back(START, 5, 7) * slope(START.outO1()), back(START, 6, 8) * slope(START.outO2()));
    }

    @Mistake("net (1 - net) is not the slope: from the value of g it is out_h1 (1 - out_h1)")
    static double[] slopeOfNet() {
        return inputs(
                back(START, 5, 7) * slope(START.netH1()), back(START, 6, 8) * slope(START.netH2()));
    }

    @Mistake(
            "the weights are missing: blame comes back times the weight of its edge, delta_o1 w5 +"
                    + " delta_o2 w7")
    static double[] noWeights() {
        double blame = START.deltaO1() + START.deltaO2();
        return blamed(START, blame, blame);
    }

    @Mistake(
            "the blame came back along the new w5 to w8: use the old ones, all gradients belong to the"
                    + " same weights")
    static double[] sequential() {
        return blamedAlong(StepByStep.of(START.simultaneous(0.5)), START);
    }

    @Mistake(
            "the slope of the hidden unit multiplies the blame of o2 only: add up both in parentheses"
                    + " first")
    static double[] slopeOnLastTerm() {
        return inputs(
                START.deltaO1() * START.w(5) + START.deltaO2() * START.w(7) * slope(START.outH1()),
                START.deltaO1() * START.w(6) + START.deltaO2() * START.w(8) * slope(START.outH2()));
    }

    @Mistake("h2 got the slope of h1: its own is out_h2 (1 - out_h2)")
    static double[] slopeOfH1ForBoth() {
        return inputs(
                back(START, 5, 7) * slope(START.outH1()), back(START, 6, 8) * slope(START.outH1()));
    }

    @Mistake(
            "the gradients of w5 to w8 were sent back, with out_h1 or out_h2 in them: what comes back is"
                    + " delta_o1 w5 + delta_o2 w7")
    static double[] gradientsSentBack() {
        return blamed(START, back(START, 5, 7) * START.outH1(), back(START, 6, 8) * START.outH2());
    }

    @Mistake(ORDER)
    static double[] order() {
        return inWrongOrder(START);
    }

    @Mistake("every sign is wrong: is it out_o1 - t1?")
    static double[] sign() {
        return blamed(START, -back(START, 5, 7), -back(START, 6, 8));
    }

    @Mistake("the last factor is missing: dnet_h1/dw1 = i1")
    static double[] noInput() {
        double deltaH1 = back(START, 5, 7) * slope(START.outH1());
        double deltaH2 = back(START, 6, 8) * slope(START.outH2());
        return new double[] {deltaH1, deltaH1, deltaH2, deltaH2};
    }

    @Mistake("dnet_h1/dw1 is what w1 is multiplied with, and that is i1, not out_h1")
    static double[] outForInput() {
        double deltaH1 = back(START, 5, 7) * slope(START.outH1());
        double deltaH2 = back(START, 6, 8) * slope(START.outH2());
        return new double[] {
            deltaH1 * START.outH1(),
            deltaH1 * START.outH2(),
            deltaH2 * START.outH1(),
            deltaH2 * START.outH2()
        };
    }

    @Mistake("these are the new weights, not the gradients: the step comes later, in update")
    static double[] stepped() {
        return Arrays.copyOf(START.simultaneous(0.5), 4);
    }

    @Symptom(Rounded.HINT)
    static boolean rounded(List<Observation> calls) {
        return Rounded.gives(START.hiddenGradients(), calls);
    }

    static double[] fromO1Alone(StepByStep net) {
        return blamed(net, net.deltaO1() * net.w(5), net.deltaO1() * net.w(6));
    }

    static double[] alongWrongEdges(StepByStep net) {
        return blamed(net, back(net, 5, 6), back(net, 7, 8));
    }

    static double[] withoutSlope(StepByStep net) {
        return inputs(back(net, 5, 7), back(net, 6, 8));
    }

    static double[] withoutOutputSlope(StepByStep net) {
        double o1 = net.outO1() - StepByStep.T1;
        double o2 = net.outO2() - StepByStep.T2;
        return blamed(net, o1 * net.w(5) + o2 * net.w(7), o1 * net.w(6) + o2 * net.w(8));
    }

    /** Along w5 to w8 of another network. */
    static double[] blamedAlong(StepByStep edges, StepByStep net) {
        return blamed(
                net,
                net.deltaO1() * edges.w(5) + net.deltaO2() * edges.w(7),
                net.deltaO1() * edges.w(6) + net.deltaO2() * edges.w(8));
    }

    static double[] inWrongOrder(StepByStep net) {
        return middleExchanged(net.hiddenGradients());
    }

    /** What o1 and o2 send back along these two weights. */
    private static double back(StepByStep net, int fromO1, int fromO2) {
        return net.deltaO1() * net.w(fromO1) + net.deltaO2() * net.w(fromO2);
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
}
