package annotebook.matrix;

/** Where the largest number stands. */
public final class ArgMax {

    private ArgMax() {}

    /** The index of the largest entry, the first if several: argmaxₖ yₖ, 0 for none. */
    public static int of(double[] y) {
        int largest = 0;
        for (int k = 1; k < y.length; k++) {
            largest = y[k] > y[largest] ? k : largest;
        }
        return largest;
    }
}
