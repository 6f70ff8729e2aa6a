package annotebook.training;

import annotebook.matrix.Block;
import annotebook.nn.Gradient;

/** The steps of one parameter under {@link Adam}. */
final class AdamUpdate implements Update {

    private final Adam adam;
    private final Block values;
    private final Block D;
    private final Block v; // running average of D
    private final Block s; // running average of D .* D
    private final double[] theta;
    private final double[] d;
    private final double[] first;
    private final double[] second;
    private double power1 = 1; // β₁ᵗ
    private double power2 = 1; // β₂ᵗ

    AdamUpdate(Adam adam, Block values) {
        this.adam = adam;
        this.values = values;
        D = Block.zeros(values.precision(), values.rows(), values.cols());
        v = Block.zeros(values.precision(), values.rows(), values.cols());
        s = Block.zeros(values.precision(), values.rows(), values.cols());
        theta = new double[values.cols()];
        d = new double[values.cols()];
        first = new double[values.cols()];
        second = new double[values.cols()];
    }

    @Override
    public void step(Gradient gradient, double alpha) {
        gradient.into(D, 1, 0);
        power1 *= adam.beta1();
        power2 *= adam.beta2();
        double rate = alpha / (1 - power1);
        double correction = 1 / Math.sqrt(1 - power2);
        for (int i = 0; i < values.rows(); i++) {
            values.readRow(i, theta);
            D.readRow(i, d);
            v.readRow(i, first);
            s.readRow(i, second);
            stepRow(rate, correction);
            values.writeRow(i, theta);
            v.writeRow(i, first);
            s.writeRow(i, second);
        }
    }

    private void stepRow(double rate, double correction) {
        double beta1 = adam.beta1();
        double beta2 = adam.beta2();
        double epsilon = adam.epsilon();
        for (int j = 0; j < theta.length; j++) {
            first[j] = beta1 * first[j] + (1 - beta1) * d[j];
            second[j] = beta2 * second[j] + (1 - beta2) * d[j] * d[j];
            theta[j] -= rate * first[j] / (Math.sqrt(second[j]) * correction + epsilon);
        }
    }
}
