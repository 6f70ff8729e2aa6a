package annotebook.matrix;

import java.util.Arrays;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/** Makes matrices and vectors from numbers. */
public final class Matrices {

    private Matrices() {}

    /**
     * The matrix with these rows, {@code matrix(row(1, 2), row(3, 4))}.
     *
     * @throws IllegalArgumentException if there is no row, or one is empty or of another length
     */
    public static RealMatrix matrix(double[]... rows) {
        Shapes.requirePositive("matrix", rows.length, rows.length == 0 ? 0 : rows[0].length);
        for (int i = 1; i < rows.length; i++) {
            if (rows[i].length != rows[0].length) {
                throw new IllegalArgumentException(
                        "matrix: row %d has length %d, row 0 has length %d. Give all rows one length."
                                .formatted(i, rows[i].length, rows[0].length));
            }
        }
        return DenseMatrix.wrap(rows.length, rows[0].length, concatenated(rows));
    }

    /** One row of {@link #matrix}. */
    public static double[] row(double... entries) {
        return entries;
    }

    /** The vector with these entries. */
    public static RealVector vector(double... entries) {
        return new ArrayRealVector(entries);
    }

    /**
     * The rows x cols matrix whose every entry is {@code value}.
     *
     * @throws IllegalArgumentException if rows or cols is below 1, or there are 2³¹ entries or more
     */
    public static RealMatrix constant(int rows, int cols, double value) {
        double[] entries = new double[DenseMatrix.requireEntries("constant", rows, cols)];
        Arrays.fill(entries, value);
        return DenseMatrix.wrap(rows, cols, entries);
    }

    private static double[] concatenated(double[][] rows) {
        return Arrays.stream(rows).flatMapToDouble(Arrays::stream).toArray();
    }
}
