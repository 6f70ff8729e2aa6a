package annotebook.training;

import static annotebook.matrix.Matrices.constant;
import static annotebook.matrix.Matrices.matrix;
import static annotebook.matrix.Matrices.row;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import annotebook.matrix.Block;
import annotebook.matrix.Precision;
import annotebook.nn.Gradient;
import org.junit.jupiter.api.Test;

/** Two steps by hand from θ = 10 with α = 0.1 and the gradients 2, then 4; PyTorch's numbers are in {@link PyTorchOptimizersTest}. */
class OptimizerTest {

    @Test
    void plain() {
        assertSteps(new Sgd(), 9.8, 9.4);
    }

    @Test
    void momentum() {
        // v = −0.2, then −0.5 · 0.2 − 0.4
        assertSteps(new Momentum(0.5), 9.8, 9.3);
    }

    @Test
    void nesterov() {
        // v = −0.2, step −0.1 − 0.2; v = −0.5, step −0.25 − 0.4
        assertSteps(new Nesterov(0.5), 9.7, 9.05);
    }

    @Test
    void adam() {
        // β₁ = 0.5, β₂ = 0.75: v̂ = 2, ŝ = 4, so a step of α; then v = 2.5, ŝ = (0.75 + 4) / 0.4375
        double second = 0.1 * (2.5 / 0.75) / Math.sqrt(4.75 / 0.4375);
        assertSteps(new Adam(0.5, 0.75, 1e-300), 9.9, 9.9 - second);
    }

    @Test
    void sharesAndEpsilonAreChecked() {
        assertSays("Momentum: mu must be >= 0 and < 1, got 1.0.", () -> new Momentum(1));
        assertSays("Nesterov: mu must be >= 0 and < 1, got -0.1.", () -> new Nesterov(-0.1));
        assertSays("Adam: beta1 must be >= 0 and < 1, got NaN.", () -> new Adam(Double.NaN, 0, 1));
        assertSays("Adam: beta2 must be >= 0 and < 1, got 1.0.", () -> new Adam(0, 1, 1));
        assertSays("Adam: epsilon must be a finite number > 0, got 0.0.", () -> new Adam(0, 0, 0));
        assertEquals(new Adam(0.9, 0.999, 1e-8), new Adam());
        assertEquals(0, new Momentum(0).mu());
    }

    private static void assertSteps(Optimizer optimizer, double first, double second) {
        Block theta = Block.of(Precision.DOUBLE, constant(2, 1, 10));
        Update update = optimizer.update(theta);
        update.step(gradient(2), 0.1);
        double[] got = new double[2];
        theta.readColumn(0, got);
        assertArrayEquals(new double[] {first, first}, got, 1e-14);
        update.step(gradient(4), 0.1);
        theta.readColumn(0, got);
        assertArrayEquals(new double[] {second, second}, got, 1e-14);
    }

    private static Gradient gradient(double value) {
        return (target, scale, keep) ->
                target.set(
                        target.matrix()
                                .scalarMultiply(keep)
                                .add(matrix(row(value), row(value)).scalarMultiply(scale)));
    }

    private static void assertSays(String sentence, Runnable action) {
        assertEquals(
                sentence, assertThrows(IllegalArgumentException.class, action::run).getMessage());
    }
}
