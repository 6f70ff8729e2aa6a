package annotebook.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class FlipTest {

    @Test
    void mirrorsOneTimeOutOfTwo() {
        Random random = new Random(1);
        int flipped = 0;
        for (int round = 0; round < 10_000; round++) {
            Motion motion = new Motion();
            new Flip().move(motion, random);
            assertEquals(4, motion.row(3, 4));
            flipped += motion.column(3, 4) == -3 ? 1 : 0;
        }
        assertEquals(5000, flipped, 250); // deviation 50
    }
}
