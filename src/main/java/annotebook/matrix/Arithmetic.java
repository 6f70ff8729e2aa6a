package annotebook.matrix;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.linear.DefaultRealMatrixChangingVisitor;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/**
 * Sums and products of matrices and vectors; no argument is changed.
 *
 * <p>Shapes that do not fit give an {@link IllegalArgumentException} that names the operation, both
 * shapes and the likely cause.
 */
public final class Arithmetic {

    private Arithmetic() {}

    /** A B, the matrix product; m x n by n x p gives m x p. */
    public static RealMatrix times(RealMatrix A, RealMatrix B) {
        Shapes.requireInner("times", A, B);
        return A.multiply(B);
    }

    /** A v, the matrix-vector product; m x n by n gives m. */
    public static RealVector times(RealMatrix A, RealVector v) {
        Shapes.requireInner("times", A, v);
        return A.operate(v);
    }

    /** c A, every entry times the number c. */
    public static RealMatrix times(double c, RealMatrix A) {
        return A.scalarMultiply(c);
    }

    /** c v, every entry times the number c. */
    public static RealVector times(double c, RealVector v) {
        return v.mapMultiply(c);
    }

    /** A + B, entry by entry; both m x n. */
    public static RealMatrix plus(RealMatrix A, RealMatrix B) {
        Shapes.requireSame("plus", A, B);
        return A.add(B);
    }

    /** v + w, entry by entry; both of n entries. */
    public static RealVector plus(RealVector v, RealVector w) {
        Shapes.requireSame("plus", v, w);
        return v.add(w);
    }

    /** A − B, entry by entry; both m x n. */
    public static RealMatrix minus(RealMatrix A, RealMatrix B) {
        Shapes.requireSame("minus", A, B);
        return A.subtract(B);
    }

    /** v − w, entry by entry; both of n entries. */
    public static RealVector minus(RealVector v, RealVector w) {
        Shapes.requireSame("minus", v, w);
        return v.subtract(w);
    }

    /** A .* B, the element-wise (Hadamard) product; both m x n. */
    public static RealMatrix hadamard(RealMatrix A, RealMatrix B) {
        Shapes.requireSame("hadamard", A, B);
        RealMatrix product = A.copy();
        product.walkInOptimizedOrder(
                new DefaultRealMatrixChangingVisitor() {
                    @Override
                    public double visit(int row, int column, double value) {
                        return value * B.getEntry(row, column);
                    }
                });
        return product;
    }

    /** v .* w, the element-wise (Hadamard) product; both of n entries. */
    public static RealVector hadamard(RealVector v, RealVector w) {
        Shapes.requireSame("hadamard", v, w);
        return v.ebeMultiply(w);
    }

    /** Aᵀ, rows and columns exchanged; m x n gives n x m. */
    public static RealMatrix transpose(RealMatrix A) {
        return A.transpose();
    }

    /** f(A), the function applied to every entry; m x n gives m x n. */
    public static RealMatrix map(RealMatrix A, DoubleUnaryOperator f) {
        RealMatrix mapped = A.copy();
        mapped.walkInOptimizedOrder(
                new DefaultRealMatrixChangingVisitor() {
                    @Override
                    public double visit(int row, int column, double value) {
                        return f.applyAsDouble(value);
                    }
                });
        return mapped;
    }

    /** f(v), the function applied to every entry; n entries give n. */
    public static RealVector map(RealVector v, DoubleUnaryOperator f) {
        return v.map(f::applyAsDouble);
    }
}
