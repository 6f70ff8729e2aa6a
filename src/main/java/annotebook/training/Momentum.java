package annotebook.training;

import annotebook.matrix.Block;
import annotebook.nn.Velocity;

/**
 * Gradient descent with momentum: the gradient changes the velocity, the velocity the weights.
 *
 * <pre>
 *   v := μ v − α D
 *   Θ := Θ + v
 * </pre>
 *
 * <p>Nielsen, Neural Networks and Deep Learning, chapter 3. Of the first line, − α D is part of the product
 * that sums D over the batch, and μ v was computed at the end of the step before: see {@link Velocity}.
 *
 * @param mu μ, from 0 (no momentum) to below 1; 0.9 is usual
 */
public record Momentum(double mu) implements Optimizer {

    /**
     * Refuses an invalid μ.
     *
     * @throws IllegalArgumentException if mu is not at least 0 and below 1
     */
    public Momentum {
        Optimizer.requireShare("Momentum: mu", mu);
    }

    @Override
    public Update update(Block values) {
        Velocity v = Velocity.atRest(values, mu);
        return (gradient, alpha) -> gradient.move(v, -alpha, values);
    }
}
