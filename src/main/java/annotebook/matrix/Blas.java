package annotebook.matrix;

import java.util.Optional;

/**
 * What computes products of large matrices: OpenBLAS where its native library loads, else Java.
 *
 * <p>Both give the same numbers except for rounding (to 1e-10 relative in double precision).
 */
public sealed interface Blas permits OpenBlas, JavaBlas {

    /** Below this many multiplications a call out of Java costs more than it saves: about 16 x 16 by 16 x 16. */
    int SMALL = 16 * 16 * 16;

    /** The one in use; the native library is loaded at the first call. */
    static Blas present() {
        return PresentBlas.BLAS;
    }

    /** One line for the user when the native library was not found or could not be loaded. */
    static Optional<String> notice() {
        return Optional.ofNullable(PresentBlas.NOTICE);
    }

    /** Its name for a reader, such as {@code OpenBLAS 0.3.30} or {@code Java}. */
    String name();

    /** C := α A B + β C. */
    void multiply(Product product, double alpha, double beta);

    /** B := c A + B, of whole blocks of one precision. */
    void add(double c, Block A, Block B);

    /** A := c A, of a whole block. */
    void scale(double c, Block A);
}
