package annotebook.matrix;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/** Makes matrices and vectors from numbers. */
public final class Matrices {

    private Matrices() {}

    /** The matrix with these rows, {@code matrix(row(1, 2), row(3, 4))}, all of one length. */
    public static RealMatrix matrix(double[]... rows) {
        return new Array2DRowRealMatrix(rows);
    }

    /** One row of {@link #matrix}. */
    public static double[] row(double... entries) {
        return entries;
    }

    /** The vector with these entries. */
    public static RealVector vector(double... entries) {
        return new ArrayRealVector(entries);
    }

    /** The {@code rows} x {@code cols} matrix whose every entry is {@code value}. */
    public static RealMatrix constant(int rows, int cols, double value) {
        return new Array2DRowRealMatrix(rows, cols).scalarAdd(value);
    }
}
