package annotebook.exercises.nb07_step_by_step_example;

import static annotebook.matrix.Matrices.vector;

import annotebook.checks.Mistake;
import annotebook.checks.Observation;
import annotebook.checks.Reply;
import annotebook.checks.Symptom;
import annotebook.checks.Values;
import annotebook.nn.lecture.StepByStep;
import java.util.List;
import java.util.stream.DoubleStream;

/** Wrong ways known for one update of w1 to w8. */
final class UpdateMistakes {

    private static final String SEQUENTIAL =
            "w5 to w8 had moved before the blame came back along them: take all eight gradients from the"
                    + " old weights first, then step";

    private static final String HIDDEN_FIRST =
            "w1 to w4 had moved before the gradients of w5 to w8 were computed: take all eight gradients"
                    + " from the old weights first, then step";

    private UpdateMistakes() {}

    @Mistake(SEQUENTIAL)
    static double[] sequential(double[] w, double eta) {
        return StepByStep.of(w).sequential(eta);
    }

    @Mistake(SEQUENTIAL)
    static double[] sequentialInPlace(double[] w, double eta) {
        return overwritten(w, sequential(w, eta));
    }

    @Mistake(HIDDEN_FIRST)
    static double[] hiddenFirst(double[] w, double eta) {
        return step(w, eta, hidden(w), output(hiddenMoved(w, eta)));
    }

    /** With deltas that were computed before. */
    @Mistake(HIDDEN_FIRST)
    static double[] hiddenFirstOldDeltas(double[] w, double eta) {
        StepByStep net = StepByStep.of(w);
        StepByStep moved = StepByStep.of(hiddenMoved(w, eta));
        double h1 = moved.outH1();
        double h2 = moved.outH2();
        double[] output = {
            net.deltaO1() * h1, net.deltaO1() * h2, net.deltaO2() * h1, net.deltaO2() * h2
        };
        return step(w, eta, hidden(w), output);
    }

    @Mistake(
            "the blame came back along w5 to w8 of the lecture: use those of the array w that update is"
                    + " given, w[4] to w[7]")
    static double[] blameAlongStart(double[] w, double eta) {
        StepByStep start = StepByStep.start();
        return step(
                w, eta, HiddenGradientsMistakes.blamedAlong(start, StepByStep.of(w)), output(w));
    }

    @Mistake(
            "w itself was changed, and is now the new weights. Start with double[] next = w.clone() and"
                    + " write into next only")
    static double[] changedInPlace(double[] w, double eta) {
        return overwritten(w, right(w, eta));
    }

    @Mistake("this goes uphill: the gradient points to where E grows, so subtract it")
    static double[] plus(double[] w, double eta) {
        return right(w, -eta);
    }

    @Mistake(
            "the gradients are those of the lecture's first weights: compute them afresh from the w that"
                    + " update is given, forward pass included")
    static double[] gradientsAtStart(double[] w, double eta) {
        StepByStep start = StepByStep.start();
        return step(w, eta, start.hiddenGradients(), start.outputGradients());
    }

    @Mistake("eta was not used: the step is 0.5 whatever the learning rate")
    static double[] etaFixed(double[] w, double eta) {
        return right(w, 0.5);
    }

    @Mistake("the learning rate is missing: w - eta * gradient")
    static double[] etaMissing(double[] w, double eta) {
        return right(w, 1);
    }

    @Mistake("the gradient was divided by eta: w - eta * gradient")
    static double[] etaDivides(double[] w, double eta) {
        return right(w, 1 / eta);
    }

    @Mistake("this is eta * gradient, the step alone: subtract it from w")
    static double[] stepAlone(double[] w, double eta) {
        return vector(gradientsAlone(w, eta)).mapMultiply(eta).toArray();
    }

    @Mistake("this is -eta * gradient, the step alone: add it to w")
    static double[] stepAloneDown(double[] w, double eta) {
        return vector(gradientsAlone(w, eta)).mapMultiply(-eta).toArray();
    }

    @Mistake("these are the gradients alone: the new weights are w - eta * gradient")
    static double[] gradientsAlone(double[] w, double eta) {
        return vector(hidden(w)).append(vector(output(w))).toArray();
    }

    @Mistake("w1 to w4 have not moved: all eight weights are updated")
    static double[] hiddenKept(double[] w, double eta) {
        return step(w, eta, new double[4], output(w));
    }

    @Mistake("w5 to w8 have not moved: all eight weights are updated")
    static double[] outputKept(double[] w, double eta) {
        return hiddenMoved(w, eta);
    }

    @Mistake("w1 to w4 got the gradients of w5 to w8, and the other way round")
    static double[] groupsExchanged(double[] w, double eta) {
        return step(w, eta, output(w), hidden(w));
    }

