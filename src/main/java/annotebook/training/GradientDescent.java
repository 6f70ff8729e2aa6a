package annotebook.training;

import static annotebook.matrix.Arithmetic.minus;
import static annotebook.matrix.Arithmetic.times;

import annotebook.nn.CrossEntropy;
import annotebook.nn.lecture.Backpropagation;
import annotebook.nn.lecture.ForwardPass;
import annotebook.nn.lecture.Gradients;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * Gradient descent on the cross-entropy, every update from all examples.
 *
 * @param alpha α, the learning rate
 * @param updates how many times the weights change
 */
public record GradientDescent(double alpha, int updates) {

    /**
     * Refuses settings that cannot train.
     *
     * @throws IllegalArgumentException if alpha is not a finite number &gt; 0, or updates is negative
     */
    public GradientDescent {
        Rates.requirePositive("GradientDescent: alpha", alpha);
        if (updates < 0) {
            throw new IllegalArgumentException(
                    "GradientDescent: updates must be >= 0, got " + updates + ".");
        }
    }

    /**
     * Trains from the given start weights and keeps J and the Thetas of every update.
     *
     * @param X m x s_1, without the bias column
     * @param Y m x s_L, the answers wanted, from 0 to 1
     * @param Thetas the start weights, left as they came
     * @return one entry before the first update and one after each
     * @throws IllegalArgumentException if shapes do not fit
     */
    public WeightHistory train(RealMatrix X, RealMatrix Y, List<RealMatrix> Thetas) {
        List<Double> J = new ArrayList<>();
        List<List<RealMatrix>> kept = new ArrayList<>();
        List<RealMatrix> current = Thetas;
        for (int update = 0; update <= updates; update++) {
            ForwardPass pass = ForwardPass.of(X, current);
            J.add(CrossEntropy.cost(pass.h(), Y));
            kept.add(current);
            if (update < updates) {
                current = step(current, Backpropagation.gradients(current, pass, Y), alpha);
            }
        }
        return new WeightHistory(J, kept);
    }

    /**
     * One update of all weights, in new matrices.
     *
     * <pre>
     *   Θ⁽ˡ⁾ := Θ⁽ˡ⁾ − α D⁽ˡ⁾
     * </pre>
     *
     * @throws IllegalArgumentException if a D⁽ˡ⁾ is not of the size of its Θ⁽ˡ⁾
     */
    public static List<RealMatrix> step(
            List<RealMatrix> Thetas, Gradients gradients, double alpha) {
        return IntStream.rangeClosed(1, Thetas.size())
                .mapToObj(l -> minus(Thetas.get(l - 1), times(alpha, gradients.D(l))))
                .toList();
    }
}
