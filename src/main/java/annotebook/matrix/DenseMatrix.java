package annotebook.matrix;

import java.util.Arrays;
import org.apache.commons.math3.linear.AbstractRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/**
 * A Commons Math matrix whose entries lie row after row in one array, and whose large products run on
 * {@link Blas}.
 *
 * <p>It goes wherever a {@link RealMatrix} goes. Shapes that do not fit give the sentence of
 * {@link Shapes}.
 */
public final class DenseMatrix extends AbstractRealMatrix {

    private final int rows;
    private final int cols;
    private final double[] entries; // entry (i, j) is at i · cols + j

    private DenseMatrix(int rows, int cols, double[] entries) {
        this.rows = rows;
        this.cols = cols;
        this.entries = entries;
    }

    /**
     * The rows x cols matrix of zeros.
     *
     * @throws IllegalArgumentException if rows or cols is below 1, or there are 2³¹ entries or more
     */
    public static DenseMatrix zeros(int rows, int cols) {
        return new DenseMatrix(rows, cols, new double[requireEntries("matrix", rows, cols)]);
    }

    /** How many entries a matrix has, which an array must hold; {@code operation} opens the sentence. */
    static int requireEntries(String operation, int rows, int cols) {
        Shapes.requirePositive(operation, rows, cols);
        if ((long) rows * cols > Integer.MAX_VALUE - 8) {
            throw new IllegalArgumentException(
                    "%s: %dx%d has more entries than an array holds, wanted below 2^31."
                            .formatted(operation, rows, cols));
        }
        return rows * cols;
    }

    /** A copy of A. */
    public static DenseMatrix of(RealMatrix A) {
        if (A instanceof DenseMatrix dense) {
            return dense.copy();
        }
        DenseMatrix copy = zeros(A.getRowDimension(), A.getColumnDimension());
        for (int i = 0; i < copy.rows; i++) {
            System.arraycopy(A.getRow(i), 0, copy.entries, i * copy.cols, copy.cols);
        }
        return copy;
    }

    /** The matrix whose entries this array holds, row after row: the array itself, not a copy. */
    static DenseMatrix wrap(int rows, int cols, double[] entries) {
        return new DenseMatrix(rows, cols, entries);
    }

    @Override
    public int getRowDimension() {
        return rows;
    }

    @Override
    public int getColumnDimension() {
        return cols;
    }

    @Override
    public DenseMatrix createMatrix(int rowDimension, int columnDimension) {
        return zeros(rowDimension, columnDimension);
    }

    @Override
    public DenseMatrix copy() {
        return new DenseMatrix(rows, cols, entries.clone());
    }

    @Override
    public double getEntry(int row, int column) {
        MatrixUtils.checkMatrixIndex(this, row, column);
        return entries[row * cols + column];
    }

    @Override
    public void setEntry(int row, int column, double value) {
        MatrixUtils.checkMatrixIndex(this, row, column);
        entries[row * cols + column] = value;
    }

    @Override
    public double[] getRow(int row) {
        MatrixUtils.checkRowIndex(this, row);
        return Arrays.copyOfRange(entries, row * cols, (row + 1) * cols);
    }

    @Override
    public double[][] getData() {
        double[][] data = new double[rows][];
        for (int i = 0; i < rows; i++) {
            data[i] = getRow(i);
        }
        return data;
    }

    /** A B, the matrix product; m x n by n x p gives m x p. */
    @Override
    public DenseMatrix multiply(RealMatrix B) {
        Shapes.requireInner("times", this, B);
        DenseMatrix right = dense(B);
        DenseMatrix product = zeros(rows, right.cols);
        if ((long) rows * cols * right.cols > Blas.SMALL && areStaged(this, right, product)) {
            Staging.shared().multiply(block(), right.block(), product.block());
        } else {
            product.addProduct(this, right);
        }
        return product;
    }

    private static boolean areStaged(DenseMatrix... matrices) {
        return Arrays.stream(matrices).allMatch(A -> Staging.holds(A.entries.length));
    }

    @Override
    public RealMatrix preMultiply(RealMatrix A) {
        return dense(A).multiply(this);
    }

    /** A v, the matrix-vector product; m x n by n gives m. */
    @Override
    public RealVector operate(RealVector v) {
        Shapes.requireInner("times", this, v);
        double[] factor = v.toArray();
        double[] result = new double[rows];
        for (int i = 0; i < rows; i++) {
            double sum = 0;
            for (int j = 0; j < cols; j++) {
                sum += entries[i * cols + j] * factor[j];
            }
            result[i] = sum;
        }
        return new ArrayRealVector(result, false);
    }

    /** A + B, entry by entry. */
    @Override
    public DenseMatrix add(RealMatrix B) {
        Shapes.requireSame("plus", this, B);
        return plus(1, dense(B));
    }

    /** A − B, entry by entry. */
    @Override
    public DenseMatrix subtract(RealMatrix B) {
        Shapes.requireSame("minus", this, B);
        return plus(-1, dense(B));
    }

    /** c A, every entry times the number c. */
    @Override
    public DenseMatrix scalarMultiply(double c) {
        DenseMatrix product = copy();
        for (int e = 0; e < entries.length; e++) {
            product.entries[e] *= c;
        }
        return product;
    }

    /** Aᵀ, rows and columns exchanged. */
    @Override
    public DenseMatrix transpose() {
        DenseMatrix transposed = zeros(cols, rows);
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < cols; j++) {
                transposed.entries[j * rows + i] = entries[i * cols + j];
            }
        }
        return transposed;
    }

    private DenseMatrix plus(double c, DenseMatrix B) {
        DenseMatrix sum = copy();
        for (int e = 0; e < entries.length; e++) {
            sum.entries[e] += c * B.entries[e];
        }
        return sum;
    }

    private void addProduct(DenseMatrix A, DenseMatrix B) {
        for (int i = 0; i < rows; i++) {
            for (int k = 0; k < A.cols; k++) {
                double a = A.entries[i * A.cols + k];
                for (int j = 0; j < cols; j++) {
                    entries[i * cols + j] += a * B.entries[k * cols + j];
                }
            }
        }
    }

    private DoubleBlock block() {
        return DoubleBlock.wrap(entries, rows, cols);
    }

    private static DenseMatrix dense(RealMatrix A) {
        return A instanceof DenseMatrix dense ? dense : of(A);
    }
}
