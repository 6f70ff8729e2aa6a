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
                    plus: 6x5 and 7x5 differ, wanted the same shape twice.                | many
                    MatrixDimensionMismatchException: got 7x5 but expected 6x5            | many
                    times: 5x6 by 7 do not fit (6 columns, 7 entries).                    | many
                    DimensionMismatchException: 7 != 6                                    | many
                    hadamard: 7 and 6 entries differ, wanted the same number twice.       | many
                    hadamard: 6 and 7 entries differ, wanted the same number twice.       | many
                    times: 6x5 by 4 do not fit (5 columns, 4 entries).                    | few
                    DimensionMismatchException: 4 != 5                                    | few
                    plus: 2x7 and 2x6 differ, wanted the same shape twice.                | few
                    times: 3x4 by 5x6 do not fit (4 columns, 5 rows).                     | few
                    plus: 6x5 and 3x4 differ, wanted the same shape twice.                | other
                    MatrixDimensionMismatchException: got 1x2 but expected 2x7            | other
                    plus: 6x5 and 5x6 differ, wanted the same shape twice.                | nothing
                    times: 6x5 by 9 do not fit (5 columns, 9 entries).                    | nothing
                    IndexOutOfBoundsException: Index 3 out of bounds for length 3         | nothing
                    """)
    void tellsWhatWentWrong(String message, String wanted) {
        ThrownShapes shapes = new ThrownShapes(message);
        assertEquals(wanted.equals("many"), shapes.tellOneTooMany(THETAS), "too many");
        assertEquals(wanted.equals("few"), shapes.tellOneTooFew(THETAS), "too few");
        assertEquals(wanted.equals("other"), shapes.tellAnotherNetwork(THETAS), "another network");
    }
}
