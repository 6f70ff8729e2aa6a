package annotebook.exercises.nb07_step_by_step_example;

import static annotebook.nn.Sigmoid.sigmoid;
import static annotebook.nn.lecture.StepByStep.B1;
import static annotebook.nn.lecture.StepByStep.B2;
import static annotebook.nn.lecture.StepByStep.I1;
import static annotebook.nn.lecture.StepByStep.I2;
import static annotebook.nn.lecture.StepByStep.T1;
import static annotebook.nn.lecture.StepByStep.T2;

import annotebook.checks.Mistake;
import annotebook.checks.Observation;
import annotebook.checks.Symptom;
import annotebook.nn.lecture.StepByStep;
import java.util.List;

/** Wrong ways known for the forward numbers of the step-by-step example. */
final class ForwardNumbersMistakes {

    private static final String NO_SQUARE = "the square is missing: E_o1 = 1/2 (t1 - out_o1)^2";

    private static final StepByStep RIGHT = StepByStep.start();

    private ForwardNumbersMistakes() {}

    @Mistake(
            of = "netH1",
            value =
                    "the bias is missing: every net ends with + b1 (hidden layer) or + b2 (output layer)")
    static double biasForgotten() {
        return w(1) * I1 + w(2) * I2;
    }

    @Mistake(
            of = "netH1",
            value = "the bias was added twice: once for each unit, not once for each edge")
    static double biasTwice() {
        return (w(1) * I1 + B1) + (w(2) * I2 + B1);
    }

    @Mistake(of = "netH1", value = "b1 and b2 are exchanged: b1 goes to h1 and h2, b2 to o1 and o2")
    static double biasesExchanged() {
        return w(1) * I1 + w(2) * I2 + B2;
    }

    @Mistake(
            of = "netH1",
            value =
                    "the weights were taken down the layer instead of into the unit: w1 and w2 go into h1, w3"
                            + " and w4 into h2, w5 and w6 into o1, w7 and w8 into o2")
    static double wrongEdges() {
        return w(1) * I1 + w(3) * I2 + B1;
    }

    @Mistake(of = "outH1", value = "the sigmoid is missing: out = g(net)")
    static double noSigmoid() {
        return RIGHT.netH1();
    }

    @Mistake(
            of = "outH1",
            value = "the minus sign of the exponent is missing: g(z) = 1 / (1 + e^(-z))")
    static double sign() {
        return sigmoid(-RIGHT.netH1());
    }

    @Mistake(of = "outH2", value = "h2 got b2: b1 goes to both hidden units, b2 to both outputs")
    static double biasOfOutputs() {
        return sigmoid(RIGHT.netH2() - B1 + B2);
    }

    @Mistake(of = "netO1", value = "b1 was added in the output layer too: o1 and o2 have b2")
    static double oneBias() {
        return w(5) * RIGHT.outH1() + w(6) * RIGHT.outH2() + B1;
    }

    @Mistake(of = "netO1", value = "the bias of the output layer is missing: net_o1 ends with + b2")
    static double secondBiasForgotten() {
        return w(5) * RIGHT.outH1() + w(6) * RIGHT.outH2();
    }

    @Mistake(
            of = "netO1",
            value =
                    "the output layer was fed with net_h1 and net_h2: what leaves a unit is its out")
    static double netFed() {
        return w(5) * RIGHT.netH1() + w(6) * RIGHT.netH2() + B2;
    }

    @Mistake(
            of = "netO1",
            value = "the output layer was fed with i1 and i2: it sees only out_h1 and out_h2")
    static double inputFed() {
        return w(5) * I1 + w(6) * I2 + B2;
    }

    @Mistake(of = "outO1", value = "the output layer lacks its sigmoid: out_o1 = g(net_o1)")
    static double outputLinear() {
        return RIGHT.netO1();
    }

    @Mistake(of = "total", value = "the 1/2 is missing: E_o1 = 1/2 (t1 - out_o1)^2")
    static double noHalf() {
        return squares(T1, T2);
    }

    @Mistake(
            of = "total",
            value =
                    "1 / 2 is a division of whole numbers, and gives 0: write 0.5, or divide by 2 at the end")
    static double integerHalf() {
        return 1 / 2 * squares(T1, T2);
    }

    @Mistake(
            of = "total",
            value = "one half too many: E_total is the sum of E_o1 and E_o2, not their mean")
    static double halfTwice() {
        return RIGHT.total() / 2;
    }

    @Mistake(of = "total", value = NO_SQUARE)
    static double noSquare() {
        return 0.5 * (T1 - RIGHT.outO1()) + 0.5 * (T2 - RIGHT.outO2());
    }

    @Mistake(of = "total", value = NO_SQUARE)
    static double noSquareAbsolute() {
        return 0.5 * Math.abs(T1 - RIGHT.outO1()) + 0.5 * Math.abs(T2 - RIGHT.outO2());
    }

    @Mistake(
            of = "total",
            value =
                    "the differences were added before they were squared, so that they cancel: square"
                            + " each of them, then add")
    static double squareOfSum() {
        return 0.5 * Math.pow(T1 - RIGHT.outO1() + T2 - RIGHT.outO2(), 2);
    }

    @Mistake(of = "total", value = "this is E_o1 alone: E_total = E_o1 + E_o2")
    static double oneOutput() {
        return RIGHT.errorO1();
    }

    @Mistake(
            of = "total",
            value = "the targets are exchanged: o1 should say 0.01, o2 should say 0.99")
    static double targetsExchanged() {
        return 0.5 * squares(T2, T1);
    }

    @Symptom(of = "netH1", value = Rounded.HINT)
    static boolean roundedNetH1(List<Observation> calls) {
        return isRounded(RIGHT.netH1(), calls);
    }

    @Symptom(of = "outH1", value = Rounded.HINT)
    static boolean roundedOutH1(List<Observation> calls) {
        return isRounded(RIGHT.outH1(), calls);
    }

    @Symptom(of = "outH2", value = Rounded.HINT)
    static boolean roundedOutH2(List<Observation> calls) {
        return isRounded(RIGHT.outH2(), calls);
    }

    @Symptom(of = "netO1", value = Rounded.HINT)
    static boolean roundedNetO1(List<Observation> calls) {
        return isRounded(RIGHT.netO1(), calls);
    }

    @Symptom(of = "outO1", value = Rounded.HINT)
    static boolean roundedOutO1(List<Observation> calls) {
        return isRounded(RIGHT.outO1(), calls);
    }

    @Symptom(of = "outO2", value = Rounded.HINT)
    static boolean roundedOutO2(List<Observation> calls) {
        return isRounded(RIGHT.outO2(), calls);
    }

    @Symptom(of = "total", value = Rounded.HINT)
    static boolean roundedTotal(List<Observation> calls) {
        return isRounded(RIGHT.total(), calls);
    }

    private static boolean isRounded(double right, List<Observation> calls) {
        return Rounded.gives(new double[] {right}, calls);
    }

    /** The weight of this name. */
    private static double w(int name) {
        return RIGHT.w(name);
    }

    /** Both squared errors for these targets, without the 1/2. */
    private static double squares(double t1, double t2) {
        return Math.pow(t1 - RIGHT.outO1(), 2) + Math.pow(t2 - RIGHT.outO2(), 2);
    }
}
