package annotebook.nn.lecture;

import static annotebook.nn.Sigmoid.sigmoid;

import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealVector;

/**
 * The step-by-step example: two inputs, two hidden units, two outputs, and a name for every number.
 *
 * <pre>
 *   net_h1 = w1 i1 + w2 i2 + b1            net_h2 = w3 i1 + w4 i2 + b1            out = g(net)
 *   net_o1 = w5 out_h1 + w6 out_h2 + b2    net_o2 = w7 out_h1 + w8 out_h2 + b2    out = g(net)
 *   E_total = ½ (t1 − out_o1)² + ½ (t2 − out_o2)²
 * </pre>
 *
 * <p>The two units of a layer share a bias, and biases are not updated. M. Mazur, "A Step by Step Backpropagation Example" (2015).
 *
 * @param w w1 to w8, the first at 0
 */
public record StepByStep(RealVector w) {

    /** Input i1. */
    public static final double I1 = 0.05;

    /** Input i2. */
    public static final double I2 = 0.10;

    /** Target of o1. */
    public static final double T1 = 0.01;

    /** Target of o2. */
    public static final double T2 = 0.99;

    /** Bias of h1 and of h2. */
    public static final double B1 = 0.35;

    /** Bias of o1 and of o2. */
    public static final double B2 = 0.60;

    private static final int WEIGHTS = 8;

    /** Keeps its own copy of the weights; refuses more or fewer than eight. */
    public StepByStep {
        if (w.getDimension() != WEIGHTS) {
            throw new IllegalArgumentException(
                    "step by step: %d weights, wanted the eight w1 to w8."
                            .formatted(w.getDimension()));
        }
        w = w.copy();
    }

    /** The network with these weights, w1 to w8. */
    public static StepByStep of(double... w) {
        return new StepByStep(new ArrayRealVector(w));
    }

    /** The network with the weights that the lecture starts from. */
    public static StepByStep start() {
        return of(0.15, 0.20, 0.25, 0.30, 0.40, 0.45, 0.50, 0.55);
    }

    /** The weight of this name: {@code w(5)} is w5. */
    public double w(int name) {
        return w.getEntry(name - 1);
    }

    /** net_h1 = w1 i1 + w2 i2 + b1. */
    public double netH1() {
        return w(1) * I1 + w(2) * I2 + B1;
    }

    /** net_h2 = w3 i1 + w4 i2 + b1. */
    public double netH2() {
        return w(3) * I1 + w(4) * I2 + B1;
    }

    /** out_h1 = g(net_h1). */
    public double outH1() {
        return sigmoid(netH1());
    }

    /** out_h2 = g(net_h2). */
    public double outH2() {
        return sigmoid(netH2());
    }

    /** net_o1 = w5 out_h1 + w6 out_h2 + b2. */
    public double netO1() {
        return w(5) * outH1() + w(6) * outH2() + B2;
    }

    /** net_o2 = w7 out_h1 + w8 out_h2 + b2. */
    public double netO2() {
        return w(7) * outH1() + w(8) * outH2() + B2;
    }

    /** out_o1 = g(net_o1). */
    public double outO1() {
        return sigmoid(netO1());
    }

    /** out_o2 = g(net_o2). */
    public double outO2() {
        return sigmoid(netO2());
    }

    /** E_o1 = ½ (t1 − out_o1)². */
    public double errorO1() {
        return 0.5 * (T1 - outO1()) * (T1 - outO1());
    }

    /** E_o2 = ½ (t2 − out_o2)². */
    public double errorO2() {
        return 0.5 * (T2 - outO2()) * (T2 - outO2());
    }

    /** E_total = E_o1 + E_o2. */
    public double total() {
        return errorO1() + errorO2();
    }

    /** δ_o1 = ∂E_total/∂net_o1 = (out_o1 − t1) out_o1 (1 − out_o1). */
    public double deltaO1() {
        return (outO1() - T1) * slope(outO1());
    }

    /** δ_o2 = ∂E_total/∂net_o2 = (out_o2 − t2) out_o2 (1 − out_o2). */
    public double deltaO2() {
        return (outO2() - T2) * slope(outO2());
    }

    /** ∂E/∂w5, ∂E/∂w6, ∂E/∂w7, ∂E/∂w8: the δ of the edge's end times the out of its start. */
    public double[] outputGradients() {
        double h1 = outH1();
        double h2 = outH2();
        return new double[] {deltaO1() * h1, deltaO1() * h2, deltaO2() * h1, deltaO2() * h2};
    }

    /** ∂E/∂w1, ∂E/∂w2, ∂E/∂w3, ∂E/∂w4, with the blame that came back along w5 to w8. */
    public double[] hiddenGradients() {
        return hiddenGradients(this);
    }

    /**
     * All eight weights after one step, every gradient taken at the old weights.
     *
     * <pre>
     *   w⁺ = w − η ∂E/∂w
     * </pre>
     */
    public double[] simultaneous(double eta) {
        return stepped(hiddenGradients(), eta);
    }

    /**
     * All eight weights after one step of a common bug: w5 to w8 first, then w1 to w4, whose blame comes back along the new w5 to w8.
     *
     * <p>The outputs, and so δ_o1 and δ_o2, are still those of the old weights.
     */
    public double[] sequential(double eta) {
        return stepped(hiddenGradients(of(simultaneous(eta))), eta);
    }

    /** ∂E/∂w1 to ∂E/∂w4 when the blame comes back along the w5 to w8 of {@code upper}. */
    private double[] hiddenGradients(StepByStep upper) {
        double deltaH1 = (deltaO1() * upper.w(5) + deltaO2() * upper.w(7)) * slope(outH1());
        double deltaH2 = (deltaO1() * upper.w(6) + deltaO2() * upper.w(8)) * slope(outH2());
        return new double[] {deltaH1 * I1, deltaH1 * I2, deltaH2 * I1, deltaH2 * I2};
    }

    private double[] stepped(double[] hiddenGradients, double eta) {
        RealVector gradients =
                new ArrayRealVector(hiddenGradients).append(new ArrayRealVector(outputGradients()));
        return w.subtract(gradients.mapMultiply(eta)).toArray();
    }

    /** g′ from the value of g: out (1 − out). */
    private static double slope(double out) {
        return out * (1 - out);
    }
}
