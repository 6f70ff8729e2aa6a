package annotebook.matrix;

import static annotebook.matrix.Close.assertClose;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;
import org.apache.commons.math3.linear.BlockRealMatrix;
import org.apache.commons.math3.linear.RealMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Java's products against those of whatever BLAS is present: the same to 1e-10. */
class BlasTest {

    private final Random random = new Random(6);
    private final Blas java = new JavaBlas();

    @Test
    void oneIsPresentAndAMissingNativeLibraryIsSaid() {
        assertTrue(Blas.present().name().matches("Java|OpenBLAS [0-9.]+"), Blas.present()::name);
        assertEquals(Blas.present() instanceof JavaBlas, Blas.notice().isPresent());
        Optional<String> wording =
                Blas.notice()
                        .filter(
                                line ->
                                        !line.matches(
                                                "OpenBLAS could not be loaded \\(.+\\): large matrices are multiplied in Java, which is slower\\."));
        assertEquals(Optional.empty(), wording);
        assertEquals("Java", java.name());
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 1", "3, 5, 2", "130, 129, 513", "7, 700, 1030"})
    void multiplyAlike(int m, int n, int p) {
        for (Precision precision : Precision.values()) {
            double tolerance = precision == Precision.DOUBLE ? 1e-10 : 1e-3;
            Block A = drawn(precision, m, n);
            Block B = drawn(precision, p, n).transposed();
            Block C = drawn(precision, m, p);
            Block D = Block.of(precision, C.matrix());
            Blas.present().multiply(new Product(C, A, B), 0.7, -1.3);
            java.multiply(new Product(D, A, B), 0.7, -1.3);
            assertClose(C.matrix(), D.matrix(), tolerance);
        }
    }

    @Test
    void javaAgreesWithCommonsMath() {
        Block At = drawn(Precision.DOUBLE, 300, 20);
        Block B = drawn(Precision.DOUBLE, 300, 40);
        Block C = Block.zeros(Precision.DOUBLE, 20, 40);
        java.multiply(new Product(C, At.transposed(), B), 1, 0);
        assertClose(
                new BlockRealMatrix(At.matrix().getData()).transpose().multiply(B.matrix()),
                C.matrix(),
                1e-12);
    }

    @Test
    void addAndScaleAlike() {
        Block A = drawn(Precision.DOUBLE, 9, 11);
        Block B = drawn(Precision.DOUBLE, 9, 11);
        Block C = Block.of(Precision.DOUBLE, B.matrix());
        B.add(0.3, A);
        B.scale(-2);
        java.add(0.3, A, C);
        java.scale(-2, C);
        assertClose(B.matrix(), C.matrix(), 1e-15);
        Block a = drawn(Precision.SINGLE, 9, 11);
        Block b = drawn(Precision.SINGLE, 9, 11);
        Block c = Block.of(Precision.SINGLE, b.matrix());
        b.add(0.3, a);
        b.scale(-2);
        java.add(0.3, a, c);
        java.scale(-2, c);
        assertClose(b.matrix(), c.matrix(), 1e-6);
    }

    private Block drawn(Precision precision, int rows, int cols) {
        RealMatrix zeros = Matrices.constant(rows, cols, 0);
        return Block.of(precision, Arithmetic.map(zeros, zero -> random.nextDouble() - 0.5));
    }
}
