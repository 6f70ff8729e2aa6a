package annotebook.display.network;

import static annotebook.matrix.Arithmetic.times;

import annotebook.matrix.Bias;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import org.apache.commons.math3.analysis.function.Sigmoid;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/**
 * What a drawing writes into its units: z and a of every layer for one example.
 *
 * @param z layers 2 to L, the first at 0
 * @param a layers 1 to L, the first at 0, without bias units
 * @param bias the bias units of layers 1 to L - 1, the first at 0; all 1, unless somebody forgot them
 */
public record ForwardValues(List<RealVector> z, List<RealVector> a, RealVector bias) {

    /** Keeps its own lists. */
    public ForwardValues {
        z = List.copyOf(z);
        a = List.copyOf(a);
    }

    /** z⁽ˡ⁺¹⁾ = Θ⁽ˡ⁾ (1, a⁽ˡ⁾), a⁽ˡ⁺¹⁾ = g(z⁽ˡ⁺¹⁾), from a⁽¹⁾ = x, g the logistic sigmoid. */
    static ForwardValues of(List<RealMatrix> Thetas, RealVector x) {
        return of(Thetas, x, Bias::withBias, new Sigmoid()::value);
    }

    /** The same with another bias unit and another g, such as the student's own. */
    static ForwardValues of(
            List<RealMatrix> Thetas,
            RealVector x,
            UnaryOperator<RealVector> withBias,
            DoubleUnaryOperator g) {
        List<RealVector> z = new ArrayList<>();
        List<RealVector> a = new ArrayList<>(List.of(x));
        RealVector bias = new ArrayRealVector();
        for (RealMatrix Theta : Thetas) {
            RealVector biased = withBias.apply(a.get(a.size() - 1));
            bias = bias.append(biased.getEntry(0));
            z.add(times(Theta, biased));
            a.add(z.get(z.size() - 1).map(g::applyAsDouble));
        }
        return new ForwardValues(z, a, bias);
    }

    /** z of unit i of layer l, both from 1; there is none for the input layer. */
    double z(int l, int i) {
        return z.get(l - 2).getEntry(i - 1);
    }

    /** a₀ of layer l, from 1. */
    double bias(int l) {
        return bias.getEntry(l - 1);
    }

    /** a of unit i of layer l, both from 1. */
    double a(int l, int i) {
        return a.get(l - 1).getEntry(i - 1);
    }
}
