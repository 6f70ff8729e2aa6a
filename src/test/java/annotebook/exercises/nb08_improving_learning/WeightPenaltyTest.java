package annotebook.exercises.nb08_improving_learning;

import static annotebook.matrix.Matrices.matrix;
import static annotebook.matrix.Matrices.row;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.apache.commons.math3.linear.RealMatrix;
import org.junit.jupiter.api.Test;

class WeightPenaltyTest {

    private static final RealMatrix THETA = matrix(row(5, 2, 0), row(7, -3, 0.5));

    @Test
    void penaltyByHand() {
        // 6 / (2 · 3) · (4 + 0 + 9 + 0.25), and twice that for two layers
        assertEquals(13.25, WeightPenalty.l2(List.of(THETA), 6, 3));
        assertEquals(26.5, WeightPenalty.l2(List.of(THETA, THETA), 6, 3));
    }

    @Test
    void gradientsByHand() {
        RealMatrix l2 = WeightPenalty.l2Gradient(THETA, 6, 3);
        assertArrayEquals(row(0, 4, 0), l2.getRow(0));
        assertArrayEquals(row(0, -6, 1), l2.getRow(1));
        RealMatrix l1 = WeightPenalty.l1Gradient(THETA, 6, 3);
        assertArrayEquals(row(0, 2, 0), l1.getRow(0));
        assertArrayEquals(row(0, -2, 2), l1.getRow(1));
        assertEquals(5, THETA.getEntry(0, 0), "the argument is left as it came");
    }

    @Test
    void gradientIsTheSlopeOfThePenalty() {
        RealMatrix more = THETA.copy();
        more.addToEntry(1, 2, 1e-6);
        double slope =
                (WeightPenalty.l2(List.of(more), 6, 3) - WeightPenalty.l2(List.of(THETA), 6, 3))
                        / 1e-6;
        assertEquals(WeightPenalty.l2Gradient(THETA, 6, 3).getEntry(1, 2), slope, 1e-5);
    }
}
