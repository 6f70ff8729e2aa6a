package annotebook.display.chart;

import static annotebook.matrix.Matrices.matrix;
import static annotebook.matrix.Matrices.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ContourTest {

    @Test
    void aRampIsCrossedWhereItReachesTheLevel() {
        List<Contour.Piece> pieces = Contour.at(0.5, matrix(row(0, 2), row(0, 2)));
        assertEquals(1, pieces.size());
        assertEquals(0.25, pieces.get(0).x1(), 1e-12);
        assertEquals(0.25, pieces.get(0).x2(), 1e-12);
        assertEquals(1, Math.abs(pieces.get(0).y1() - pieces.get(0).y2()), 1e-12);
    }

    @Test
    void aSaddleHasTwoPieces() {
        assertEquals(2, Contour.at(0.5, matrix(row(0, 1), row(1, 0))).size());
    }

    @Test
    void whereAllIsOnOneSideOrUnknownThereIsNoLine() {
        assertTrue(Contour.at(0.5, matrix(row(0.6, 0.7), row(0.8, 0.9))).isEmpty());
        assertTrue(Contour.at(0.5, matrix(row(0, Double.NaN), row(0, Double.NaN))).isEmpty());
    }
}
