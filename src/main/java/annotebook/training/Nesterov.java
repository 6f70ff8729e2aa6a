package annotebook.training;

import annotebook.matrix.Block;

/**
 * Nesterov's momentum: the step looks ahead to where the velocity leads.
 *
 * <pre>
 *   v := μ v − α D
 *   Θ := Θ + μ v − α D
 * </pre>
 *
 * <p>Sutskever et al., On the importance of initialization and momentum, 2013, in the form that needs the
 * gradient only where the weights are.
 *
 * @param mu μ, from 0 to below 1; 0.9 is usual
 */
public record Nesterov(double mu) implements Optimizer {

    /**
     * Refuses an invalid μ.
     *
     * @throws IllegalArgumentException if mu is not at least 0 and below 1
     */
    public Nesterov {
        Optimizer.requireShare("Nesterov: mu", mu);
    }

    @Override
    public Update update(Block values) {
        Block v = Block.zeros(values.precision(), values.rows(), values.cols());
        Block D = Block.zeros(values.precision(), values.rows(), values.cols());
        return (gradient, alpha) -> {
            gradient.into(D, 1, 0);
            v.scale(mu);
            v.add(-alpha, D);
            values.add(mu, v);
            values.add(-alpha, D);
        };
    }
}
