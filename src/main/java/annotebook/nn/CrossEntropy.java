package annotebook.nn;

import annotebook.matrix.Shapes;
import org.apache.commons.math3.linear.RealMatrix;

/** The cross-entropy cost J of {@link Sigmoid} outputs, each a yes or no of its own; δ⁽ᴸ⁾ = h − y. */
public record CrossEntropy() implements Cost {

    /** No logarithm is taken to be below this, so that J stays finite; as in PyTorch's BCELoss. */
    static final double LOWEST_LOG = -100;

    /**
     * The cost of the answers H where Y was wanted, averaged over examples, summed over outputs.
     *
     * <pre>
     *   J(Θ) = −1/m Σᵢ Σₖ [ yₖ log hₖ(x) + (1 − yₖ) log(1 − hₖ(x)) ]
     * </pre>
     *
     * @param H m x K, from 0 to 1; at 0 or 1 a wrong certainty costs 100 rather than infinity
     * @param Y m x K, from 0 to 1
     * @return J in nats an example
     * @throws IllegalArgumentException if shapes differ or an h is not from 0 to 1
     */
    public static double cost(RealMatrix H, RealMatrix Y) {
        Shapes.requireSame("cost", H, Y);
        double sum = 0;
        for (int i = 0; i < H.getRowDimension(); i++) {
            for (int k = 0; k < H.getColumnDimension(); k++) {
                requireProbability(H, i, k);
                sum += cost(H.getEntry(i, k), Y.getEntry(i, k));
            }
        }
        return sum / H.getRowDimension();
    }

    @Override
    public double of(double[] h, double[] y, int n) {
        double sum = 0;
        for (int k = 0; k < n; k++) {
            sum += cost(h[k], y[k]);
        }
        return sum;
    }

    @Override
    public boolean absorbsSlope() {
        return true;
    }

    @Override
    public boolean fits(Activation output) {
        return output instanceof Sigmoid;
    }

    private static double cost(double h, double y) {
        double logH = Math.max(Math.log(h), LOWEST_LOG);
        double logNotH = Math.max(Math.log1p(-h), LOWEST_LOG);
        return -(y * logH + (1 - y) * logNotH);
    }

    private static void requireProbability(RealMatrix H, int row, int column) {
        double h = H.getEntry(row, column);
        if (!(h >= 0 && h <= 1)) {
            throw new IllegalArgumentException(
                    "cost: h is %s in row %d, column %d, wanted a number from 0 to 1. Smaller alpha?"
                            .formatted(h, row, column));
        }
    }
}
