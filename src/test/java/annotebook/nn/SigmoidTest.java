package annotebook.nn;

import static annotebook.matrix.Matrices.matrix;
import static annotebook.matrix.Matrices.row;
import static annotebook.matrix.Matrices.vector;
import static annotebook.nn.Sigmoid.sigmoid;
import static annotebook.nn.Sigmoid.sigmoidGradient;
import static org.junit.jupiter.api.Assertions.assertEquals;

import annotebook.matrix.Close;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SigmoidTest {

    private static final double LN_3 = Math.log(3);

    @Test
    void byHand() {
        // e^ln 3 = 3, so g(ln 3) = 3/4 and g(-ln 3) = 1/4; g' = 3/4 · 1/4 at both
        assertEquals(0.5, sigmoid(0));
        assertEquals(0.75, sigmoid(LN_3), 1e-15);
        assertEquals(0.25, sigmoid(-LN_3), 1e-15);
        assertEquals(0.25, sigmoidGradient(0));
        assertEquals(0.1875, sigmoidGradient(LN_3), 1e-15);
        assertEquals(0.1875, sigmoidGradient(-LN_3), 1e-15);
    }

    /** g(z) and g'(z) in 40-digit arithmetic (Python's decimal), rounded to 17 digits. */
    @ParameterizedTest
    @CsvSource({
        "-1000, 0, 0",
        "-700, 9.8596765437597709e-305, 9.8596765437597709e-305",
        "-40, 4.2483542552915890e-18, 4.2483542552915890e-18",
        "2.5, 0.92414181997875655, 0.070103716545108115",
        "40, 1, 4.2483542552915890e-18",
        "700, 1, 9.8596765437597709e-305",
        "1000, 1, 0"
    })
    void farFromZeroAllDigitsAreKept(double z, double g, double slope) {
        assertEquals(g, sigmoid(z), 1e-14 * g);
        assertEquals(slope, sigmoidGradient(z), 1e-14 * slope);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-5, -1, 0, 0.3, 2, 7})
    void theGradientIsTheSlope(double z) {
        double epsilon = 1e-6;
        double slope = (sigmoid(z + epsilon) - sigmoid(z - epsilon)) / (2 * epsilon);
        assertEquals(slope, sigmoidGradient(z), 1e-9);
    }

    @Test
    void notANumberStaysSo() {
        assertEquals(Double.NaN, sigmoid(Double.NaN));
    }

    @Test
    void entryByEntryInAVector() {
        RealVector z = vector(0, LN_3);
        assertEquals(0.75, sigmoid(z).getEntry(1), 1e-15);
        assertEquals(0.1875, sigmoidGradient(z).getEntry(1), 1e-15);
        assertEquals(vector(0, LN_3), z);
    }

    @Test
    void entryByEntryInAMatrix() {
        RealMatrix Z = matrix(row(0, LN_3, -LN_3));
        Close.assertClose(matrix(row(0.5, 0.75, 0.25)), sigmoid(Z), 1e-15);
        Close.assertClose(matrix(row(0.25, 0.1875, 0.1875)), sigmoidGradient(Z), 1e-15);
        assertEquals(matrix(row(0, LN_3, -LN_3)), Z);
    }
}
