package annotebook.matrix;

import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/** The shape of a matrix in words, and the one sentence for shapes that do not fit. */
public final class Shapes {

    private Shapes() {}

    /** Rows and columns as a reader writes them: {@code 5x3}. */
    public static String shape(RealMatrix A) {
        return A.getRowDimension() + "x" + A.getColumnDimension();
    }

    static void requireInner(String operation, RealMatrix A, RealMatrix B) {
        if (A.getColumnDimension() != B.getRowDimension()) {
            throw new IllegalArgumentException(
                    "%s: %s by %s do not fit (%d columns, %d rows). Transpose one of them?"
                            .formatted(
                                    operation,
                                    shape(A),
                                    shape(B),
                                    A.getColumnDimension(),
                                    B.getRowDimension()));
        }
    }

    static void requireInner(String operation, RealMatrix A, RealVector v) {
        if (A.getColumnDimension() != v.getDimension()) {
            throw new IllegalArgumentException(
                    "%s: %s by %d do not fit (%d columns, %d entries). Is the bias unit missing?"
                            .formatted(
                                    operation,
                                    shape(A),
                                    v.getDimension(),
                                    A.getColumnDimension(),
                                    v.getDimension()));
        }
    }

    static void requireSame(String operation, RealMatrix A, RealMatrix B) {
        if (A.getRowDimension() != B.getRowDimension()
                || A.getColumnDimension() != B.getColumnDimension()) {
            throw new IllegalArgumentException(
                    "%s: %s and %s differ; both must have the same shape. Transpose one of them?"
                            .formatted(operation, shape(A), shape(B)));
        }
    }
}
