package annotebook.training;

import annotebook.matrix.Block;

/**
 * Plain gradient descent, on mini-batches when it is given them.
 *
 * <pre>
 *   Θ := Θ − α D
 * </pre>
 */
public record Sgd() implements Optimizer {

    @Override
    public Update update(Block values) {
        Block step = Block.zeros(values.precision(), values.rows(), values.cols());
        return (gradient, alpha) -> gradient.move(step, -alpha, 0, values);
    }
}
