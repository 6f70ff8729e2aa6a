package annotebook.nn;

import annotebook.matrix.Block;
import java.util.List;

/**
 * A regularizer on the weights of one network, trained with m examples.
 *
 * <pre>
 *   J := J + penalty(Θ) / m        D := D + 1/m ∂penalty/∂Θ
 * </pre>
 */
public final class Penalty {

    private final Regularizer regularizer;
    private final List<Parameter> parameters;
    private final int m;
    private final Rows rows;

    /**
     * The penalty of this network.
     *
     * @param m how many training examples there are, all batches together
     */
    public Penalty(Regularizer regularizer, Network network, int m) {
        this.regularizer = regularizer;
        this.parameters = network.parameters();
        this.m = m;
        rows = Rows.of(parameters.stream().map(Parameter::values).toList());
    }

    /** What it adds to J with the current weights. */
    public double cost() {
        return parameters.stream()
                        .filter(Parameter::isTheta)
                        .mapToDouble(parameter -> regularizer.penalty(parameter.values()))
                        .sum()
                / m;
    }

    /** The gradient of a parameter with that of its penalty; the same where nothing is to be added. */
    public Gradient added(Parameter parameter, Gradient gradient) {
        if (!parameter.isTheta() || regularizer instanceof NoPenalty) {
            return gradient;
        }
        return new Penalized(parameter.values(), gradient);
    }

    /** D + 1/m ∂penalty/∂Θ. */
    private final class Penalized implements Gradient {

        private final Block Theta;
        private final Gradient gradient;

        Penalized(Block Theta, Gradient gradient) {
            this.Theta = Theta;
            this.gradient = gradient;
        }

        @Override
        public void into(Block target, double scale, double keep) {
            gradient.into(target, scale, keep);
            regularizer.addGradient(Theta, scale / m, target, rows);
        }

        @Override
        public void move(Velocity velocity, double scale, Block moved) {
            gradient.into(velocity.v(), scale, 1);
            regularizer.move(moved, scale / m, velocity, rows);
        }
    }
}
