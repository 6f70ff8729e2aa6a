package annotebook.nn;

import annotebook.matrix.Block;

/**
 * The velocity of one parameter, for steps with momentum.
 *
 * <pre>
 *   v := v − α D      Θ := Θ + v      v := μ v
 * </pre>
 *
 * <p>The factor μ for the next step is applied at the end of a step, while the numbers are in the cache: a
 * product that has to multiply its target before it adds to it goes through memory once more.
 *
 * @param v between two steps μ times the last step; of the size of the parameter
 * @param mu μ, what is left of it after a step: 0 for steps without momentum
 */
public record Velocity(Block v, double mu) {

    /** The velocity of a parameter that has not moved yet. */
    public static Velocity atRest(Block parameter, double mu) {
        Block zeros = Block.zeros(parameter.precision(), parameter.rows(), parameter.cols());
        return new Velocity(zeros, mu);
    }

    /** v := v + c Θ, then Θ := Θ + v, then v := μ v. */
    void move(double c, Block Theta) {
        v.addAndBack(c, Theta, mu);
    }
}
