package annotebook.display;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ElisionTest {

    @Test
    void showsAllThatFit() {
        assertArrayEquals(new int[] {0, 1, 2}, Elision.shown(3, 12));
        assertEquals(12, Elision.shown(12, 12).length);
    }

    @Test
    void showsTheFirstDotsAndTheLastThree() {
        int[] wanted = {0, 1, 2, 3, 4, 5, 6, 7, Elision.DOTS, 97, 98, 99};
        assertArrayEquals(wanted, Elision.shown(100, 12));
    }
}
