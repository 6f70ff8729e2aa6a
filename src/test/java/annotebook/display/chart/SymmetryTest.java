package annotebook.display.chart;

import static annotebook.matrix.Matrices.constant;
import static annotebook.matrix.Matrices.matrix;
import static annotebook.matrix.Matrices.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.commons.math3.linear.RealMatrix;
import org.junit.jupiter.api.Test;

class SymmetryTest {

    private static final RealMatrix SAME = constant(3, 2, 0.1);
    private static final RealMatrix THIRD_APART = matrix(row(1, 2), row(1, 2), row(1, 2.5));

    @Test
    void identicalUnitsNeverPart() {
        Symmetry symmetry = new Symmetry(List.of(SAME, SAME));
        assertEquals(2, symmetry.parting(0, 2));
        assertEquals(
                "all 3 units keep identical weights through all 1 updates: their lines lie on each other",
                symmetry.text());
    }

    @Test
    void theFirstDifferenceIsTheParting() {
        Symmetry symmetry = new Symmetry(List.of(SAME, SAME, THIRD_APART));
        assertEquals(2, symmetry.parting(0, 2));
        assertEquals(
                "units 1 and 2 keep identical weights through all 2 updates; units 1 and 3 part at update 2; units 2 and 3 part at update 2",
                symmetry.text());
    }

    @Test
    void aDifferenceFromTheStartIsSaid() {
        String text = new Symmetry(List.of(THIRD_APART, THIRD_APART)).text();
        assertEquals(
                "units 1 and 2 keep identical weights through all 1 updates; units 1 and 3 differ from the start; units 2 and 3 differ from the start",
                text);
    }

    @Test
    void twoUnitsThatAreTheSameAreFoundWhereverTheyStand() {
        RealMatrix firstApart = matrix(row(9, 9), row(1, 2), row(1, 2));
        String text = new Symmetry(List.of(firstApart, firstApart)).text();
        assertTrue(text.contains("units 2 and 3 keep identical weights"), text);
    }

    @Test
    void allDifferentIsOneSentence() {
        RealMatrix different = matrix(row(1), row(2), row(3));
        assertEquals("all 3 units differ from the start", new Symmetry(List.of(different)).text());
        assertEquals("one unit: nothing to compare", new Symmetry(List.of(matrix(row(1)))).text());
    }

    @Test
    void notANumberIsNotIdentical() {
        RealMatrix broken = constant(2, 1, Double.NaN);
        assertEquals(0, new Symmetry(List.of(broken)).parting(0, 1));
    }
}
