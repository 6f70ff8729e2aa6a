package annotebook.nn;

import annotebook.matrix.Block;

/**
 * The absolute values of the weights, so that small ones go to 0 and few are left.
 *
 * <pre>
 *   penalty = λ/m Σ |θ|        ∂/∂θ = λ/m sign θ, 0 at 0        m: training examples
 * </pre>
 *
 * @param lambda λ, at least 0
 */
public record L1(double lambda) implements Regularizer {

    /**
     * Refuses an invalid λ.
     *
     * @throws IllegalArgumentException if lambda is negative, infinite or NaN
     */
    public L1 {
        Regularizer.requireLambda("L1", lambda);
    }

    @Override
    public double penalty(Block Theta) {
        double[] row = new double[Theta.cols()];
        double sum = 0;
        for (int i = 0; i < Theta.rows(); i++) {
            Theta.readRow(i, row);
            for (int j = 1; j < row.length; j++) {
                sum += Math.abs(row[j]);
            }
        }
        return lambda * sum;
    }

    @Override
    public void addGradient(Block Theta, double c, Block target, Rows rows) {
        double[] theta = rows.first();
        double[] gradient = rows.second();
        for (int i = 0; i < Theta.rows(); i++) {
            Theta.readRow(i, theta);
            target.readRow(i, gradient);
            for (int j = 1; j < Theta.cols(); j++) {
                gradient[j] += c * lambda * Math.signum(theta[j]);
            }
            target.writeRow(i, gradient);
        }
    }
}
