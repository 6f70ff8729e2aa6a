package annotebook.nn;

import java.util.random.RandomGenerator;

/**
 * Dropout of a layer's activations in training, inverted so that nothing changes when it is over.
 *
 * <pre>
 *   a := a / keep  with probability keep, else 0
 * </pre>
 *
 * <p>Srivastava et al., Dropout, 2014. Each unit of each example is drawn on its own.
 */
final class Dropout {

    private final double keep;
    private final RandomGenerator random;
    private final boolean[] kept; // row after row
    private final int units;

    Dropout(double keep, RandomGenerator random, int examples, int units) {
        this.keep = keep;
        this.random = random;
        this.units = units;
        kept = new boolean[keep < 1 ? examples * units : 0];
    }

    /** Draws anew which units of one example stay, and silences the others. */
    void forward(int example, double[] a) {
        if (keep == 1) {
            return;
        }
        for (int j = 0; j < units; j++) {
            kept[example * units + j] = random.nextDouble() < keep;
        }
        backward(example, a);
    }

    /** The blame goes the way that the activations came. */
    void backward(int example, double[] delta) {
        if (keep == 1) {
            return;
        }
        for (int j = 0; j < units; j++) {
            delta[j] = kept[example * units + j] ? delta[j] / keep : 0;
        }
    }
}
