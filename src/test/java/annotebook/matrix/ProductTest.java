package annotebook.matrix;

import static annotebook.matrix.Close.assertClose;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.linear.BlockRealMatrix;
import org.apache.commons.math3.linear.RealMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Products of blocks against Commons Math's own, in both precisions, transposed and not. */
class ProductTest {

    private final Random random = new Random(4);

    @ParameterizedTest
    @CsvSource({
        "1, 1, 1",
        "2, 3, 4",
        "17, 16, 15",
        "33, 129, 7",
        "128, 300, 10",
        "5, 1000, 600",
        "130, 131, 1029",
        "1000, 600, 1",
        "1, 600, 1000"
    })
    void agreesWithCommonsMath(int m, int n, int p) {
        for (Precision precision : Precision.values()) {
            double tolerance = precision == Precision.DOUBLE ? 1e-12 * n : 1e-6 * n;
            RealMatrix A = drawn(m, n);
            RealMatrix B = drawn(n, p);
            RealMatrix wanted = new BlockRealMatrix(A.getData()).multiply(B);
            Block a = Block.of(precision, A);
            Block b = Block.of(precision, B);
            Block aT = Block.of(precision, A.transpose()).transposed();
            Block bT = Block.of(precision, B.transpose()).transposed();
            assertClose(wanted, product(a, b), tolerance);
            assertClose(wanted, product(aT, b), tolerance);
            assertClose(wanted, product(a, bT), tolerance);
            assertClose(wanted, product(aT, bT), tolerance);
        }
    }

    @Test
    void addsToWhatWasThere() {
        // 2 (1·3 + 2·4) + 0.5·10
        Block C = Block.of(Precision.DOUBLE, Matrices.constant(1, 1, 10));
        Block A = Block.of(Precision.DOUBLE, Matrices.matrix(Matrices.row(1, 2)));
        Block B = Block.of(Precision.DOUBLE, Matrices.matrix(Matrices.row(3), Matrices.row(4)));
        new Product(C, A, B).compute(2, 0.5);
        assertEquals(27, C.get(0, 0));
    }

    @Test
    void betaZeroForgetsEvenNaN() {
        Block C = Block.of(Precision.DOUBLE, Matrices.constant(1, 1, Double.NaN));
        Block A = Block.of(Precision.DOUBLE, Matrices.constant(1, 1, 2));
        new Product(C, A, A).compute(1, 0);
        assertEquals(4, C.get(0, 0));
    }

    @Test
    void computesInViewsWithoutTheirBias() {
        RealMatrix A = drawn(3, 5);
        RealMatrix B = drawn(5, 4);
        Block C = Block.of(Precision.DOUBLE, drawn(3, 5));
        C.fillColumn(0, 1);
        new Product(C.withoutBias(), Block.of(Precision.DOUBLE, A), Block.of(Precision.DOUBLE, B))
                .compute();
        assertClose(Bias.withBias(new BlockRealMatrix(A.getData()).multiply(B)), C.matrix(), 1e-14);
    }

    @Test
    void saysWhatDoesNotFit() {
        Block a = Block.zeros(Precision.DOUBLE, 5, 3);
        Block b = Block.zeros(Precision.DOUBLE, 4, 2);
        assertSays(
                "product: 5x3 by 4x2 do not fit (3 columns, 4 rows). Transpose one of them?",
                a,
                a,
                b);
        assertSays(
                "product: 5x3 by 3x5 gives 5x5, wanted the 4x2 of its place.",
                b,
                a,
                a.transposed());
        Block single = Block.zeros(Precision.SINGLE, 3, 3);
        assertSays("product: DOUBLE by SINGLE into DOUBLE, wanted one precision.", a, a, single);
        Block square = Block.zeros(Precision.DOUBLE, 3, 3);
        assertSays(
                "product: into a transposed view, wanted its block.",
                square.transposed(),
                square,
                square);
    }

    private static void assertSays(String sentence, Block C, Block A, Block B) {
        assertEquals(
                sentence,
                assertThrows(IllegalArgumentException.class, () -> new Product(C, A, B))
                        .getMessage());
    }

    private RealMatrix drawn(int rows, int cols) {
        DoubleUnaryOperator entry = zero -> random.nextDouble() - 0.5;
        return Arithmetic.map(Matrices.constant(rows, cols, 0), entry);
    }

    private static RealMatrix product(Block A, Block B) {
        Block C = Block.zeros(A.precision(), A.rows(), B.cols());
        new Product(C, A, B).compute();
        return C.matrix();
    }
}
