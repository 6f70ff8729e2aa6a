package annotebook.nn;

import annotebook.matrix.Block;

/**
 * Weight decay: the squares of the weights, so that large ones shrink in proportion.
 *
 * <pre>
 *   penalty = λ/(2m) Σ θ²        ∂/∂θ = λ/m θ        m: training examples
 * </pre>
 *
 * @param lambda λ, at least 0
 */
public record L2(double lambda) implements Regularizer {

    /**
     * Refuses an invalid λ.
     *
     * @throws IllegalArgumentException if lambda is negative, infinite or NaN
     */
    public L2 {
        Regularizer.requireLambda("L2", lambda);
    }

    @Override
    public double penalty(Block Theta) {
        double[] row = new double[Theta.cols()];
        double sum = 0;
        for (int i = 0; i < Theta.rows(); i++) {
            Theta.readRow(i, row);
            for (int j = 1; j < row.length; j++) {
                sum += row[j] * row[j];
            }
        }
        return lambda / 2 * sum;
    }

    /** One addition of whole blocks, with the bias column put back: much faster than row by row. */
    @Override
    public void addGradient(Block Theta, double c, Block target, Rows rows) {
        target.readColumn(0, rows.first());
        target.add(c * lambda, Theta);
        target.writeColumn(0, rows.first());
    }

    /** Does all of it while the numbers are in the cache, then redoes the bias column as if it had no penalty. */
    @Override
    public void move(Block Theta, double c, Velocity velocity, Rows rows) {
        double[] step = rows.first();
        double[] bias = rows.second();
        velocity.v().readColumn(0, step);
        Theta.readColumn(0, bias);
        velocity.move(c * lambda, Theta);
        for (int i = 0; i < Theta.rows(); i++) {
            velocity.v().set(i, 0, velocity.mu() * step[i]);
            Theta.set(i, 0, bias[i] + step[i]);
        }
    }
}
