package annotebook.matrix;

/**
 * A product of blocks, prepared once and computed in every step without allocating.
 *
 * <pre>
 *   C := α A B + β C
 * </pre>
 *
 * <p>A or B may be a {@link Block#transposed() transposed} view, so every product of
 * backpropagation is one of these.
 */
public final class Product {

    private final Block C;
    private final Block A;
    private final Block B;

    /**
     * The product of A (m x n) and B (n x p) into C (m x p).
     *
     * @throws IllegalArgumentException if shapes do not fit, precisions differ or C is transposed
     */
    public Product(Block C, Block A, Block B) {
        Shapes.requireInner("product", A, B);
        if (C.rows() != A.rows() || C.cols() != B.cols()) {
            throw new IllegalArgumentException(
                    "product: %s by %s gives %dx%d, wanted the %s of its place."
                            .formatted(A.shape(), B.shape(), A.rows(), B.cols(), C.shape()));
        }
        if (A.precision() != C.precision() || B.precision() != C.precision()) {
            throw new IllegalArgumentException(
                    "product: %s by %s into %s, wanted one precision."
                            .formatted(A.precision(), B.precision(), C.precision()));
        }
        if (C.isTransposed()) {
            throw new IllegalArgumentException(
                    "product: into a transposed view, wanted its block.");
        }
        this.C = C;
        this.A = A;
        this.B = B;
    }

    /** C := A B. */
    public void compute() {
        compute(1, 0);
    }

    /** C := α A B + β C; what C held is not looked at when β is 0. */
    public void compute(double alpha, double beta) {
        Blas.present().multiply(this, alpha, beta);
    }

    Block C() {
        return C;
    }

    Block A() {
        return A;
    }

    Block B() {
        return B;
    }
}
