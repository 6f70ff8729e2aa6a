package annotebook.nn;

import static annotebook.matrix.Matrices.matrix;
import static annotebook.matrix.Matrices.row;
import static annotebook.matrix.Matrices.vector;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LogisticTest {

    private static final double LN_3 = Math.log(3);

    @Test
    void isThreeQuartersAtTheLogarithmOfThree() {
        // e^(-ln 3) = 1/3, and 1 / (1 + 1/3) = 3/4
        assertEquals(0.75, Logistic.sigmoid(LN_3), 1e-15);
        assertEquals(0.25, Logistic.sigmoid(-LN_3), 1e-15);
    }

    @Test
    void neverOverflows() {
        assertEquals(1, Logistic.sigmoid(1000.0));
        assertEquals(0, Logistic.sigmoid(-1000.0));
    }

    @Test
    void worksEntryByEntry() {
        assertArrayEquals(
                new double[] {0.5, 0.75}, Logistic.sigmoid(vector(0, LN_3)).toArray(), 1e-15);
        assertArrayEquals(
                new double[] {0.25, 0.5}, Logistic.sigmoid(matrix(row(-LN_3, 0))).getRow(0), 1e-15);
    }
}
