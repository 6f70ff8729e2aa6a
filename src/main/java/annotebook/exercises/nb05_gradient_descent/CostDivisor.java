package annotebook.exercises.nb05_gradient_descent;

/** By what a student divided the sum over all entries of H; right is {@link #EXAMPLES}. */
public enum CostDivisor {
    NONE,
    INTEGER,
    EXAMPLES,
    OUTPUTS,
    ENTRIES;

    /** The share of a sum over an m x K matrix. */
    double share(double sum, int m, int K) {
        return switch (this) {
            case NONE -> sum;
            case INTEGER -> m == 1 ? sum : 0;
            case EXAMPLES -> sum / m;
            case OUTPUTS -> sum / K;
            case ENTRIES -> sum / (m * K);
        };
    }
}
