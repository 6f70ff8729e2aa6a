package annotebook.training;

import annotebook.matrix.Block;

/** A rule that turns gradients into steps of the weights. */
public sealed interface Optimizer permits Sgd, Momentum, Nesterov, Adam {

    /** The memory that one parameter needs, made once. */
    Update update(Block values);

    /**
     * Returns a share, such as μ, after checking it.
     *
     * @throws IllegalArgumentException if it is not at least 0 and below 1
     */
    static double requireShare(String name, double share) {
        if (!(share >= 0 && share < 1)) {
            throw new IllegalArgumentException(
                    "%s must be >= 0 and < 1, got %s.".formatted(name, share));
        }
        return share;
    }
}
