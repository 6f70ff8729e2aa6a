package annotebook.training;

import annotebook.matrix.Block;

/**
 * Adam: each weight has its own step size, set by the size of its gradients so far.
 *
 * <pre>
 *   v := β₁ v + (1 − β₁) D        s := β₂ s + (1 − β₂) D²
 *   Θ := Θ − α v̂ / (√ŝ + ε),      v̂ = v / (1 − β₁ᵗ),  ŝ = s / (1 − β₂ᵗ) at step t
 * </pre>
 *
 * <p>Kingma and Ba, Adam, 2015, algorithm 1, where v is called m.
 *
 * @param beta1 β₁, from 0 to below 1
 * @param beta2 β₂, from 0 to below 1
 * @param epsilon ε &gt; 0
 */
public record Adam(double beta1, double beta2, double epsilon) implements Optimizer {

    /**
     * Refuses numbers that it cannot work with.
     *
     * @throws IllegalArgumentException if beta1 or beta2 is not at least 0 and below 1, or epsilon not a
     *     finite number &gt; 0
     */
    public Adam {
        Optimizer.requireShare("Adam: beta1", beta1);
        Optimizer.requireShare("Adam: beta2", beta2);
        Rates.requirePositive("Adam: epsilon", epsilon);
    }

    /** With the numbers of the paper: β₁ = 0.9, β₂ = 0.999, ε = 1e-8. */
    public Adam() {
        this(0.9, 0.999, 1e-8);
    }

    @Override
    public Update update(Block values) {
        return new AdamUpdate(this, values);
    }
}
