package annotebook.nn;

import static annotebook.matrix.Matrices.constant;
import static annotebook.matrix.Matrices.matrix;
import static annotebook.matrix.Matrices.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import annotebook.matrix.Block;
import annotebook.matrix.Precision;
import java.util.List;
import java.util.function.DoubleFunction;
import org.apache.commons.math3.linear.RealMatrix;
import org.junit.jupiter.api.Test;

/** One Theta by hand; its bias column holds numbers that must not count. */
class RegularizerTest {

    private final Block Theta =
            Block.of(Precision.DOUBLE, matrix(row(100, 3, -4), row(-100, 0, 1)));

    @Test
    void penaltiesByHand() {
        assertEquals(0, new NoPenalty().penalty(Theta));
        assertEquals(0.5 / 2 * (9 + 16 + 1), new L2(0.5).penalty(Theta));
        assertEquals(0.5 * (3 + 4 + 1), new L1(0.5).penalty(Theta));
    }

    @Test
    void gradientsByHandLeaveBiasesAlone() {
        assertEquals(constant(2, 3, 1), gradient(new NoPenalty()));
        // 1 + 0.2 · 0.5 · θ
        assertEquals(matrix(row(1, 1.3, 0.6), row(1, 1, 1.1)), gradient(new L2(0.5)));
        // 1 + 0.2 · 0.5 · sign θ
        assertEquals(matrix(row(1, 1.1, 0.9), row(1, 1, 1.1)), gradient(new L1(0.5)));
    }

    @Test
    void lambdaIsANumberNotBelowZero() {
        List<DoubleFunction<Regularizer>> makers = List.of(L1::new, L2::new);
        for (DoubleFunction<Regularizer> maker : makers) {
            String name = maker.apply(0).getClass().getSimpleName();
            for (double bad : new double[] {-1, Double.NaN, Double.POSITIVE_INFINITY}) {
                assertEquals(
                        "%s: lambda must be a finite number >= 0, got %s.".formatted(name, bad),
                        assertThrows(IllegalArgumentException.class, () -> maker.apply(bad))
                                .getMessage());
            }
        }
    }

    private RealMatrix gradient(Regularizer regularizer) {
        Block target = Block.of(Precision.DOUBLE, constant(2, 3, 1));
        regularizer.addGradient(Theta, 0.2, target, Rows.of(List.of(Theta)));
        return target.matrix();
    }
}
