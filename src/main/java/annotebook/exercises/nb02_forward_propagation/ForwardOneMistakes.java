package annotebook.exercises.nb02_forward_propagation;

import static annotebook.matrix.Arithmetic.times;
import static annotebook.matrix.Arithmetic.transpose;
import static annotebook.matrix.Bias.withBias;
import static annotebook.matrix.Bias.withoutBias;
import static annotebook.nn.Sigmoid.sigmoid;

import annotebook.checks.Mistake;
import java.util.Arrays;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/** Wrong ways known for the forward pass of one example. */
final class ForwardOneMistakes {

    private static final String BIAS_TWICE =
            "the bias unit was added twice: x and a^(l) come without it, so add it once a layer";

    private ForwardOneMistakes() {}

    @Mistake(
            "the bias unit is missing: Theta^(l) has s_l + 1 columns, so put a_0 = 1 in front of"
                    + " a^(l) first")
    static RealVector biasForgotten(
            RealVector x, RealMatrix Theta1, RealMatrix Theta2, RealMatrix Theta3) {
        RealVector a2 = sigmoid(times(Theta1, x));
        RealVector a3 = sigmoid(times(Theta2, a2));
        return sigmoid(times(Theta3, a3));
    }

    @Mistake(BIAS_TWICE)
    static RealVector biasTwice(
            RealVector x, RealMatrix Theta1, RealMatrix Theta2, RealMatrix Theta3) {
        return h(withBias(x), Theta1, Theta2, Theta3);
    }

    @Mistake(BIAS_TWICE)
    static RealVector biasAtStartAndEnd(
            RealVector x, RealMatrix Theta1, RealMatrix Theta2, RealMatrix Theta3) {
        RealVector a2 = withBias(a(Theta1, x));
        RealVector a3 = withBias(a(Theta2, a2));
        return a(Theta3, a3);
    }

    @Mistake("Theta was transposed: one example is a column here, z = Theta a with Theta as it is")
    static RealVector transposed(
            RealVector x, RealMatrix Theta1, RealMatrix Theta2, RealMatrix Theta3) {
        return h(x, transpose(Theta1), transpose(Theta2), transpose(Theta3));
    }

    @Mistake("the last layer lacks its sigmoid: h = a4 = g(z4), not z4")
    static RealVector lastLinear(
            RealVector x, RealMatrix Theta1, RealMatrix Theta2, RealMatrix Theta3) {
        return z(Theta3, a(Theta2, a(Theta1, x)));
    }

    @Mistake("only the last layer has its sigmoid: a2 = g(z2) and a3 = g(z3) need it too")
    static RealVector hiddenLinear(
            RealVector x, RealMatrix Theta1, RealMatrix Theta2, RealMatrix Theta3) {
        return a(Theta3, z(Theta2, z(Theta1, x)));
    }

    @Mistake("there is no sigmoid in it: a = g(z) in every layer")
    static RealVector noSigmoid(
            RealVector x, RealMatrix Theta1, RealMatrix Theta2, RealMatrix Theta3) {
        return z(Theta3, z(Theta2, z(Theta1, x)));
    }

    @Mistake(
            "the sigmoid was applied to the bias unit, which became g(1) = 0.731: first g, then"
                    + " put a_0 = 1 in front")
    static RealVector sigmoidOnBias(
            RealVector x, RealMatrix Theta1, RealMatrix Theta2, RealMatrix Theta3) {
        RealVector a2 = sigmoid(withBias(z(Theta1, x)));
        RealVector a3 = sigmoid(withBias(times(Theta2, a2)));
        return sigmoid(times(Theta3, a3));
    }

    @Mistake("the sigmoid was applied to the input: a1 = x as it is")
    static RealVector inputSquashed(
            RealVector x, RealMatrix Theta1, RealMatrix Theta2, RealMatrix Theta3) {
        return h(sigmoid(x), Theta1, Theta2, Theta3);
    }

    @Mistake("the sigmoid was applied twice in each layer")
    static RealVector sigmoidTwice(
            RealVector x, RealMatrix Theta1, RealMatrix Theta2, RealMatrix Theta3) {
        RealVector a2 = sigmoid(a(Theta1, x));
        RealVector a3 = sigmoid(a(Theta2, a2));
        return sigmoid(a(Theta3, a3));
    }

