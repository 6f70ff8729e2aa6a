package annotebook.training;

import annotebook.matrix.Block;
import annotebook.nn.Velocity;

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
        Velocity step = Velocity.atRest(values, 0);
        return (gradient, alpha) -> gradient.move(step, -alpha, values);
    }
}
