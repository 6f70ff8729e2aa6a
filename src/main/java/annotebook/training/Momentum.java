package annotebook.training;

import annotebook.matrix.Block;

/**
 * Gradient descent with momentum: the gradient changes the velocity, the velocity the weights.
 *
 * <pre>
 *   v := μ v − α D
 *   Θ := Θ + v
 * </pre>
 *
 * <p>Nielsen, Neural Networks and Deep Learning, chapter 3. The first line is one product: α and μ are
 * factors of the one that sums D over the batch.
 *
 * @param mu μ, from 0 (no momentum) to below 1; 0.9 is usual
 */
public record Momentum(double mu) implements Optimizer {

    /**
     * Refuses a μ that is none.
     *
     * @throws IllegalArgumentException if mu is not at least 0 and below 1
     */
    public Momentum {
        Optimizer.requireShare("Momentum: mu", mu);
    }

    @Override
    public Update update(Block values) {
        Block v = Block.zeros(values.precision(), values.rows(), values.cols());
        return (gradient, alpha) -> gradient.move(v, -alpha, mu, values);
    }
}