    @Mistake("the bias unit stands at the end: column 0 of Theta belongs to it, so it comes first")
    static RealVector biasAtEnd(
            RealVector x, RealMatrix Theta1, RealMatrix Theta2, RealMatrix Theta3) {
        RealVector a2 = sigmoid(times(Theta1, x.append(1)));
        RealVector a3 = sigmoid(times(Theta2, a2.append(1)));
        return sigmoid(times(Theta3, a3.append(1)));
    }

    @Mistake("column 0 of Theta was dropped (or its bias unit is 0): it multiplies a_0 = 1")
    static RealVector biasWeightsDropped(
            RealVector x, RealMatrix Theta1, RealMatrix Theta2, RealMatrix Theta3) {
        RealVector a2 = sigmoid(times(withoutBias(Theta1), x));
        RealVector a3 = sigmoid(times(withoutBias(Theta2), a2));
        return sigmoid(times(withoutBias(Theta3), a3));
    }

    @Mistake("the last Theta was not used: this is the layer before the output")
    static RealVector stopsEarly(
            RealVector x, RealMatrix Theta1, RealMatrix Theta2, RealMatrix Theta3) {
        return a(Theta2, a(Theta1, x));
    }

    @Mistake("the output carries a bias unit: nothing comes after the last layer, so it has none")
    static RealVector biasOnOutput(
            RealVector x, RealMatrix Theta1, RealMatrix Theta2, RealMatrix Theta3) {
        return withBias(h(x, Theta1, Theta2, Theta3));
    }

    @Mistake(
            "the outputs were divided by their sum: each of them is a sigmoid of its own, and they need"
                    + " not add up to 1")
    static RealVector sharesOfOne(
            RealVector x, RealMatrix Theta1, RealMatrix Theta2, RealMatrix Theta3) {
        RealVector h = h(x, Theta1, Theta2, Theta3);
        return h.mapDivide(Arrays.stream(h.toArray()).sum());
    }

    @Mistake("h was rounded to 0 or 1: it is a probability, a number between them")
    static RealVector yesOrNo(
            RealVector x, RealMatrix Theta1, RealMatrix Theta2, RealMatrix Theta3) {
        return h(x, Theta1, Theta2, Theta3).map(p -> p >= 0.5 ? 1 : 0);
    }

    @Mistake("Theta1 was used twice: the second layer of weights is Theta2")
    static RealVector theta1Twice(
            RealVector x, RealMatrix Theta1, RealMatrix Theta2, RealMatrix Theta3) {
        return h(x, Theta1, Theta1, Theta3);
    }

    @Mistake("Theta2 was used twice: the last layer of weights is Theta3")
    static RealVector theta2Twice(
            RealVector x, RealMatrix Theta1, RealMatrix Theta2, RealMatrix Theta3) {
        return h(x, Theta1, Theta2, Theta2);
    }

    @Mistake("the first hidden layer lacks its sigmoid: a2 = g(z2)")
    static RealVector firstLinear(
            RealVector x, RealMatrix Theta1, RealMatrix Theta2, RealMatrix Theta3) {
        return a(Theta3, a(Theta2, z(Theta1, x)));
    }

    @Mistake("the second hidden layer lacks its sigmoid: a3 = g(z3)")
    static RealVector secondLinear(
            RealVector x, RealMatrix Theta1, RealMatrix Theta2, RealMatrix Theta3) {
        return a(Theta3, z(Theta2, a(Theta1, x)));
    }

    @Mistake(
            "1 was added to z: the bias unit is 1, and what it adds is its weight, column 0 of"
                    + " Theta")
    static RealVector oneAdded(
            RealVector x, RealMatrix Theta1, RealMatrix Theta2, RealMatrix Theta3) {
        RealVector a2 = sigmoid(times(withoutBias(Theta1), x).mapAdd(1));
        RealVector a3 = sigmoid(times(withoutBias(Theta2), a2).mapAdd(1));
        return sigmoid(times(withoutBias(Theta3), a3).mapAdd(1));
    }

    private static RealVector h(
            RealVector x, RealMatrix Theta1, RealMatrix Theta2, RealMatrix Theta3) {
        return a(Theta3, a(Theta2, a(Theta1, x)));
    }

    /** The next layer's activations. */
    private static RealVector a(RealMatrix Theta, RealVector a) {
        return sigmoid(z(Theta, a));
    }

    private static RealVector z(RealMatrix Theta, RealVector a) {
        return times(Theta, withBias(a));
    }
}
