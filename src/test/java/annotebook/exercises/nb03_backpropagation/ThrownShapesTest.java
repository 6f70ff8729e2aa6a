package annotebook.exercises.nb03_backpropagation;

import static annotebook.matrix.Matrices.constant;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.apache.commons.math3.linear.RealMatrix;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThrownShapesTest {

    /** A 4-6-2 network. */
    private static final List<RealMatrix> THETAS = List.of(constant(6, 5, 1), constant(2, 7, 1));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    plus: 6x5 and 7x5 differ, wanted the same shape twice.                | false
                    times: 3x4 by 5x6 do not fit (4 columns, 5 rows).                     | false
                    plus: 6x5 and 3x4 differ, wanted the same shape twice.                | true
                    MatrixDimensionMismatchException: got 1x2 but expected 2x7            | true
                    plus: 6x5 and 5x6 differ, wanted the same shape twice.                | false
                    times: 19x4 by 6x5 do not fit (4 columns, 6 rows).                    | false
                    times: 6x5 by 9 do not fit (5 columns, 9 entries).                    | false
                    IndexOutOfBoundsException: Index 3 out of bounds for length 3         | false
                    """)
    void tellsOfAnotherNetwork(String message, boolean wanted) {
        assertEquals(wanted, new ThrownShapes(message).tellAnotherNetwork(THETAS));
    }
}
