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
}
