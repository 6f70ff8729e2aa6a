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

    /**
     * Refuses two matrices of different shapes; {@code operation} opens the sentence.
     *
     * @throws IllegalArgumentException naming the operation and both shapes
     */
    public static void requireSame(String operation, RealMatrix A, RealMatrix B) {
        if (!shape(A).equals(shape(B))) {
            throw new IllegalArgumentException(
                    "%s: %s and %s differ, wanted the same shape twice.%s"
                            .formatted(operation, shape(A), shape(B), whyDifferent(A, B)));
        }
    }

    static void requireSame(String operation, Block A, RealMatrix B) {
        if (!A.shape().equals(shape(B))) {
            requireSame(operation, A.matrix(), B); // the copy is for the sentence alone
        }
    }

    /**
     * Refuses two matrices of different numbers of rows; {@code operation} opens the sentence.
     *
     * @throws IllegalArgumentException naming the operation and both shapes
     */
    public static void requireSameRows(String operation, RealMatrix A, RealMatrix B) {
        if (A.getRowDimension() != B.getRowDimension()) {
            throw new IllegalArgumentException(
                    "%s: %s and %s differ, wanted as many rows in both."
                            .formatted(operation, shape(A), shape(B)));
        }
    }

    /**
     * Refuses a shape without entries; {@code operation} opens the sentence.
     *
     * @throws IllegalArgumentException if rows or cols is below 1
     */
    public static void requirePositive(String operation, int rows, int cols) {
        if (rows < 1 || cols < 1) {
            throw new IllegalArgumentException(
                    "%s: rows and columns must be at least 1, got %dx%d."
                            .formatted(operation, rows, cols));
        }
    }

    static void requireInner(String operation, RealMatrix A, RealMatrix B) {
        if (A.getColumnDimension() != B.getRowDimension()) {
            throw notInner(operation, shape(A), shape(B));
        }
    }

    static void requireInner(String operation, Block A, Block B) {
        if (A.cols() != B.rows()) {
            throw notInner(operation, A.shape(), B.shape());
        }
    }

    private static IllegalArgumentException notInner(String operation, String A, String B) {
        return new IllegalArgumentException(
                "%s: %s by %s do not fit (%s columns, %s rows). Transpose one of them?"
                        .formatted(
                                operation,
                                A,
                                B,
                                A.substring(A.indexOf('x') + 1),
                                B.substring(0, B.indexOf('x'))));
    }

    static void requireInner(String operation, RealMatrix A, RealVector v) {
        int columns = A.getColumnDimension();
        int entries = v.getDimension();
        if (columns != entries) {
            throw new IllegalArgumentException(
                    "%s: %s by %d do not fit (%d columns, %d entries).%s"
                            .formatted(
                                    operation,
                                    shape(A),
                                    entries,
                                    columns,
                                    entries,
                                    whyNotInner(A, entries)));
        }
    }

    static void requireSame(String operation, RealVector v, RealVector w) {
        if (v.getDimension() != w.getDimension()) {
            throw new IllegalArgumentException(
                    "%s: %d and %d entries differ, wanted the same number twice. %s"
                            .formatted(
                                    operation,
                                    v.getDimension(),
                                    w.getDimension(),
                                    "Does one of them have its bias unit?"));
        }
    }

    private static String whyNotInner(RealMatrix A, int entries) {
        if (A.getColumnDimension() == entries + 1) {
            return " Is the bias unit missing?";
        }
        return A.getRowDimension() == entries ? " Transpose the matrix?" : "";
    }

    private static String whyDifferent(RealMatrix A, RealMatrix B) {
        if (A.getRowDimension() == B.getColumnDimension()
                && A.getColumnDimension() == B.getRowDimension()) {
            return " Transpose one of them?";
        }
        boolean oneColumn = Math.abs(A.getColumnDimension() - B.getColumnDimension()) == 1;
        return oneColumn && A.getRowDimension() == B.getRowDimension()
                ? " Does one of them have its bias column?"
                : "";
    }
}