    @Mistake("these are the old weights: the new ones are w - eta * gradient")
    static double[] unchanged(double[] w, double eta) {
        return w.clone();
    }

    @Mistake("ten numbers: the biases are not updated in this example, only w1 to w8")
    static double[] biasesUpdated(double[] w, double eta) {
        StepByStep net = StepByStep.of(w);
        double blameOfB1 = (hidden(w)[0] + hidden(w)[2]) / StepByStep.I1;
        double blameOfB2 = net.deltaO1() + net.deltaO2();
        return DoubleStream.concat(
                        DoubleStream.of(right(w, eta)),
                        DoubleStream.of(
                                StepByStep.B1 - eta * blameOfB1, StepByStep.B2 - eta * blameOfB2))
                .toArray();
    }

    @Mistake(HiddenGradientsMistakes.ONE_OUTPUT)
    static double[] oneOutput(double[] w, double eta) {
        return step(w, eta, HiddenGradientsMistakes.fromO1Alone(StepByStep.of(w)), output(w));
    }

    @Mistake(HiddenGradientsMistakes.WRONG_EDGES)
    static double[] wrongEdges(double[] w, double eta) {
        return step(w, eta, HiddenGradientsMistakes.alongWrongEdges(StepByStep.of(w)), output(w));
    }

    @Mistake(HiddenGradientsMistakes.NO_SLOPE)
    static double[] noHiddenSlope(double[] w, double eta) {
        return step(w, eta, HiddenGradientsMistakes.withoutSlope(StepByStep.of(w)), output(w));
    }

    @Mistake(HiddenGradientsMistakes.NO_OUTPUT_SLOPE)
    static double[] noOutputSlopeBack(double[] w, double eta) {
        return step(
                w, eta, HiddenGradientsMistakes.withoutOutputSlope(StepByStep.of(w)), output(w));
    }

    @Mistake(HiddenGradientsMistakes.ORDER)
    static double[] hiddenOrder(double[] w, double eta) {
        return step(w, eta, HiddenGradientsMistakes.inWrongOrder(StepByStep.of(w)), output(w));
    }

    @Mistake(OutputGradientsMistakes.NO_SLOPE)
    static double[] noOutputSlope(double[] w, double eta) {
        return step(w, eta, hidden(w), OutputGradientsMistakes.withoutSlope(StepByStep.of(w)));
    }

    @Mistake(OutputGradientsMistakes.ORDER)
    static double[] outputOrder(double[] w, double eta) {
        return step(w, eta, hidden(w), OutputGradientsMistakes.inWrongOrder(StepByStep.of(w)));
    }

    /** A bias is not where the example has it, or what was right at first is no longer. */
    @Symptom(
            "something that update changes outlives it. If it is b1 or b2: the biases of this example are"
                    + " not updated. If it is w1 to w8: use the array w that update is given")
    static boolean biasesMoved(List<Observation> calls) {
        Observation last = calls.get(calls.size() - 1);
        return isOfMovedBias(last)
                || (calls.size() > 1 && differ(calls.get(calls.size() - 2), last));
    }

    private static boolean isOfMovedBias(Observation call) {
        return call.reply() instanceof Reply.Returned returned
                && returned.value() instanceof double[] next
                && next.length == 8
                && MovedBias.of(
                                call.argument(0, double[].class),
                                call.argument(1, Double.class),
                                next)
                        .isSeen();
    }

    /** Whether two calls with the same arguments gave different values. */
    private static boolean differ(Observation one, Observation other) {
        return Values.agree(one.argument(0, double[].class), other.argument(0, double[].class), 0)
                && one.argument(1, Double.class).equals(other.argument(1, Double.class))
                && one.reply() instanceof Reply.Returned first
                && other.reply() instanceof Reply.Returned second
                && !Values.agree(first.value(), second.value(), 0);
    }

    private static double[] right(double[] w, double eta) {
        return StepByStep.of(w).simultaneous(eta);
    }

    private static double[] hidden(double... w) {
        return StepByStep.of(w).hiddenGradients();
    }

    private static double[] output(double... w) {
        return StepByStep.of(w).outputGradients();
    }

    private static double[] step(double[] w, double eta, double[] hidden, double[] output) {
        return vector(w).subtract(vector(hidden).append(vector(output)).mapMultiply(eta)).toArray();
    }

    /** After a step of w1 to w4 alone. */
    private static double[] hiddenMoved(double[] w, double eta) {
        return step(w, eta, hidden(w), new double[4]);
    }

    /** w itself, with other numbers in it. */
    private static double[] overwritten(double[] w, double[] next) {
        System.arraycopy(next, 0, w, 0, w.length);
        return w;
    }
}
