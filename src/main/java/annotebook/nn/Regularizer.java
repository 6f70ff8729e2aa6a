package annotebook.nn;

import annotebook.matrix.Block;

/** A penalty on large weights, added to the cost; the bias column 0 of a Theta is left alone. */
public sealed interface Regularizer permits NoPenalty, L1, L2 {

    /** The penalty of one Theta, before it is divided by the number of training examples. */
    double penalty(Block Theta);

    /**
     * target := target + c ∂penalty/∂Θ, but for the bias column.
     *
     * @param target of the size of Theta
     * @param rows scratch, for Theta
     */
    void addGradient(Block Theta, double c, Block target, Rows rows);

    /**
     * v := v + c ∂penalty/∂Θ but for the bias column, then Θ := Θ + v, then v := μ v.
     *
     * @param velocity of Theta
     * @param rows scratch, for Theta
     */
    default void move(Block Theta, double c, Velocity velocity, Rows rows) {
        addGradient(Theta, c, velocity.v(), rows);
        velocity.move(0, Theta);
    }

    /**
     * Returns λ after checking it.
     *
     * @throws IllegalArgumentException if lambda is negative, infinite or NaN
     */
    static double requireLambda(String name, double lambda) {
        if (!(lambda >= 0 && Double.isFinite(lambda))) {
            throw new IllegalArgumentException(
                    "%s: lambda must be a finite number >= 0, got %s.".formatted(name, lambda));
        }
        return lambda;
    }
}
