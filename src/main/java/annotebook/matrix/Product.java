package annotebook.matrix;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

    /** From this many multiplications on, two threads are faster than one: some twenty microseconds of work. */
    private static final long LARGE = 500_000;

    /** Rows that a part needs to be as fast as the whole. */
    private static final int MANY = 128;

    private final Block C;
    private final Block A;
    private final Block B;
    private final List<Product> parts;
    private final Team.Work work = this::computePart;
    private double alpha;
    private double beta;

    /**
     * The product of A (m x n) and B (n x p) into C (m x p).
     *
     * @throws IllegalArgumentException if shapes do not fit, precisions differ or C is transposed
     */
    public Product(Block C, Block A, Block B) {
        this(C, A, B, Team.present());
    }

    private Product(Block C, Block A, Block B, @Nullable Team team) {
        requireFit(C, A, B);
        this.C = C;
        this.A = A;
        this.B = B;
        boolean large = (long) C.rows() * A.cols() * C.cols() >= LARGE;
        parts = large && team != null ? parts(team) : List.of();
    }

    /** C := A B. */
    public void compute() {
        compute(1, 0);
    }

    /** C := α A B + β C; the old C is not read when β is 0. */
    public void compute(double alpha, double beta) {
        this.alpha = alpha;
        this.beta = beta;
        if (parts.isEmpty()) {
            Blas.present().multiply(this, alpha, beta);
        } else {
            Team.present().run(work);
        }
    }

    /**
     * A part for each thread: rows of C where there are many, else columns; every thread then reads the
     * whole of one factor.
     */
    private List<Product> parts(Team team) {
        boolean byColumns = C.rows() < MANY * team.size();
        List<Product> cut = new ArrayList<>();
        for (int part = 0; part < team.size(); part++) {
            int from = team.start(part, byColumns ? C.cols() : C.rows());
            int to = team.start(part + 1, byColumns ? C.cols() : C.rows());
            cut.add(
                    byColumns
                            ? new Product(C.columns(from, to), A, B.columns(from, to), null)
                            : new Product(C.rows(from, to), A.rows(from, to), B, null));
        }
        return cut;
    }

    private void computePart(int part) {
        parts.get(part).compute(alpha, beta);
    }

    private static void requireFit(Block C, Block A, Block B) {
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
