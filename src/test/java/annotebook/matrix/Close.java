package annotebook.matrix;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.apache.commons.math3.linear.RealMatrix;

/** Asserts that matrices are equal but for rounding. */
public final class Close {

    private Close() {}

    public static void assertClose(RealMatrix wanted, RealMatrix got, double tolerance) {
        assertEquals(Shapes.shape(wanted), Shapes.shape(got));
        for (int i = 0; i < wanted.getRowDimension(); i++) {
            assertArrayEquals(wanted.getRow(i), got.getRow(i), tolerance, "row " + i);
        }
    }
}
