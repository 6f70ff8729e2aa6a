package annotebook.nn;

import annotebook.matrix.Block;

/** The gradient of J with respect to one parameter, computed straight into where it is wanted. */
public interface Gradient {

    /**
     * target := scale D + keep target, with D = ∂J/∂Θ of the last backward pass.
     *
     * <p>With the step size as a factor, an update needs no matrix for D at all.
     *
     * @param target of the size of the parameter; no view
     */
    void into(Block target, double scale, double keep);

    /**
     * v := v + scale D, then Θ := Θ + v, then v := μ v: the step of a velocity and of the weights that it
     * moves.
     *
     * @param Theta the parameter itself
     */
    default void move(Velocity velocity, double scale, Block Theta) {
        into(velocity.v(), scale, 1);
        velocity.move(0, Theta);
    }
}
