package annotebook.display.network;

import static annotebook.matrix.Matrices.matrix;
import static annotebook.matrix.Matrices.row;
import static annotebook.matrix.Matrices.vector;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.nn.lecture.Backpropagation;
import annotebook.nn.lecture.ForwardPass;
import java.util.List;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.junit.jupiter.api.Test;

class BlameTest {

    private static final List<RealMatrix> THETAS =
            List.of(matrix(row(0, 1), row(5, 0)), matrix(row(7, 2, -3)));

    private static final RealVector X = vector(Math.log(3));

    /** a2 = g(ln 3), g(5) and δ⁽³⁾ = 0.5. */
    private static final Blame BLAME =
            new Blame(THETAS, ForwardValues.of(THETAS, X), List.of(vector(0.5)));

    @Test
    void anEdgeCarriesItsWeightTimesTheErrorBehindIt() {
        assertEquals(1, BLAME.onEdge(2, 1, 1));
        assertEquals(-1.5, BLAME.onEdge(2, 1, 2));
        assertEquals(-1.5, BLAME.at(2, 2));
        assertEquals(1.5, BLAME.largestOnEdge());
    }

    @Test
    void biasUnitsAndInputsGetNone() {
        assertEquals(0, BLAME.onEdge(2, 1, 0));
        Blame all = new Blame(THETAS, BLAME.values(), List.of(vector(0.5), BLAME.back()));
        assertEquals(0, all.onEdge(1, 1, 1));
        assertEquals(1.5, all.largestOnEdge());
    }

    @Test
    void theFrontGoesBackLayerByLayer() {
        assertEquals(4, new Blame(THETAS, BLAME.values(), List.of()).front());
        assertEquals(3, BLAME.front());
        assertTrue(BLAME.reaches(3));
        assertFalse(BLAME.reaches(2));
    }

    @Test
    void oneLayerBackIsTheLibrarysHiddenDelta() {
        // 2 · 0.5 · 3/16 for the first unit
        assertEquals(3.0 / 16, BLAME.back().getEntry(0), 1e-15);
        RealMatrix wanted =
                Backpropagation.hiddenDelta(
                        THETAS.get(1), matrix(row(0.5)), ForwardPass.of(X, THETAS).z(2));
        assertArrayEquals(wanted.getRow(0), BLAME.back().toArray(), 1e-15);
    }

    @Test
    void theLargestDeltaIsByItsSize() {
        assertEquals(
                2,
                new Blame(THETAS, BLAME.values(), List.of(vector(1), vector(-2, 0)))
                        .largestDelta());
    }
}
