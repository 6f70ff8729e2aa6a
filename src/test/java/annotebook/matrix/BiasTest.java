package annotebook.matrix;

import static annotebook.matrix.Bias.withBias;
import static annotebook.matrix.Bias.withoutBias;
import static annotebook.matrix.Matrices.matrix;
import static annotebook.matrix.Matrices.row;
import static annotebook.matrix.Matrices.vector;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.junit.jupiter.api.Test;

class BiasTest {

    @Test
    void oneStandsInFrontOfAVector() {
        RealVector a = vector(0.2, 0.3);
        assertEquals(vector(1, 0.2, 0.3), withBias(a));
        assertEquals(vector(0.2, 0.3), a);
    }

    @Test
    void aColumnOfOnesStandsInFrontOfAMatrix() {
        RealMatrix A = matrix(row(2, 3), row(4, 5), row(6, 7));
        assertEquals(matrix(row(1, 2, 3), row(1, 4, 5), row(1, 6, 7)), withBias(A));
        assertEquals(matrix(row(2, 3), row(4, 5), row(6, 7)), A);
    }

    @Test
    void withoutBiasUndoesWithBias() {
        RealMatrix A = matrix(row(2, 3), row(4, 5));
        assertEquals(A, withoutBias(withBias(A)));
    }

    @Test
    void theBiasColumnAloneCannotBeDropped() {
        var e =
                assertThrows(
                        IllegalArgumentException.class, () -> withoutBias(matrix(row(1), row(1))));
        assertEquals(
                "withoutBias: 2x1 has the bias column and no other. Was it dropped before?",
                e.getMessage());
    }
}
