package annotebook.display.network;

import static annotebook.matrix.Matrices.constant;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import annotebook.display.Elision;
import annotebook.display.Marks;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NetworkLayoutTest {

    /** The lecture's network. */
    private static final NetworkLayout LECTURE =
            new NetworkLayout(List.of(constant(3, 4, 1), constant(3, 4, 1), constant(1, 4, 1)), 0);

    @Test
    void layersAndUnitsAreTheLectures() {
        assertEquals(4, LECTURE.layers());
        assertArrayEquals(
                new int[] {3, 3, 3, 1}, IntStream.rangeClosed(1, 4).map(LECTURE::units).toArray());
    }

    @Test
    void theBiasUnitStandsOnTopOfAllLayersButTheLast() {
        assertArrayEquals(new int[] {0, 1, 2, 3}, LECTURE.shown(1));
        assertArrayEquals(new int[] {1}, LECTURE.shown(4));
    }

    @Test
    void everyLayerStandsRightOfTheOneBeforeAndTheOutputInTheMiddle() {
        assertTrue(LECTURE.place(2, 0).getX() > LECTURE.place(1, 0).getX() + 100);
        double middle = (LECTURE.place(1, 0).getY() + LECTURE.place(1, 3).getY()) / 2;
        assertEquals(middle, LECTURE.place(4, 0).getY(), 1e-9);
    }

    @Test
    void labelsOfOneGapAreEvenlySpaced() {
        double share = LECTURE.labelShare(1);
        double[] heights =
                IntStream.range(0, 12).mapToDouble(e -> height(e / 3, e % 3, share)).toArray();
        for (int e = 1; e < heights.length; e++) {
            assertEquals(heights[1] - heights[0], heights[e] - heights[e - 1], 1e-9);
        }
    }

    private static double height(int from, int to, double share) {
        double start = LECTURE.place(1, from).getY();
        return start + share * (LECTURE.place(2, to + 1).getY() - start);
    }

    @Test
    void edgesLeadFromEveryUnitToEveryUnitButTheBias() {
        List<EdgeLine> edges = LECTURE.edges();
        assertEquals(12 + 12 + 4, edges.size());
        EdgeLine last = edges.get(27);
        assertEquals(new Marks.Edge(3, 1, 3), last.mark());
        assertEquals(LECTURE.place(3, 3), last.at(0));
        assertEquals(LECTURE.place(4, 0), last.at(1));
    }

    @Test
    void weightsAreWrittenOnlyWhereThereIsRoom() {
        assertTrue(LECTURE.hasLabels(1) && LECTURE.hasLabels(3));
        assertFalse(new NetworkLayout(List.of(constant(25, 65, 1)), 0).hasLabels(1));
    }

    @Test
    void manyUnitsAreShownWithDots() {
        int[] shown = new NetworkLayout(List.of(constant(25, 65, 1)), 0).shown(1);
        assertEquals(64, shown[shown.length - 1]);
        assertTrue(IntStream.of(shown).anyMatch(i -> i == Elision.DOTS));
    }
}
