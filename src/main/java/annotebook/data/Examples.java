package annotebook.data;

/**
 * A set of m examples for training: inputs and targets, written one example at a time into the caller's arrays,
 * so that no matrix of all examples is needed.
 */
public interface Examples {

    /** m, how many examples there are. */
    int size();

    /** n = s_1, the numbers in one input. */
    int inputs();

    /** K = s_L, the numbers in one target. */
    int outputs();

    /**
     * Writes the inputs of one example.
     *
     * @param example from 0 to m − 1
     * @param x n numbers or more; the first n are written
     */
    void input(int example, double[] x);

    /**
     * Writes the targets of one example: for a class, 1 at its index and 0 elsewhere.
     *
     * @param example from 0 to m − 1
     * @param y K numbers or more; the first K are written
     */
    void target(int example, double[] y);

    /** The class of one example: the index of its largest target, the first if several. */
    int label(int example);

    /** Whether several threads may read at once. */
    default boolean isShared() {
        return false;
    }
}
