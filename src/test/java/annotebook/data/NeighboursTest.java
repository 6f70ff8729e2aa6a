package annotebook.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeighboursTest {

    private final Neighbours neighbours = new Neighbours(4);

    @ParameterizedTest
    @CsvSource({
        "1.25, 1, 0.75, 2, 0.25",
        "2, 2, 1, 3, 0",
        "0, 0, 1, 1, 0",
        "3, 3, 1, 3, 0", // there is no pixel 4
        "3.25, 3, 0.75, 3, 0",
        "-0.25, 0, 0, 0, 0.75", // there is no pixel -1
        "-1, 0, 0, 0, 0",
        "-7.5, 0, 0, 0, 0",
        "4, 3, 0, 3, 0",
        "99.5, 3, 0, 3, 0",
    })
    void theTwoPixelsAroundAPlaceCount(
            double place, int before, double weightBefore, int after, double weightAfter) {
        neighbours.look(place);
        assertArrayEquals(
                new int[] {before, after}, new int[] {neighbours.before(), neighbours.after()});
        assertArrayEquals(
                new double[] {weightBefore, weightAfter},
                new double[] {neighbours.weightBefore(), neighbours.weightAfter()},
                1e-15);
        assertEquals(weightBefore + weightAfter, neighbours.weight(), 1e-15);
    }

    @Test
    void aLineOfOnePixelHasItAtPlaceZero() {
        Neighbours single = new Neighbours(1);
        assertEquals(1, single.weight());
        single.look(0.5);
        assertEquals(0.5, single.weight());
    }
}
