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

    /** Draws anew which units stay, in the order of examples and units. */
    void draw() {
        for (int e = 0; e < kept.length; e++) {
            kept[e] = random.nextDouble() < keep;
        }
    }

    /** Silences the units of one example that do not stay; for the activations, and for the blame that comes back. */
    void apply(int example, double[] a) {
        if (keep == 1) {
            return;
        }
        for (int j = 0; j < units; j++) {
            a[j] = kept[example * units + j] ? a[j] / keep : 0;
        }
    }
}
