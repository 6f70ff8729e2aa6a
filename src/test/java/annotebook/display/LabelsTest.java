package annotebook.display;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LabelsTest {

    @Test
    void labelsWithRoomStay() {
        double[] wanted = {100, 80, 20};
        assertArrayEquals(wanted, Labels.apart(wanted, 14));
    }

    @Test
    void collidingLabelsSpreadAroundTheirCentre() {
        assertArrayEquals(new double[] {57, 43}, Labels.apart(new double[] {50, 50}, 14), 0.1);
    }

    @Test
    void manyCollidingLabelsKeepTheirOrderAndDistance() {
        double[] placed = Labels.apart(new double[] {50, 50, 50, 49, 48, 47}, 14);
        for (int k = 1; k < placed.length; k++) {
            assertTrue(placed[k - 1] - placed[k] > 13.5, "labels " + (k - 1) + " and " + k);
        }
    }
}
