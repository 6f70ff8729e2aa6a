package annotebook.nn;

import annotebook.matrix.Block;

/** The gradient of J with respect to one parameter, computed straight into where it is wanted. */
public interface Gradient {

    /**
     * target := scale D + keep target, with D = ∂J/∂Θ of the last backward pass.
     *
     * <p>With the step size and the momentum as factors, an update needs no matrix for D at all.
     *
     * @param target of the size of the parameter; no view
     */
    void into(Block target, double scale, double keep);

    /**
     * v := scale D + keep v, then Θ := Θ + v: the step of a velocity and of the weights that it moves.
     *
     * @param v of the size of the parameter; no view
     * @param Theta the parameter itself
     */
    default void move(Block v, double scale, double keep, Block Theta) {
        into(v, scale, keep);
        Theta.add(1, v);
    }
}
